import { overlaps, type Span } from "./span.ts";

/** A stretch of text that is covered by the same spans throughout. */
export interface Segment<T extends Span> {
  readonly start: number;
  readonly end: number;
  /** The spans that cover it, in the order of the input. */
  readonly covering: readonly T[];
}

/**
 * Cuts `within` at each start and end of a span, so that overlapping quotes can be marked without
 * nesting. The segments are in order, not empty, and together make up `within`.
 */
export function cutIntoSegments<T extends Span>(within: Span, spans: readonly T[]): Segment<T>[] {
  const borders = new Set([within.start, within.end]);
  for (const { start, end } of spans) {
    if (start > within.start && start < within.end) borders.add(start);
    if (end > within.start && end < within.end) borders.add(end);
  }
  const sorted = [...borders].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((start, index) => {
    const end = sorted[index + 1] ?? within.end;
    return { start, end, covering: spans.filter((span) => overlaps(span, { start, end })) };
  });
}

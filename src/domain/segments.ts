import { overlaps, type Span } from "./span.ts";

/** A stretch of text over which the same spans are in force. */
export interface Segment<T extends Span> {
  readonly start: number;
  readonly end: number;
  /** The spans that cover it, in the order they were given. */
  readonly covering: readonly T[];
}

/**
 * Cuts the text of `within` at every border of the spans, so that overlapping quotes can be marked without
 * nesting. The segments join up: together they are `within`, in order, none empty.
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

import type { Span } from "../../domain/span.ts";

/** The number of Unicode code points; a lone surrogate counts as one. */
function codePoints(text: string): number {
  return [...text].length;
}

/**
 * Converts a span from UTF-16 code units to Unicode code points, which the Web Annotation Data
 * Model counts (4.2.5).
 */
export function toCodePoints(text: string, { start, end }: Span): Span {
  const first = codePoints(text.slice(0, start));
  return { start: first, end: first + codePoints(text.slice(start, end)) };
}

/** The `count` code points before an offset in code units; fewer at the start of the text. */
export function before(text: string, offset: number, count: number): string {
  // 2 × count code units contain at least that many code points; one more keeps the first whole.
  const characters = [...text.slice(Math.max(0, offset - 2 * count - 1), offset)];
  return characters.slice(-count).join("");
}

/** The `count` code points after an offset in code units; fewer at the end of the text. */
export function after(text: string, offset: number, count: number): string {
  return [...text.slice(offset, offset + 2 * count + 1)].slice(0, count).join("");
}

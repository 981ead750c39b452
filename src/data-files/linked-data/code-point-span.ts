import type { Span } from "../../domain/span.ts";

/** How many Unicode code points a text holds; a lone surrogate counts as one. */
function codePoints(text: string): number {
  return [...text].length;
}

/**
 * The span in Unicode code points, as the Web Annotation Data Model counts (4.2.5): ours counts UTF-16 code
 * units, of which a character beyond U+FFFF has two.
 */
export function toCodePoints(text: string, { start, end }: Span): Span {
  const first = codePoints(text.slice(0, start));
  return { start: first, end: first + codePoints(text.slice(start, end)) };
}

/** The last `count` code points directly before an offset in code units; fewer where the text begins. */
export function before(text: string, offset: number, count: number): string {
  // Twice as many code units hold that many code points; one more, so that the cut splits none of them.
  const characters = [...text.slice(Math.max(0, offset - 2 * count - 1), offset)];
  return characters.slice(-count).join("");
}

/** The first `count` code points directly after an offset in code units; fewer where the text ends. */
export function after(text: string, offset: number, count: number): string {
  return [...text.slice(offset, offset + 2 * count + 1)].slice(0, count).join("");
}

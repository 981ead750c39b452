import type { Span } from "../../domain/span.ts";

/** An article with its paragraphs (see findParagraphs). */
export interface Article {
  readonly text: string;
  readonly paragraphs: readonly Span[];
}

/**
 * A line is blank when nothing on it can be seen: white space, but also a lonely direction mark or joiner,
 * which would otherwise give a number to a line that nobody sees.
 */
const BLANK = /^[\p{White_Space}\p{Default_Ignorable_Code_Point}]*$/u;

/**
 * The paragraphs of an article: its lines that are not blank, without their line break, in order. The
 * first has number 1.
 *
 * Only LF (and CR LF or CR, for texts that are going to be refused anyway) ends a line. U+0085, U+2028 and
 * U+2029 do not: neither `grep -n`, Git nor most editors count them, and the annotator's numbers must be
 * the program's. They stay inside the paragraph, as they stay inside the text.
 */
export function findParagraphs(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(/\r\n|\n|\r|$/g)) {
    if (!BLANK.test(text.slice(start, match.index))) spans.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  return spans;
}

/** Number of the paragraph that holds the offset, or of the next one after it; from 1. */
export function paragraphAt(paragraphs: readonly Span[], offset: number): number {
  let low = 0;
  let high = paragraphs.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((paragraphs[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low + 1;
}

/** Numbers of the first and the last paragraph that a span touches; it may begin or end between two of them. */
export function paragraphsIn(
  paragraphs: readonly Span[],
  { start, end }: Span,
): { readonly first: number; readonly last: number } {
  const last = paragraphAt(paragraphs, end - 1);
  const endsBefore = (paragraphs[last - 1]?.start ?? 0) >= end;
  return { first: paragraphAt(paragraphs, start), last: endsBefore ? last - 1 : last };
}

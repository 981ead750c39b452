import type { Span } from "../../domain/span.ts";

/** An article with its paragraphs (see findParagraphs). */
export interface Article {
  readonly text: string;
  readonly paragraphs: readonly Span[];
}

/**
 * A blank line has no visible characters. It may have direction marks or joiners: a line that
 * nobody can see must not get a number.
 */
const BLANK = /^[\p{White_Space}\p{Default_Ignorable_Code_Point}]*$/u;

/**
 * Finds the paragraphs of an article: its lines that are not blank, in order and without their line
 * breaks. The first one has number 1.
 *
 * Only LF ends a line (and CR LF or CR, in texts that are rejected anyway). U+0085, U+2028 and
 * U+2029 do not, because `grep -n`, Git and most editors do not count them, and annotators and
 * program must count alike. They remain part of the paragraph.
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

/** The number, from 1, of the paragraph that contains the offset, or of the next one. */
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

/**
 * The numbers of the first and last paragraph that a span touches. The span may begin or end
 * between paragraphs.
 */
export function paragraphsIn(
  paragraphs: readonly Span[],
  { start, end }: Span,
): { readonly first: number; readonly last: number } {
  const last = paragraphAt(paragraphs, end - 1);
  const endsBefore = (paragraphs[last - 1]?.start ?? 0) >= end;
  return { first: paragraphAt(paragraphs, start), last: endsBefore ? last - 1 : last };
}

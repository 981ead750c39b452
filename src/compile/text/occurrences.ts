import type { Span } from "../../domain/span.ts";

/** Words to find, with optional context, after W3C TextQuoteSelector. */
export interface Words {
  readonly exact: string;
  readonly prefix?: string | null | undefined;
  readonly suffix?: string | null | undefined;
}

/**
 * All occurrences inside `within`, including overlapping ones, up to `limit`. The time depends on
 * the length of `within`, not on that of the text.
 */
export function findOccurrences(text: string, words: Words, within: Span, limit: number): Span[] {
  const { exact } = words;
  const prefix = words.prefix ?? "";
  const suffix = words.suffix ?? "";
  const spans: Span[] = [];
  if (exact === "") return spans;
  const searched = text.slice(within.start, within.end);
  for (
    let found = searched.indexOf(exact);
    found >= 0;
    found = searched.indexOf(exact, found + 1)
  ) {
    const start = within.start + found;
    const end = start + exact.length;
    if (spans.length >= limit) break;
    if (text.endsWith(prefix, start) && text.startsWith(suffix, end)) spans.push({ start, end });
  }
  return spans;
}

/** Code units of context, enough for any grapheme cluster. */
const CONTEXT_LENGTH = 64;

const graphemes = new Intl.Segmenter("und", { granularity: "grapheme" });

/**
 * Whether an offset splits a grapheme cluster (UAX 29: a surrogate pair, a letter with its marks)
 * or a number.
 */
function cuts(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return false;
  const around = text.slice(offset - 1, offset + 1);
  if (/^\p{Nd}\p{Nd}$/u.test(around)) return true;
  // No cluster consists of two ASCII characters, except CR LF.
  if (/^[\x20-\x7E]{2}$/.test(around)) return false;
  const from = Math.max(0, offset - CONTEXT_LENGTH);
  const segment = graphemes
    .segment(text.slice(from, offset + CONTEXT_LENGTH))
    .containing(offset - from);
  return segment !== undefined && segment.index !== offset - from;
}

/**
 * Whether the span splits a character or a number at either end. Such an occurrence does not count:
 * a word without its shadda is another word, and "18" is not in "2018".
 */
export function cutsCharacter(text: string, { start, end }: Span): boolean {
  return cuts(text, start) || cuts(text, end);
}

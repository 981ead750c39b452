import type { Span } from "../../domain/span.ts";

/** What to look for, after W3C TextQuoteSelector: the words, and what stands directly around them. */
export interface Words {
  readonly exact: string;
  readonly prefix?: string | null | undefined;
  readonly suffix?: string | null | undefined;
}

/**
 * Where the words stand, up to `limit` places, overlapping ones included; none inside `within` is left out. The
 * time depends on the length of `within`, not of the text.
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

/** Far enough on both sides to hold any character as readers see it. */
const REACH = 64;

const graphemes = new Intl.Segmenter("und", { granularity: "grapheme" });

/**
 * Whether the offset lies inside a character as readers see it (an extended grapheme cluster, UAX 29: a
 * surrogate pair, a letter with its marks) or inside a number.
 */
function cuts(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return false;
  const around = text.slice(offset - 1, offset + 1);
  if (/^\p{Nd}\p{Nd}$/u.test(around)) return true;
  // Two ASCII characters, or a space after anything, never form a cluster except CR LF.
  if (/^[\x20-\x7E]{2}$/.test(around)) return false;
  const from = Math.max(0, offset - REACH);
  const segment = graphemes.segment(text.slice(from, offset + REACH)).containing(offset - from);
  return segment !== undefined && segment.index !== offset - from;
}

/**
 * Whether the span takes a character or a number apart. Such words do not stand in the text: without its
 * shadda a word is another word, and "18" is not what "2018" says.
 */
export function cutsCharacter(text: string, { start, end }: Span): boolean {
  return cuts(text, start) || cuts(text, end);
}

import type { Span } from "../../domain/span.ts";

/** Where a sentence quotes these words, including the « » directly around them. Null if it does not. */
export function quotedPlace(sentence: string, words: string): Span | null {
  const start = sentence.indexOf(words);
  if (start < 0) return null;
  const end = start + words.length;
  const opening = /«\s?$/.exec(sentence.slice(0, start));
  const closing = /^\s?»/.exec(sentence.slice(end));
  if (!opening || !closing) return { start, end };
  return { start: start - opening[0].length, end: end + closing[0].length };
}

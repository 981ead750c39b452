import { distance } from "fastest-levenshtein";
import type { Span } from "../../domain/span.ts";
import { indexWords, type WordIndex } from "./word-index.ts";

/*
 * Comparing the words with every stretch of a large text would take hours. Instead, the words vote:
 * each word of the quote that occurs in the text suggests where the quote begins. Only the few
 * beginnings with the most votes are compared letter by letter, over a limited stretch.
 */

/** Words that occur more often do not vote. */
const MAX_PLACES = 2000;
/** The number of words that vote. */
const MAX_WORDS = 300;
const CANDIDATES = 5;
/** By how many words the ends of a passage may move. */
const SLACK = 4;
/** Letters that are compared at each end of a long passage. */
const COMPARED = 300;
/** Passages with a larger share of differences are not suggested. */
const MAX_DISTANCE_SHARE = 0.6;

const indices = new WeakMap<object, WordIndex>();

/** The index of a text, built on first use and kept as long as its owner. */
function indexOf(owner: object, text: string): WordIndex {
  const index = indices.get(owner) ?? indexWords(text);
  indices.set(owner, index);
  return index;
}

/** The likely beginnings of the quote as word numbers, most votes first. */
function beginnings(index: WordIndex, quote: WordIndex): number[] {
  const votes = new Map<number, number>();
  for (const [word, places] of quote.places) {
    const found = index.places.get(word) ?? [];
    if (found.length > MAX_PLACES) continue;
    for (const inQuote of places.slice(0, 4)) {
      if (inQuote >= MAX_WORDS) break;
      for (const inText of found) {
        const begin = inText - inQuote;
        // Rare and long words count more.
        votes.set(
          begin,
          (votes.get(begin) ?? 0) + Math.min(word.length, 8) / Math.sqrt(found.length),
        );
      }
    }
  }
  const score = (begin: number) =>
    (votes.get(begin) ?? 0) + 0.5 * ((votes.get(begin - 1) ?? 0) + (votes.get(begin + 1) ?? 0));
  return [...votes.keys()].sort((a, b) => score(b) - score(a)).slice(0, CANDIDATES);
}

/** Without a shared word: the word of the text that is nearest to the longest word of the quote. */
function nearestWord(index: WordIndex, quote: WordIndex): number[] {
  const [longest = ""] = [...quote.places.keys()].sort((a, b) => b.length - a.length);
  let best: string | null = null;
  let least = longest.length * 0.4 + 0.1;
  for (const word of index.places.keys()) {
    if (Math.abs(word.length - longest.length) > least) continue;
    const apart = distance(word, longest);
    if (apart < least) {
      best = word;
      least = apart;
    }
  }
  const [place] = best === null ? [] : (index.places.get(best) ?? []);
  return place === undefined ? [] : [place - (quote.places.get(longest)?.[0] ?? 0)];
}

/** Long passages are compared by their two ends. */
function ends(text: string): string {
  return text.length <= 2 * COMPARED ? text : text.slice(0, COMPARED) + text.slice(-COMPARED);
}

/** The stretch of whole words near a guess that is most similar to the words, and its distance. */
function fitWords(text: string, index: WordIndex, guess: readonly [number, number], exact: string) {
  const wanted = ends(exact);
  let best: Span = { start: 0, end: 0 };
  let least = Number.POSITIVE_INFINITY;
  for (let first = guess[0] - SLACK; first <= guess[0] + SLACK; first += 1) {
    for (let last = guess[1] - SLACK; last <= guess[1] + SLACK; last += 1) {
      const start = index.starts[first];
      const end = index.ends[last];
      if (start === undefined || end === undefined || end <= start) continue;
      const apart = distance(wanted, ends(text.slice(start, end)));
      if (apart < least) [best, least] = [{ start, end }, apart];
    }
  }
  return { span: best, apart: least };
}

/**
 * Extends the span by characters around the quote (opening marks, a full stop) if the text has the
 * same ones.
 */
function widen(text: string, span: Span, exact: string, quote: WordIndex): Span {
  const lead = quote.starts[0] ?? 0;
  const tail = exact.length - (quote.ends.at(-1) ?? exact.length);
  const marks = /^[^\p{L}\p{N}\n]*$/u;
  const before = text.slice(Math.max(0, span.start - lead), span.start);
  const after = text.slice(span.end, span.end + tail);
  return {
    start: marks.test(before) ? span.start - before.length : span.start,
    end: marks.test(after) ? span.end + after.length : span.end,
  };
}

/**
 * Finds the passage of the text that is most similar to words that do not occur in it; null if none
 * is similar. The time does not grow with the product of the two lengths. The index of the text is
 * cached for `owner`.
 */
export function nearestPassage(owner: object, text: string, exact: string): Span | null {
  const quote = indexWords(exact);
  const index = indexOf(owner, text);
  const count = quote.starts.length;
  if (count === 0) return null;
  const words = exact.slice(quote.starts[0], quote.ends.at(-1));
  const shared = beginnings(index, quote);
  let nearest: Span | null = null;
  let least = MAX_DISTANCE_SHARE * ends(words).length;
  for (const begin of shared.length > 0 ? shared : nearestWord(index, quote)) {
    const { span, apart } = fitWords(text, index, [begin, begin + count - 1], words);
    if (apart < least) [nearest, least] = [span, apart];
  }
  return nearest && widen(text, nearest, exact, quote);
}

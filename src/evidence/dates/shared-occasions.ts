import type { Corpus } from "../../domain/corpus.ts";
import type { CrisisEvent } from "../../domain/event.ts";
import type { Occasion } from "../../domain/occasion.ts";

/** An act of speech that several articles report. They do not confirm one another. */
export interface SharedOccasion {
  readonly occasion: Occasion;
  /** Number of independent origins that report it. */
  readonly origins: number;
}

/** The acts of speech that quotes of the event from more than one article report. */
export function sharedOccasions(corpus: Corpus, event: CrisisEvent): SharedOccasion[] {
  return corpus.occasionsOf(event).flatMap((occasion) => {
    const quotes = corpus.quotesOf(event).filter((quote) => quote.occasion === occasion.id);
    if (new Set(quotes.map(({ document }) => document)).size < 2) return [];
    const origins = new Set(quotes.map((quote) => corpus.rootOriginOf(quote))).size;
    return [{ occasion, origins }];
  });
}

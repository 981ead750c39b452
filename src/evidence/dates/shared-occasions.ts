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
    const articles = corpus
      .documentsOf(event)
      .filter(({ id }) =>
        corpus
          .quotesOf(event)
          .some((quote) => quote.document === id && quote.occasion === occasion.id),
      );
    if (articles.length < 2) return [];
    const origins = new Set(articles.map((article) => corpus.rootOrigin(article))).size;
    return [{ occasion, origins }];
  });
}

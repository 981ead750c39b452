import type { Corpus } from "../../domain/corpus.ts";
import type { CrisisEvent } from "../../domain/event.ts";

/** On how much an event rests. */
export interface Witnesses {
  /** Texts that do not descend from one another. */
  readonly origins: number;
  readonly articles: number;
}

/** Counts what tells the event; an article that only has a side in one of its questions is no witness of it. */
export function countWitnesses(corpus: Corpus, event: CrisisEvent): Witnesses {
  return {
    origins: corpus.independentOrigins(event),
    articles: corpus.documentsOf(event).length,
  };
}

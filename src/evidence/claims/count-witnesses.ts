import type { Corpus } from "../../domain/corpus.ts";
import type { CrisisEvent } from "../../domain/event.ts";

/** How many sources an event has. */
export interface Witnesses {
  /** Texts that do not descend from one another. */
  readonly origins: number;
  readonly articles: number;
}

/**
 * Counts the sources that report the event. An article that only has a side in one of its questions is not
 * one.
 */
export function countWitnesses(corpus: Corpus, event: CrisisEvent): Witnesses {
  return {
    origins: corpus.independentOrigins(event),
    articles: corpus.documentsOf(event).length,
  };
}

import type { Corpus } from "../../../domain/corpus.ts";
import type { Position } from "../../../domain/disagreement.ts";
import type { CrisisEvent } from "../../../domain/event.ts";
import type { RankedDifference } from "./rank-differences.ts";

/** The event of the difference for which the words are cited, or its first event. */
export function eventOfPosition(
  { quote }: Position,
  { events }: RankedDifference,
  corpus: Corpus,
): CrisisEvent {
  const cited = corpus.quote(quote ?? "")?.event;
  const event = events.find(({ id }) => id === cited) ?? events[0];
  if (!event) throw new Error("A difference concerns no event.");
  return event;
}

import type { Dating } from "./dates/dating.ts";
import type { ActorId, EventId, KindId, PlaceId, QuoteId } from "./ids.ts";
import type { LocalisedText } from "./localised-text.ts";

/** Something that happened or was said, told by one or more quotes. */
export interface CrisisEvent {
  readonly id: EventId;
  readonly kind: KindId;
  /** A few words for the timeline. */
  readonly label: LocalisedText;
  readonly title: LocalisedText;
  /** One editorial sentence. */
  readonly summary: LocalisedText;
  readonly place: PlaceId | null;
  /** Who acts in it; not whoever merely tells of it. */
  readonly actors: readonly ActorId[];
  readonly dating: Dating;
  /** In the order of the seeds: the strongest evidence first. Never empty. */
  readonly quotes: readonly QuoteId[];
}

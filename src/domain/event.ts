import type { Dating } from "./dates/dating.ts";
import type { ActorId, EventId, KindId, PlaceId, QuoteId } from "./ids.ts";
import type { LocalisedText } from "./localised-text.ts";

/** Why the editors chose an event as a turning point of the crisis. A choice, never evidence. */
export interface EventAnchor {
  readonly because: LocalisedText;
}

/** Something that happened or was said, supported by one or more quotes. */
export interface CrisisEvent {
  readonly id: EventId;
  readonly kind: KindId;
  /** A few words for the timeline. */
  readonly label: LocalisedText;
  readonly title: LocalisedText;
  /** One sentence by the editors. */
  readonly summary: LocalisedText;
  /** Null for most events: an anchor is drawn larger, so that few can be. */
  readonly anchor: EventAnchor | null;
  readonly place: PlaceId | null;
  /** Those who take part, not those who only report it. */
  readonly actors: readonly ActorId[];
  readonly dating: Dating;
  /** In the order of the seeds, the strongest evidence first. Never empty. */
  readonly quotes: readonly QuoteId[];
}

import type { ActorId, PlaceId } from "./ids.ts";
import type { LocalisedText } from "./localised-text.ts";

/** A person or an organisation. */
export interface Actor {
  readonly id: ActorId;
  readonly name: LocalisedText;
}

/** A place of the crisis. */
export interface Place {
  readonly id: PlaceId;
  readonly name: LocalisedText;
}

import type { ActorId, PlaceId } from "./ids.ts";
import type { LocalisedText } from "./localised-text.ts";

/** `group`: people without an organisation of their own, such as "the authorities" or "the protesters". */
export const ACTOR_TYPES = ["person", "organisation", "state", "group"] as const;
export type ActorType = (typeof ACTOR_TYPES)[number];

/** Whom the articles name as acting or as speaking. */
export interface Actor {
  readonly id: ActorId;
  readonly type: ActorType;
  readonly name: LocalisedText;
  /** Other ways in which articles write the name, each as it stands in at least one of them. */
  readonly spellings: readonly string[];
}

/** Decimal degrees of WGS 84, north and east positive. */
export interface Coordinates {
  readonly latitude: number;
  readonly longitude: number;
}

/** A place of the crisis. */
export interface Place {
  readonly id: PlaceId;
  readonly name: LocalisedText;
  /** Other ways in which articles write the name, each as it stands in at least one of them. */
  readonly spellings: readonly string[];
  readonly coordinates: Coordinates | null;
  /** The place that it is part of; following it never comes back to where it began. */
  readonly within: PlaceId | null;
}

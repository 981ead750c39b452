import type { ActorId, PlaceId } from "./ids.ts";
import type { LocalisedText } from "./localised-text.ts";

/** `group` means people without an organisation, e.g. "the authorities" or "the protesters". */
export const ACTOR_TYPES = ["person", "organisation", "state", "group"] as const;
export type ActorType = (typeof ACTOR_TYPES)[number];

/** Someone who acts or speaks in the articles. */
export interface Actor {
  readonly id: ActorId;
  readonly type: ActorType;
  readonly name: LocalisedText;
  /** Other spellings of the name, each of which occurs in at least one article. */
  readonly spellings: readonly string[];
}

/** Decimal degrees of WGS 84, north and east positive. */
export interface Coordinates {
  readonly latitude: number;
  readonly longitude: number;
}

/** A place in the crisis. */
export interface Place {
  readonly id: PlaceId;
  readonly name: LocalisedText;
  /** Other spellings of the name, each of which occurs in at least one article. */
  readonly spellings: readonly string[];
  readonly coordinates: Coordinates | null;
  /** The place that contains this one. The chain has no cycles. */
  readonly within: PlaceId | null;
}

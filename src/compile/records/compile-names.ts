import type { Actor, Place } from "../../domain/actor.ts";
import type { Kind } from "../../domain/kind.ts";
import type { Origin } from "../../domain/origin.ts";
import type { ActorSeed, KindSeed, OriginSeed, PlaceSeed } from "../seeds/schema-corpus.ts";

/** Fills in the optional field of a kind. */
export function compileKind(seed: KindSeed): Kind {
  return { ...seed, claims: seed.claims ?? false };
}

/** Fills in the optional fields of an origin. */
export function compileOrigin(seed: OriginSeed): Origin {
  return { ...seed, from: seed.from ?? null };
}

/** Fills in the optional fields of an actor. */
export function compileActor(seed: ActorSeed): Actor {
  return { ...seed, spellings: seed.spellings ?? [] };
}

/** Fills in the optional fields of a place. */
export function compilePlace(seed: PlaceSeed): Place {
  return {
    ...seed,
    spellings: seed.spellings ?? [],
    coordinates: seed.coordinates ?? null,
    within: seed.within ?? null,
  };
}

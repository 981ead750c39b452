import type { Actor, Place } from "../../domain/actor.ts";
import type { Origin } from "../../domain/origin.ts";
import type { ActorSeed, OriginSeed, PlaceSeed } from "../seeds/schema-corpus.ts";

/** An origin with all that its seed leaves out. */
export function compileOrigin(seed: OriginSeed): Origin {
  return { ...seed, from: seed.from ?? null };
}

/** An actor with all that its seed leaves out. */
export function compileActor(seed: ActorSeed): Actor {
  return { ...seed, spellings: seed.spellings ?? [] };
}

/** A place with all that its seed leaves out. */
export function compilePlace(seed: PlaceSeed): Place {
  return {
    ...seed,
    spellings: seed.spellings ?? [],
    coordinates: seed.coordinates ?? null,
    within: seed.within ?? null,
  };
}

import type { Report } from "../problems/problem.ts";
import type { Seeds } from "../seeds/gather-seeds.ts";
import type { SpeakerSeed } from "../seeds/schema-event.ts";
import type { SeedPlace } from "../seeds/yaml-file.ts";
import { checkRepeats } from "./check-chains.ts";
import { linkDating } from "./link-dating.ts";
import type { Reference } from "./references.ts";

/** Checks the identifiers of a speaker and of the carriers. */
export function linkSpeaker(
  speaker: SpeakerSeed | null | undefined,
  place: SeedPlace,
  actor: Reference,
  report: Report,
) {
  if (!speaker) return;
  actor(speaker.actor, place.at("actor"));
  for (const [index, id] of (speaker.via ?? []).entries()) actor(id, place.at("via", index));
  checkRepeats(speaker.via, place.at("via"), report, [speaker.actor]);
}

interface References {
  readonly actor: Reference;
  readonly unit: Reference;
  readonly document: Reference;
  readonly event: Reference;
  readonly quote: Reference;
}

/** Checks the identifiers in figures and disagreements. */
export function linkClaims(
  { figures, disagreements }: Seeds,
  { actor, unit, document, event, quote }: References,
  report: Report,
) {
  for (const { parts, place } of figures) {
    quote(parts.quote, place.at("quote"));
    unit(parts.unit, place.at("unit"));
    linkSpeaker(parts.speaker, place.at("speaker"), actor, report);
    linkDating(parts.asOf, place.at("asOf"), { quote, document, event });
  }
  for (const { parts, place } of disagreements) {
    for (const [index, id] of (parts.events ?? []).entries()) event(id, place.at("events", index));
    checkRepeats(parts.events, place.at("events"), report);
    for (const [index, position] of (parts.positions ?? []).entries()) {
      const at = place.at("positions", index);
      quote(position.quote, at.at("quote"));
      document(position.document, at.at("document"));
    }
  }
}

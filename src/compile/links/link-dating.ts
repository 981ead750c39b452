import type { EventDatingSeed } from "../seeds/schema-dating.ts";
import type { SeedPlace } from "../seeds/yaml-file.ts";
import type { Reference } from "./references.ts";

/** Checks for the identifiers in a dating. */
interface References {
  readonly quote: Reference;
  readonly document: Reference;
  readonly event: Reference;
}

/** Checks the identifiers in a dating. */
export function linkDating(
  seed: EventDatingSeed | null | undefined,
  place: SeedPlace,
  { quote, document, event }: References,
) {
  document(seed?.attestedBy, place.at("attestedBy"));
  quote(seed?.attestedSignal?.quote, place.at("attestedSignal", "quote"));
  for (const [index, words] of (seed?.expressions ?? []).entries()) {
    quote(words.quote, place.at("expressions", index, "quote"));
    document(words.anchor, place.at("expressions", index, "anchor"));
  }
  for (const [index, link] of (seed?.links ?? []).entries()) {
    event(link.event, place.at("links", index, "event"));
    document(link.document, place.at("links", index, "document"));
    quote(link.signal?.quote, place.at("links", index, "signal", "quote"));
    quote(link.expression?.quote, place.at("links", index, "expression", "quote"));
    document(link.expression?.anchor, place.at("links", index, "expression", "anchor"));
  }
  for (const [index, rejected] of (seed?.rejected ?? []).entries()) {
    quote(rejected.quote, place.at("rejected", index, "quote"));
  }
}

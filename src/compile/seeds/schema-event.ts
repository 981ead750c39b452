import * as z from "zod";
import { QUOTE_ROLES } from "../../domain/quote.ts";
import { eventDating } from "./schema-dating.ts";
import { glossSeed, id, localisedText, selector } from "./schema-text.ts";

/** An item of `events.yaml` without its quotes, which are validated one by one. */
export const eventSeed = z.strictObject({
  id,
  kind: id,
  label: localisedText,
  title: localisedText,
  summary: localisedText,
  anchor: z.strictObject({ because: localisedText }).nullish(),
  place: id.nullish(),
  actors: z.array(id).nullish(),
  dating: eventDating,
  quotes: z.array(z.unknown()).min(1),
});
export type EventSeed = z.infer<typeof eventSeed>;

export const speakerSeed = z.strictObject({
  actor: id,
  manner: localisedText.nullish(),
  via: z.array(id).nullish(),
});
export type SpeakerSeed = z.infer<typeof speakerSeed>;

export const quoteSeed = z.strictObject({
  id,
  document: id,
  ...selector,
  role: z.enum(QUOTE_ROLES),
  origin: id.nullish(),
  occasion: id.nullish(),
  speaker: speakerSeed.nullish(),
  gloss: glossSeed,
});
export type QuoteSeed = z.infer<typeof quoteSeed>;

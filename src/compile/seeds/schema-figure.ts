import * as z from "zod";
import { DISAGREEMENT_TYPES } from "../../domain/disagreement.ts";
import { eventDating } from "./schema-dating.ts";
import { speakerSeed } from "./schema-event.ts";
import { glossSeed, id, localisedText, selector } from "./schema-text.ts";

/** A quantity with exactly one of the keys, which compileQuantity checks. */
const quantity = z.strictObject({
  exactly: z.number().optional(),
  moreThan: z.number().optional(),
  atLeast: z.number().optional(),
  fewerThan: z.number().optional(),
  atMost: z.number().optional(),
  about: z.number().optional(),
  /** Lower and upper bound. */
  between: z.array(z.number()).optional(),
  /** What the source says instead of a number, in the languages of the interface. */
  vague: localisedText.optional(),
});
export type QuantitySeed = z.infer<typeof quantity>;

/** An item of `figures.yaml`. */
export const figureSeed = z.strictObject({
  id,
  quote: id,
  ...selector,
  value: quantity,
  unit: id,
  population: localisedText,
  speaker: speakerSeed.nullish(),
  /** The article counts, although the quote cites somebody. */
  ownVoice: z.boolean().nullish(),
  asOf: eventDating.nullish(),
});
export type FigureSeed = z.infer<typeof figureSeed>;

/** A side of a disagreement, with words in a quote or anywhere in a document. */
const position = z.strictObject({
  quote: id.nullish(),
  document: id.nullish(),
  ...selector,
  gloss: glossSeed,
});
export type PositionSeed = z.infer<typeof position>;

/** An item of `disagreements.yaml`. */
export const disagreementSeed = z.strictObject({
  id,
  events: z.array(id).min(1),
  type: z.enum(DISAGREEMENT_TYPES),
  question: localisedText,
  positions: z.array(position),
  note: localisedText,
});
export type DisagreementSeed = z.infer<typeof disagreementSeed>;

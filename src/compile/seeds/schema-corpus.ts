import * as z from "zod";
import { ACTOR_TYPES } from "../../domain/actor.ts";
import { KIND_TONES, MARK_SHAPES } from "../../domain/kind.ts";
import { INTERFACE_LANGUAGES } from "../../domain/localised-text.ts";
import { OCCASION_FORMS } from "../../domain/occasion.ts";
import { editorialText, exactWords, id, localisedText } from "./schema-text.ts";

/** `corpus.yaml` without its lists, whose records are validated one by one. */
export const corpusHead = z.strictObject({
  id,
  title: localisedText,
  question: localisedText,
  notice: localisedText,
  /** Sentences in each language, with references to events: "[words](event-id)". */
  lede: z.record(z.enum(INTERFACE_LANGUAGES), z.array(editorialText)).nullish(),
  /** EDTF interval of two days. */
  period: z.string(),
  calendar: z.strictObject({ place: id, timeZone: z.string() }),
  kinds: z.array(z.unknown()).min(1),
  units: z.array(z.unknown()).nullish(),
  occasions: z.array(z.unknown()).nullish(),
  origins: z.array(z.unknown()).min(1),
  actors: z.array(z.unknown()),
  places: z.array(z.unknown()).min(1),
  alignments: z.array(z.unknown()).nullish(),
});
export type CorpusHeadSeed = z.infer<typeof corpusHead>;

export const kind = z.strictObject({
  id,
  name: localisedText,
  singular: localisedText,
  short: localisedText,
  shape: z.enum(MARK_SHAPES),
  tone: z.enum(KIND_TONES),
  claims: z.boolean().nullish(),
});
export type KindSeed = z.infer<typeof kind>;

export const origin = z.strictObject({
  id,
  name: localisedText,
  consulted: z.boolean(),
  from: id.nullish(),
});
export type OriginSeed = z.infer<typeof origin>;

export const unit = z.strictObject({ id, name: localisedText });

export const occasion = z.strictObject({ id, form: z.enum(OCCASION_FORMS), name: localisedText });

const spellings = z.array(exactWords).nullish();

export const actor = z.strictObject({
  id,
  type: z.enum(ACTOR_TYPES),
  name: localisedText,
  spellings,
});
export type ActorSeed = z.infer<typeof actor>;

export const place = z.strictObject({
  id,
  name: localisedText,
  spellings,
  coordinates: z.strictObject({ latitude: z.number(), longitude: z.number() }).nullish(),
  within: id.nullish(),
});
export type PlaceSeed = z.infer<typeof place>;

/** Two documents of one origin, with corresponding paragraphs. */
export const alignment = z.strictObject({
  documents: z.array(id),
  /** Rows of two lists: paragraphs of the first document, and of the second. */
  rows: z.array(z.array(z.array(z.int().positive()))),
});
export type AlignmentSeed = z.infer<typeof alignment>;

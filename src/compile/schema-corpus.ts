import { z } from "zod";
import { KIND_TONES, MARK_SHAPES } from "../domain/kind.ts";
import { id, localisedText } from "./schema-text.ts";

/** `corpus.yaml` without its lists; their records are checked one by one. */
export const corpusHead = z.strictObject({
  id,
  title: localisedText,
  question: localisedText,
  notice: localisedText,
  /** EDTF interval of two days. */
  period: z.string(),
  calendar: z.strictObject({ place: id, timeZone: z.string() }),
  kinds: z.array(z.unknown()).min(1),
  origins: z.array(z.unknown()).min(1),
  actors: z.array(z.unknown()),
  places: z.array(z.unknown()).min(1),
});
export type CorpusHeadSeed = z.infer<typeof corpusHead>;

/** One lane. */
export const kind = z.strictObject({
  id,
  name: localisedText,
  singular: localisedText,
  short: localisedText,
  shape: z.enum(MARK_SHAPES),
  tone: z.enum(KIND_TONES),
});

/** One chain of texts. */
export const origin = z.strictObject({ id, name: localisedText, consulted: z.boolean() });

/** An actor or a place. */
export const named = z.strictObject({ id, name: localisedText });

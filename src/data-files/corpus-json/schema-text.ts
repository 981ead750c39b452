import * as z from "zod";
import type { Lede } from "../../domain/lede.ts";
import type { Gloss, LocalisedText } from "../../domain/localised-text.ts";
import type { Span } from "../../domain/span.ts";

/*
 * The schema of corpus.json starts here. `satisfies` ties every part of it to its domain type: a
 * new field of the domain does not compile until the schema describes it.
 */

export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .meta({ id: "Id", description: "A stable identifier from the seeds. Links depend on it." });

export const localisedText = z.strictObject({ ar: z.string(), fr: z.string() }).meta({
  id: "LocalisedText",
  description: "Editorial text in each interface language. Never evidence.",
}) satisfies z.ZodType<LocalisedText>;

const sentence = z
  .array(
    z.strictObject({
      text: z.string(),
      event: id.nullable().meta({ description: "The event that these words cite." }),
    }),
  )
  .meta({ id: "LedeSentence", description: "A sentence, in order. Join the texts to read it." });

export const lede = z.strictObject({ ar: z.array(sentence), fr: z.array(sentence) }).meta({
  id: "Lede",
  description: "The crisis in two to four sentences by the editors. Never evidence.",
}) satisfies z.ZodType<Lede>;

export const gloss = z
  .strictObject({ ar: z.string().exactOptional(), fr: z.string().exactOptional() })
  .meta({
    id: "Gloss",
    description: "Our own translation of words of a document. Never evidence.",
  }) satisfies z.ZodType<Gloss>;

export const languageTag = z.string().min(2).meta({ id: "LanguageTag", description: "BCP 47." });

export const span = z
  .strictObject({ start: z.int().nonnegative(), end: z.int().nonnegative() })
  .meta({
    id: "Span",
    description:
      "A stretch of a document's text in UTF-16 code units, end exclusive. A character beyond U+FFFF counts as two.",
  }) satisfies z.ZodType<Span>;

import * as z from "zod";
import type { LocalisedText } from "../../domain/localised-text.ts";
import type { Quote } from "../../domain/quote.ts";
import type { Span } from "../../domain/span.ts";

/*
 * The public form of corpus.json begins here. In all its parts `satisfies` holds the form to the type of
 * the domain: what is added there does not compile until it is described here.
 */

export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .meta({ id: "Id", description: "Stable words of the seeds; links carry them." });

export const localisedText = z.strictObject({ ar: z.string(), fr: z.string() }).meta({
  id: "LocalisedText",
  description: "Text of the project, once in each language. Never evidence.",
}) satisfies z.ZodType<LocalisedText>;

export const gloss = z
  .strictObject({ ar: z.string().exactOptional(), fr: z.string().exactOptional() })
  .meta({
    id: "Gloss",
    description: "The project's own translation of a quote. Never evidence.",
  }) satisfies z.ZodType<Quote["gloss"]>;

export const languageTag = z.string().min(2).meta({ id: "LanguageTag", description: "BCP 47." });

export const span = z
  .strictObject({ start: z.int().nonnegative(), end: z.int().nonnegative() })
  .meta({
    id: "Span",
    description:
      "A stretch of a document's text, end exclusive, in UTF-16 code units: a character beyond U+FFFF counts as two.",
  }) satisfies z.ZodType<Span>;

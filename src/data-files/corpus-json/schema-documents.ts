import * as z from "zod";
import { PARAGRAPH_ROLES, type SourceDocument } from "../../domain/document.ts";
import type { Parallel } from "../../domain/parallel.ts";
import { dating } from "./schema-dating.ts";
import { id, languageTag, localisedText, span } from "./schema-text.ts";

const direction = z.enum(["ltr", "rtl"]);

const paragraph = z
  .strictObject({
    number: z.int().positive(),
    span,
    role: z.enum(PARAGRAPH_ROLES),
    quotes: z
      .array(id)
      .meta({ description: "The quotes that touch the paragraph, in corpus order." }),
    uncited: z
      .array(span)
      .meta({ description: "The parts with letters or digits that no quote cites." }),
  })
  .meta({ id: "Paragraph", description: "A line of the text that is not blank." });

const coverage = z
  .strictObject({ letters: z.int().nonnegative(), cited: z.int().nonnegative() })
  .meta({
    description:
      "Letters and digits of the article without furniture, and how many of them are inside a quote.",
  });

const machineTranslation = z
  .strictObject({ exact: z.string(), span, language: languageTag, direction })
  .meta({ description: "The notice of machine translation in the document." });

const publisherNote = z
  .strictObject({
    reason: localisedText,
    words: z
      .strictObject({ exact: z.string(), span })
      .nullable()
      .meta({ description: "Words of the document that point to a publisher, if any." }),
  })
  .meta({ description: "An editorial note on why a publisher is or is not named." });

export const document = z
  .strictObject({
    id,
    file: z.string().meta({ description: "Name in documents/." }),
    language: languageTag,
    direction,
    name: localisedText,
    publisher: localisedText.nullable().meta({ description: "As the document states it." }),
    publisherNote: publisherNote.nullable(),
    agency: localisedText.nullable().meta({ description: "The agency that the document credits." }),
    origin: id,
    publication: dating,
    paragraphs: z.array(paragraph),
    coverage,
    text: z
      .string()
      .meta({ description: "The whole article as it was collected; spans point into it." }),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .meta({ description: "Of the text as UTF-8." }),
    machineTranslation: machineTranslation.nullable(),
  })
  .meta({ id: "Document", description: "An article." }) satisfies z.ZodType<SourceDocument>;

const numbers = z
  .array(z.int().positive())
  .meta({ description: "Numbers of paragraphs; empty if the other document has no counterpart." });

export const parallel = z
  .strictObject({
    first: id.meta({ description: "A document." }),
    second: id.meta({ description: "Another document of the same origin." }),
    given: z.boolean().meta({
      description:
        "Whether the seeds give the rows. Otherwise the articles have the same number of paragraphs, paired in order.",
    }),
    rows: z.array(z.strictObject({ first: numbers, second: numbers })),
  })
  .meta({
    id: "Parallel",
    description:
      "Two documents aligned by paragraph. Each paragraph of either article is in exactly one row.",
  }) satisfies z.ZodType<Parallel>;

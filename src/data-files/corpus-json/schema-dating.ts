import * as z from "zod";
import type { Dating } from "../../domain/dates/dating.ts";
import { partialDate } from "./schema-date.ts";
import { datingStep, expression } from "./schema-dating-step.ts";
import { id, localisedText } from "./schema-text.ts";

const corroboration = z
  .strictObject({ expression, date: partialDate })
  .meta({ description: "Other words that agree, and the date that they give." });

const rejected = z
  .strictObject({ date: partialDate, expression, reason: localisedText })
  .meta({ description: "A date that the words seem to give but a person rejected." });

export const dating = z
  .strictObject({
    date: partialDate,
    edtf: z.string().meta({ description: "The same date in EDTF (ISO 8601-2)." }),
    state: z.enum(["given", "inferred"]).meta({
      description:
        "given: the words name the day and month. inferred: computed, or set by a person.",
    }),
    attested: partialDate.nullable().meta({
      description: "The part of a wider date on which the sources confirm the event.",
    }),
    expression: expression.nullable(),
    corroborating: z.array(corroboration),
    anchor: id
      .nullable()
      .meta({ description: "The document whose publication date anchors or bounds the date." }),
    steps: z
      .array(datingStep)
      .min(1)
      .meta({ description: "In order, from the words to the date." }),
    override: localisedText.nullable().meta({
      description: "Why a person set the date by hand.",
    }),
    reasoning: localisedText.nullable().meta({ description: "An editor's remark." }),
    rejected: z.array(rejected),
  })
  .meta({ id: "Dating", description: "How a date was found." }) satisfies z.ZodType<Dating>;

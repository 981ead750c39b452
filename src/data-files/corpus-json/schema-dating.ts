import * as z from "zod";
import type { Dating } from "../../domain/dates/dating.ts";
import { partialDate } from "./schema-date.ts";
import { datingStep, expression } from "./schema-dating-step.ts";
import { id, localisedText } from "./schema-text.ts";

const corroboration = z
  .strictObject({ expression, date: partialDate })
  .meta({ description: "Other words that agree, and the date they lead to." });

const rejected = z
  .strictObject({ date: partialDate, expression, reason: localisedText })
  .meta({ description: "A date that the words seem to give and that was set aside." });

export const dating = z
  .strictObject({
    date: partialDate,
    edtf: z.string().meta({ description: "The same date, EDTF (ISO 8601-2)." }),
    state: z.enum(["given", "inferred"]).meta({
      description: "given: the words name day and month. inferred: it was worked out.",
    }),
    attested: partialDate.nullable().meta({
      description: "The part of a wider date in which the sources attest that it was so.",
    }),
    expression: expression.nullable(),
    corroborating: z.array(corroboration),
    anchor: id.nullable().meta({ description: "The document whose publication counts or bounds." }),
    steps: z.array(datingStep).min(1).meta({ description: "From the words to the date." }),
    override: localisedText.nullable().meta({
      description: "Why a person decided against or beyond the words.",
    }),
    reasoning: localisedText.nullable().meta({ description: "An editorial remark." }),
    rejected: z.array(rejected),
  })
  .meta({ id: "Dating", description: "How a date was found." }) satisfies z.ZodType<Dating>;

import * as z from "zod";
import { type DatingStep, HEDGES, TEMPORAL_RELATIONS } from "../../domain/dates/dating.ts";
import type { Reading } from "../../domain/dates/reading.ts";
import { WEEKDAYS } from "../../domain/dates/weekday.ts";
import { calendarDay, partialDate } from "./schema-date.ts";
import { id, localisedText, span } from "./schema-text.ts";

export const expression = z
  .strictObject({
    document: id,
    quote: id.nullable().meta({ description: "The quote that holds the words, if one does." }),
    exact: z.string(),
    span,
  })
  .meta({ id: "DateExpression", description: "Words of a document that a date rests on." });

const weekday = z.literal(WEEKDAYS).meta({ id: "Weekday", description: "ISO 8601: 1 is Monday." });

const pointer = z
  .discriminatedUnion("form", [
    z
      .strictObject({ form: z.literal("offset"), days: z.int(), weekday: weekday.nullable() })
      .meta({ description: "So many days from the publication." }),
    z
      .strictObject({
        form: z.literal("weekday"),
        weekday,
        which: z.enum(["latest", "last", "next"]),
      })
      .meta({
        description:
          "latest: the most recent, that of the publication included; last: before it; next: after it.",
      }),
    z
      .strictObject({ form: z.literal("weekend") })
      .meta({ description: "The last Saturday and Sunday that are over." }),
    z.strictObject({
      form: z.literal("date"),
      day: z.int().min(1).max(31),
      month: z.int().min(1).max(12),
      year: z.int().nullable(),
      weekday: weekday.nullable(),
    }),
  ])
  .meta({ id: "Pointer", description: "What words say of a day before anything is counted." });

const reading = z.strictObject({ pointer, uncertain: z.boolean(), approximate: z.boolean() }).meta({
  id: "Reading",
  description: "A pointer, and the doubt that the words put on it.",
}) satisfies z.ZodType<Reading>;

const secondBound = z
  .strictObject({
    start: calendarDay,
    end: calendarDay,
    evidence: z.array(expression).min(1),
    reason: localisedText,
  })
  .meta({
    id: "SecondBound",
    description:
      "Days between which an article appeared, set by a person: words fix a weekday only modulo a week.",
  });

const step = { date: partialDate };

export const datingStep = z
  .discriminatedUnion("rule", [
    z
      .strictObject({
        ...step,
        rule: z.literal("counted"),
        words: expression,
        reading,
        document: id,
      })
      .meta({ description: "Words that count from the publication of the document." }),
    z
      .strictObject({
        ...step,
        rule: z.literal("named"),
        words: expression,
        reading,
        document: id.nullable().meta({ description: "Lends the year where the words name none." }),
      })
      .meta({ description: "Words that name day and month." }),
    z
      .strictObject({
        ...step,
        rule: z.literal("published"),
        words: expression,
        reading,
        within: secondBound.nullable(),
      })
      .meta({ description: "Words that tell on which day their own document appeared." }),
    z
      .strictObject({
        ...step,
        rule: z.literal("agreement"),
        words: expression,
        reading,
        document: id.nullable(),
        found: partialDate,
      })
      .meta({ description: "Further words, which agree; the date stays." }),
    z
      .strictObject({
        ...step,
        rule: z.literal("link"),
        relation: z.enum(TEMPORAL_RELATIONS),
        event: id.nullable(),
        document: id.nullable(),
        target: partialDate,
        words: expression.nullable(),
      })
      .meta({ description: "How it stands to another event or to a publication." }),
    z
      .strictObject({ ...step, rule: z.literal("told"), document: id })
      .meta({ description: "Not after the publication of the earliest document that tells it." }),
    z
      .strictObject({
        ...step,
        rule: z.literal("attested"),
        document: id,
        words: expression.nullable(),
        attested: partialDate,
      })
      .meta({ description: "The document says that it was so on the day it appeared." }),
    z
      .strictObject({ ...step, rule: z.literal("hedge"), hedge: z.enum(HEDGES) })
      .meta({ description: "A person doubts." }),
    z
      .strictObject({
        ...step,
        rule: z.literal("override"),
        attested: partialDate.nullable(),
        reason: localisedText,
      })
      .meta({ description: "A person decides; what came before is set aside." }),
  ])
  .meta({
    id: "DatingStep",
    description: "A step from the words to the date, and what is known once it is made.",
  }) satisfies z.ZodType<DatingStep>;

import * as z from "zod";
import { type DatingStep, HEDGES, TEMPORAL_RELATIONS } from "../../domain/dates/dating.ts";
import type { Reading } from "../../domain/dates/reading.ts";
import { WEEKDAYS } from "../../domain/dates/weekday.ts";
import { calendarDay, partialDate } from "./schema-date.ts";
import { id, localisedText, span } from "./schema-text.ts";

export const expression = z
  .strictObject({
    document: id,
    quote: id.nullable().meta({ description: "The quote that contains the words, if any." }),
    exact: z.string(),
    span,
  })
  .meta({ id: "DateExpression", description: "The words of a document on which a date rests." });

const weekday = z.literal(WEEKDAYS).meta({ id: "Weekday", description: "ISO 8601: 1 is Monday." });

const pointer = z
  .discriminatedUnion("form", [
    z
      .strictObject({ form: z.literal("offset"), days: z.int(), weekday: weekday.nullable() })
      .meta({ description: "A number of days from the publication." }),
    z
      .strictObject({
        form: z.literal("weekday"),
        weekday,
        which: z.enum(["latest", "last", "next"]),
      })
      .meta({
        description:
          "latest: the most recent one, which may be the day of publication; last: before it; next: after it.",
      }),
    z
      .strictObject({ form: z.literal("weekend") })
      .meta({ description: "The last Saturday and Sunday that are both over." }),
    z.strictObject({
      form: z.literal("date"),
      day: z.int().min(1).max(31),
      month: z.int().min(1).max(12),
      year: z.int().nullable(),
      weekday: weekday.nullable(),
    }),
  ])
  .meta({ id: "Pointer", description: "The day that words point to, before it is resolved." });

const reading = z.strictObject({ pointer, uncertain: z.boolean(), approximate: z.boolean() }).meta({
  id: "Reading",
  description: "A pointer, and the doubt that the words express.",
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
      "The days between which an article appeared, set by a person, because a weekday recurs each week.",
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
      .meta({ description: "Words relative to the publication of the document." }),
    z
      .strictObject({
        ...step,
        rule: z.literal("named"),
        words: expression,
        reading,
        document: id
          .nullable()
          .meta({ description: "The document that supplies the year, if the words do not." }),
      })
      .meta({ description: "Words with day and month." }),
    z
      .strictObject({
        ...step,
        rule: z.literal("published"),
        words: expression,
        reading,
        within: secondBound.nullable(),
      })
      .meta({ description: "Words that state the publication date of their own document." }),
    z
      .strictObject({
        ...step,
        rule: z.literal("agreement"),
        words: expression,
        reading,
        document: id.nullable(),
        found: partialDate,
      })
      .meta({ description: "Further words that agree; the date does not change." }),
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
      .meta({ description: "The relation to another event or to a publication." }),
    z
      .strictObject({
        ...step,
        rule: z.literal("bound"),
        relation: z.enum(TEMPORAL_RELATIONS),
        words: expression,
        reading,
        document: id
          .nullable()
          .meta({ description: "The publication from which the words count or take their year." }),
        target: partialDate,
      })
      .meta({ description: "The relation to a day that words name." }),
    z
      .strictObject({
        ...step,
        rule: z.literal("told"),
        document: id,
        published: partialDate.meta({ description: "The publication date of the document." }),
      })
      .meta({
        description:
          "Not after the publication of the earliest document that reports the event; a day later if that is approximate.",
      }),
    z
      .strictObject({
        ...step,
        rule: z.literal("attested"),
        document: id,
        words: expression.nullable(),
        attested: partialDate,
      })
      .meta({ description: "The document confirms the event for the day of its publication." }),
    z
      .strictObject({ ...step, rule: z.literal("hedge"), hedge: z.enum(HEDGES) })
      .meta({ description: "A person adds a doubt." }),
    z
      .strictObject({
        ...step,
        rule: z.literal("override"),
        attested: partialDate.nullable(),
        reason: localisedText,
      })
      .meta({ description: "A person sets the date and discards the steps before." }),
  ])
  .meta({
    id: "DatingStep",
    description: "A step from the words to the date, with the date after the step.",
  }) satisfies z.ZodType<DatingStep>;

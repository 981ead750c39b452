import * as z from "zod";
import type { CalendarDay } from "../../domain/dates/calendar-day.ts";
import type { CalendarMonth, CalendarYear } from "../../domain/dates/calendar-unit.ts";
import type { ClockTime } from "../../domain/dates/clock-time.ts";
import type { PartialDate } from "../../domain/dates/partial-date.ts";

export const calendarDay = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .meta({
    id: "CalendarDay",
    description: "A date at the calendar place of the corpus, independent of time zones.",
  }) as z.ZodType<string> as z.ZodType<CalendarDay>;

const calendarMonth = z
  .string()
  .regex(/^\d{4}-\d{2}$/) as z.ZodType<string> as z.ZodType<CalendarMonth>;

const calendarYear = z.string().regex(/^\d{4}$/) as z.ZodType<string> as z.ZodType<CalendarYear>;

const clockTime = z
  .string()
  .regex(/^\d{2}:\d{2}$/)
  .meta({
    description: "Local time at the calendar place of the corpus.",
  }) as z.ZodType<string> as z.ZodType<ClockTime>;

const doubt = { uncertain: z.boolean(), approximate: z.boolean() };

export const partialDate = z
  .discriminatedUnion("form", [
    z.strictObject({ form: z.literal("day"), day: calendarDay, ...doubt }),
    z
      .strictObject({ form: z.literal("time"), day: calendarDay, time: clockTime })
      .meta({ description: "That time on that day." }),
    z
      .strictObject({ form: z.literal("month"), month: calendarMonth, ...doubt })
      .meta({ description: "An unknown day of that month." }),
    z
      .strictObject({ form: z.literal("year"), year: calendarYear, ...doubt })
      .meta({ description: "An unknown day of that year." }),
    z
      .strictObject({ form: z.literal("between"), earliest: calendarDay, latest: calendarDay })
      .meta({ description: "An unknown day from the first to the last." }),
    z
      .strictObject({ form: z.literal("before"), latest: calendarDay })
      .meta({ description: "On that day or earlier." }),
    z
      .strictObject({ form: z.literal("after"), earliest: calendarDay })
      .meta({ description: "On that day or later." }),
    z
      .strictObject({ form: z.literal("span"), start: calendarDay, end: calendarDay })
      .meta({ description: "All days from the first to the last." }),
  ])
  .meta({ id: "PartialDate" }) satisfies z.ZodType<PartialDate>;

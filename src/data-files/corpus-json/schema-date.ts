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
    description: "A date at the corpus' calendar place. It moves with no time zone.",
  }) as z.ZodType<string> as z.ZodType<CalendarDay>;

const calendarMonth = z
  .string()
  .regex(/^\d{4}-\d{2}$/) as z.ZodType<string> as z.ZodType<CalendarMonth>;

const calendarYear = z.string().regex(/^\d{4}$/) as z.ZodType<string> as z.ZodType<CalendarYear>;

const clockTime = z
  .string()
  .regex(/^\d{2}:\d{2}$/)
  .meta({
    description: "By the clocks at the corpus' calendar place; no time zone moves it.",
  }) as z.ZodType<string> as z.ZodType<ClockTime>;

const doubt = { uncertain: z.boolean(), approximate: z.boolean() };

export const partialDate = z
  .discriminatedUnion("form", [
    z.strictObject({ form: z.literal("day"), day: calendarDay, ...doubt }),
    z
      .strictObject({ form: z.literal("time"), day: calendarDay, time: clockTime })
      .meta({ description: "At that time of that day." }),
    z
      .strictObject({ form: z.literal("month"), month: calendarMonth, ...doubt })
      .meta({ description: "Some day of that month, which one is not known." }),
    z
      .strictObject({ form: z.literal("year"), year: calendarYear, ...doubt })
      .meta({ description: "Some day of that year, which one is not known." }),
    z
      .strictObject({ form: z.literal("between"), earliest: calendarDay, latest: calendarDay })
      .meta({ description: "One day of these, which one is not known." }),
    z
      .strictObject({ form: z.literal("before"), latest: calendarDay })
      .meta({ description: "On that day or earlier." }),
    z
      .strictObject({ form: z.literal("after"), earliest: calendarDay })
      .meta({ description: "On that day or later." }),
    z
      .strictObject({ form: z.literal("span"), start: calendarDay, end: calendarDay })
      .meta({ description: "The whole of it, first and last day included." }),
  ])
  .meta({ id: "PartialDate" }) satisfies z.ZodType<PartialDate>;

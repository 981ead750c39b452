import { z } from "zod";
import type { CalendarDay } from "../../domain/calendar-day.ts";
import type { PartialDate } from "../../domain/partial-date.ts";

export const calendarDay = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .meta({
    id: "CalendarDay",
    description: "A date at the corpus' calendar place. It moves with no time zone.",
  }) as z.ZodType<string> as z.ZodType<CalendarDay>;

export const partialDate = z
  .discriminatedUnion("form", [
    z.strictObject({
      form: z.literal("day"),
      day: calendarDay,
      uncertain: z.boolean(),
      approximate: z.boolean(),
    }),
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

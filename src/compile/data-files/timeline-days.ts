import type { CalendarDay } from "../../domain/calendar-day.ts";
import type { Dating } from "../../domain/dating.ts";
import { bounds } from "../../domain/partial-date.ts";

/** What the days of an entry mean: the event fills them, or stands somewhere in them, or is attested there. */
export type DaysMeaning =
  | "certain"
  | "uncertain"
  | "approximate"
  | "uncertainApproximate"
  | "oneOfThese"
  | "attested";

/** The days of an entry, first and last, and what they mean. */
export interface EntryDays {
  readonly first: CalendarDay;
  readonly last: CalendarDay;
  readonly meaning: DaysMeaning;
}

function meaningOf({ date }: Dating): DaysMeaning {
  if (date.form === "between") return "oneOfThese";
  if (date.form !== "day") return "certain";
  if (date.uncertain) return date.approximate ? "uncertainApproximate" : "uncertain";
  return date.approximate ? "approximate" : "certain";
}

/**
 * The days under which an event stands in a calendar. An open date ("on that day or before") has none: its
 * bound would read as its day. It stands on the days for which it is attested, if any; else null.
 */
export function daysOf(dating: Dating): EntryDays | null {
  const { earliest, latest } = bounds(dating.date);
  if (earliest !== null && latest !== null) {
    return { first: earliest, last: latest, meaning: meaningOf(dating) };
  }
  if (!dating.attested) return null;
  const attested = bounds(dating.attested);
  if (attested.earliest === null || attested.latest === null) return null;
  return { first: attested.earliest, last: attested.latest, meaning: "attested" };
}

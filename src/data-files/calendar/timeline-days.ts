import type { CorpusData } from "../../domain/corpus.ts";
import type { CalendarDay } from "../../domain/dates/calendar-day.ts";
import type { ClockTime } from "../../domain/dates/clock-time.ts";
import type { Dating } from "../../domain/dates/dating.ts";
import { bounds } from "../../domain/dates/partial-date.ts";

/** What the days of an entry mean: the event fills them, stands somewhere in them, or is attested there. */
export type DaysMeaning =
  | "certain"
  | "uncertain"
  | "approximate"
  | "uncertainApproximate"
  | "oneOfThese"
  | "probablyOneOfThese"
  | "aboutThese"
  | "lastOrBefore"
  | "firstOrAfter"
  | "attested";

/** The days of an entry, first and last, and what they mean. */
export interface EntryDays {
  readonly first: CalendarDay;
  readonly last: CalendarDay;
  /** The time on that day; null of all-day entries. */
  readonly time: ClockTime | null;
  readonly meaning: DaysMeaning;
}

function meaningOf({ date, attested }: Dating): DaysMeaning {
  switch (date.form) {
    case "between":
      return "oneOfThese";
    case "month":
    case "year":
      if (date.approximate) return "aboutThese";
      return date.uncertain ? "probablyOneOfThese" : "oneOfThese";
    case "before":
      return attested ? "attested" : "lastOrBefore";
    case "after":
      return attested ? "attested" : "firstOrAfter";
    case "time":
    case "span":
      return "certain";
    case "day":
      if (date.uncertain) return date.approximate ? "uncertainApproximate" : "uncertain";
      return date.approximate ? "approximate" : "certain";
  }
}

/**
 * The days under which an event stands in a calendar. An open date stands on those for which it is attested;
 * where there are none, the crisis bounds it: on its bound alone it would read as known to the day. The compiler
 * lets no date of an event leave the period, so that no entry runs backwards.
 */
export function daysOf(dating: Dating, period: CorpusData["period"]): EntryDays {
  const meaning = meaningOf(dating);
  const shown = meaning === "attested" && dating.attested ? dating.attested : dating.date;
  const { earliest, latest } = bounds(shown);
  const time = shown.form === "time" ? shown.time : null;
  return { first: earliest ?? period.start, last: latest ?? period.end, time, meaning };
}

import type { CorpusData } from "../../domain/corpus.ts";
import type { CalendarDay } from "../../domain/dates/calendar-day.ts";
import type { ClockTime } from "../../domain/dates/clock-time.ts";
import type { Dating } from "../../domain/dates/dating.ts";
import { bounds } from "../../domain/dates/partial-date.ts";

/**
 * How the event relates to the days of its entry: it lasts all of them, lies somewhere between them,
 * or is attested on them.
 */
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

/** The first and last day of an entry, and what they mean. */
export interface EntryDays {
  readonly first: CalendarDay;
  readonly last: CalendarDay;
  /** The time on that day; null for all-day entries. */
  readonly time: ClockTime | null;
  readonly meaning: DaysMeaning;
}

function meaningOf({ date, attested }: Dating): DaysMeaning {
  switch (date.form) {
    case "between":
      return attested ? "attested" : "oneOfThese";
    case "month":
    case "year":
      if (attested) return "attested";
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
 * The days of an event's calendar entry. A date wider than a day takes the days for which it is
 * attested; otherwise an open date extends to the start or end of the crisis, because an entry on the bound alone would
 * look like an exact date. The compiler keeps event dates within the period, so `first` is never
 * after `last`.
 */
export function daysOf(dating: Dating, period: CorpusData["period"]): EntryDays {
  const meaning = meaningOf(dating);
  const shown = meaning === "attested" && dating.attested ? dating.attested : dating.date;
  const { earliest, latest } = bounds(shown);
  const time = shown.form === "time" ? shown.time : null;
  return { first: earliest ?? period.start, last: latest ?? period.end, time, meaning };
}

import type { CalendarDay } from "../../domain/calendar-day.ts";
import type { CorpusData } from "../../domain/corpus.ts";
import type { Dating } from "../../domain/dating.ts";
import { bounds } from "../../domain/partial-date.ts";

/** What the days of an entry mean: the event fills them, stands somewhere in them, or is attested there. */
export type DaysMeaning =
  | "certain"
  | "uncertain"
  | "approximate"
  | "uncertainApproximate"
  | "oneOfThese"
  | "lastOrBefore"
  | "firstOrAfter"
  | "attested";

/** The days of an entry, first and last, and what they mean. */
export interface EntryDays {
  readonly first: CalendarDay;
  readonly last: CalendarDay;
  readonly meaning: DaysMeaning;
}

function meaningOf({ date, attested }: Dating): DaysMeaning {
  switch (date.form) {
    case "between":
      return "oneOfThese";
    case "before":
      return attested ? "attested" : "lastOrBefore";
    case "after":
      return attested ? "attested" : "firstOrAfter";
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
  return { first: earliest ?? period.start, last: latest ?? period.end, meaning };
}

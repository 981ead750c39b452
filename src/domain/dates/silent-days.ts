import { addDays, type CalendarDay } from "./calendar-day.ts";
import { bounds, eachDay, markDay, type PartialDate, unitOf } from "./partial-date.ts";

/** Days that follow one another and to which the articles date nothing; both ends included. */
export interface SilentDays {
  readonly first: CalendarDay;
  readonly last: CalendarDay;
  /** Whether a date of several days may still lie in them: then nothing is dated to them *precisely*. */
  readonly possible: boolean;
}

/**
 * The days of the period, both ends included, that are the mark of no date and none of the `taken`. An open
 * date counts for its bound alone: "on or before the 8th" says nothing of the 3rd. A month or a year is the mark
 * of no day.
 */
export function silentDays(
  period: { readonly start: CalendarDay; readonly end: CalendarDay },
  dates: readonly PartialDate[],
  taken: readonly CalendarDay[] = [],
): SilentDays[] {
  const marked = dates.filter((date) => unitOf(date) === "day").map(markDay);
  const heard = new Set([...taken, ...marked]);
  const mayLieOn = (date: PartialDate, day: CalendarDay): boolean => {
    const { earliest, latest } = bounds(date);
    return (earliest ?? markDay(date)) <= day && day <= (latest ?? markDay(date));
  };
  const silences: SilentDays[] = [];
  for (const day of eachDay(period.start, period.end)) {
    if (heard.has(day)) continue;
    const possible = dates.some((date) => mayLieOn(date, day));
    const before = silences.at(-1);
    if (before && addDays(before.last, 1) === day) {
      const joined = { first: before.first, last: day, possible: possible || before.possible };
      silences[silences.length - 1] = joined;
    } else silences.push({ first: day, last: day, possible });
  }
  return silences;
}

import { addDays, type CalendarDay } from "./calendar-day.ts";
import { bounds, eachDay, markDay, type PartialDate, unitOf } from "./partial-date.ts";

/** Consecutive days, both ends included, to which the articles date nothing. */
export interface SilentDays {
  readonly first: CalendarDay;
  readonly last: CalendarDay;
  /**
   * Whether a wider date may still fall on these days; then nothing is dated to them *precisely*.
   */
  readonly possible: boolean;
}

/**
 * The days of the period, both ends included, that are neither the mark day of a date nor `taken`.
 * An open date counts only for its bound: "on or before the 8th" says nothing about the 3rd. Months
 * and years mark no day.
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

import { addDays, type CalendarDay } from "./calendar-day.ts";
import { markOf, type Placed } from "./mark-day.ts";
import { bounds, eachDay, unitOf } from "./partial-date.ts";

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
 * The days of the period, both ends included, that are neither the mark day of a dating nor `taken`.
 * An open date counts only for its bound: "on or before the 8th" says nothing about the 3rd. Months
 * and years mark no day.
 */
export function silentDays(
  period: { readonly start: CalendarDay; readonly end: CalendarDay },
  datings: readonly Placed[],
  taken: readonly CalendarDay[] = [],
): SilentDays[] {
  const marked = datings.filter(({ date }) => unitOf(date) === "day").map(markOf);
  const heard = new Set([...taken, ...marked]);
  const mayLieOn = (dating: Placed, day: CalendarDay): boolean => {
    const { earliest, latest } = bounds(dating.date);
    return (earliest ?? markOf(dating)) <= day && day <= (latest ?? markOf(dating));
  };
  const silences: SilentDays[] = [];
  for (const day of eachDay(period.start, period.end)) {
    if (heard.has(day)) continue;
    const possible = datings.some((dating) => mayLieOn(dating, day));
    const before = silences.at(-1);
    if (before && addDays(before.last, 1) === day) {
      const joined = { first: before.first, last: day, possible: possible || before.possible };
      silences[silences.length - 1] = joined;
    } else silences.push({ first: day, last: day, possible });
  }
  return silences;
}

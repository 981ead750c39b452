import { addDays, type CalendarDay } from "./calendar-day.ts";
import { markOf, type Placed } from "./mark-day.ts";
import { bounds, unitOf } from "./partial-date.ts";

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
  const heard = [...new Set([...taken, ...marked])]
    .filter((day) => period.start <= day && day <= period.end)
    .sort();
  const mayLieIn = possibleStretches(datings);
  const silences: SilentDays[] = [];
  const add = (first: CalendarDay, last: CalendarDay) => {
    if (first <= last) silences.push({ first, last, possible: mayLieIn(first, last) });
  };
  // From one heard day to the next: a period of centuries has too many days to look at each.
  let first = period.start;
  for (const day of heard) {
    if (day > first) add(first, addDays(day, -1));
    if (day === period.end) return silences;
    first = addDays(day, 1);
  }
  add(first, period.end);
  return silences;
}

/** A function that tells whether any dating may lie on one of the days from `first` to `last`. */
function possibleStretches(
  datings: readonly Placed[],
): (first: CalendarDay, last: CalendarDay) => boolean {
  const stretches = datings
    .map((dating) => {
      const { earliest, latest } = bounds(dating.date);
      return { start: earliest ?? markOf(dating), end: latest ?? markOf(dating) };
    })
    .sort((a, b) => (a.start < b.start ? -1 : 1));
  /** For each stretch, the last end of it and those before it. */
  const ends: CalendarDay[] = [];
  for (const { end } of stretches) {
    const before = ends.at(-1);
    ends.push(before !== undefined && before > end ? before : end);
  }
  return (first, last) => {
    let [low, high] = [0, stretches.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((stretches[middle]?.start ?? last) <= last) low = middle + 1;
      else high = middle;
    }
    const end = ends[low - 1];
    return end !== undefined && end >= first;
  };
}

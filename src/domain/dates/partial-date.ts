import { addDays, type CalendarDay, daysBetween, dayToTime } from "./calendar-day.ts";
import {
  type CalendarMonth,
  type CalendarUnit,
  type CalendarYear,
  firstOfMonth,
  lastOfMonth,
} from "./calendar-unit.ts";
import { type ClockTime, minuteOf } from "./clock-time.ts";

/** The doubt that EDTF can express for a day, month or year: ? uncertain, ~ approximate, % both. */
export interface Doubt {
  readonly uncertain: boolean;
  readonly approximate: boolean;
}

/**
 * What is known of a date, after EDTF (ISO 8601-2). Modules pass dates in this form; only the last step
 * turns it into words or pixels, so that no `Date` can shift it.
 *
 * - day      2022-01-07, 2022-01-05? (uncertain), 2022-01-06~ (approximate), % (both)
 * - time     2022-01-07T14:30           local time at the calendar place
 * - month    2022-01, with ? ~ %        an unknown day of the month
 * - year     2022, with ? ~ %           an unknown day of the year
 * - between  [2022-01-05..2022-01-08]   an unknown day from the first to the last
 * - before   [..2022-01-08]             on that day or earlier
 * - after    [2022-01-07..]             on that day or later
 * - span     2022-01-06/2022-01-07      all days from the first to the last
 */
export type PartialDate =
  | ({ readonly form: "day"; readonly day: CalendarDay } & Doubt)
  | { readonly form: "time"; readonly day: CalendarDay; readonly time: ClockTime }
  | ({ readonly form: "month"; readonly month: CalendarMonth } & Doubt)
  | ({ readonly form: "year"; readonly year: CalendarYear } & Doubt)
  | { readonly form: "between"; readonly earliest: CalendarDay; readonly latest: CalendarDay }
  | { readonly form: "before"; readonly latest: CalendarDay }
  | { readonly form: "after"; readonly earliest: CalendarDay }
  | { readonly form: "span"; readonly start: CalendarDay; readonly end: CalendarDay };

/** The first and last possible day; null if that end is open. */
export function bounds(date: PartialDate): {
  readonly earliest: CalendarDay | null;
  readonly latest: CalendarDay | null;
} {
  switch (date.form) {
    case "day":
    case "time":
      return { earliest: date.day, latest: date.day };
    case "month":
      return { earliest: firstOfMonth(date.month), latest: lastOfMonth(date.month) };
    case "year":
      return { earliest: `${date.year}-01-01`, latest: `${date.year}-12-31` };
    case "between":
      return { earliest: date.earliest, latest: date.latest };
    case "before":
      return { earliest: null, latest: date.latest };
    case "after":
      return { earliest: date.earliest, latest: null };
    case "span":
      return { earliest: date.start, latest: date.end };
  }
}

/**
 * The day by which a date is sorted and, if its unit is the day, listed and marked: the last possible
 * day, by which it had happened, or the first if no last day is known. A tighter lower bound
 * therefore moves nothing.
 */
export function markDay(date: PartialDate): CalendarDay {
  switch (date.form) {
    case "day":
    case "time":
      return date.day;
    case "month":
      return firstOfMonth(date.month);
    case "year":
      return `${date.year}-01-01`;
    case "between":
    case "before":
      return date.latest;
    case "after":
      return date.earliest;
    case "span":
      return date.start;
  }
}

/**
 * The calendar unit that the date names. A date known only by month or year is not listed under a
 * day, because no source names that day.
 */
export function unitOf(date: PartialDate): CalendarUnit {
  return date.form === "month" || date.form === "year" ? date.form : "day";
}

/** Whether the date is one certain day, with or without a time. */
export function isCertainDay(date: PartialDate): boolean {
  return date.form === "time" || (date.form === "day" && !date.uncertain && !date.approximate);
}

/** Whether EDTF marks the date with ~ or %. */
export function isApproximate(date: PartialDate): boolean {
  return "approximate" in date && date.approximate;
}

/** The width of the doubt in days; infinite for open dates. */
function doubt(date: PartialDate): number {
  switch (date.form) {
    case "day":
    case "month":
    case "year":
      return date.uncertain || date.approximate ? 0.5 : 0;
    case "between":
      return daysBetween(date.earliest, date.latest);
    case "time":
    case "span":
      return 0;
    case "before":
    case "after":
      return Number.POSITIVE_INFINITY;
  }
}

const UNIT_ORDER: Readonly<Record<CalendarUnit, number>> = { year: 0, month: 1, day: 2 };

/** A date with the day by which it is sorted. */
interface Marked {
  readonly date: PartialDate;
  readonly mark: CalendarDay;
}

/** Keys for lexicographic comparison. A time comes after its day. */
function sortKeys({ date, mark }: Marked): readonly number[] {
  const minute = date.form === "time" ? minuteOf(date.time) : -1;
  return [dayToTime(mark), UNIT_ORDER[unitOf(date)], doubt(date), minute];
}

/**
 * Compares dates for reading: by mark day; on one day, the year and month come before their first
 * day, as in ISO 8601; then certain dates before doubtful ones, and times in order. Zero keeps the
 * order of the seeds.
 */
export function compareMarked(a: Marked, b: Marked): number {
  const keys = sortKeys(b);
  for (const [index, key] of sortKeys(a).entries()) {
    const other = keys[index];
    // No subtraction: the difference of two infinite doubts is NaN.
    if (other !== undefined && key !== other) return key < other ? -1 : 1;
  }
  return 0;
}

/** Compares dates by their own mark days (see compareMarked). */
export function compareDates(a: PartialDate, b: PartialDate): number {
  return compareMarked({ date: a, mark: markDay(a) }, { date: b, mark: markDay(b) });
}

/** Every day from `first` to `last`, both included; empty if `last` is before `first`. */
export function eachDay(first: CalendarDay, last: CalendarDay): CalendarDay[] {
  const days: CalendarDay[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) days.push(day);
  return days;
}

import { addDays, type CalendarDay, daysBetween, dayToTime } from "./calendar-day.ts";
import {
  type CalendarMonth,
  type CalendarUnit,
  type CalendarYear,
  firstOfMonth,
  lastOfMonth,
} from "./calendar-unit.ts";
import { type ClockTime, minuteOf } from "./clock-time.ts";

/** The doubt that EDTF lets a day, a month or a year carry: ? uncertain, ~ approximate, % both. */
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

/** First and last day that the date can touch; null where it is open. */
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
 * The day by which the date is sorted and, where its unit is the day, listed and marked: its first possible
 * day, or the bound itself where the past is open.
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
    case "after":
      return date.earliest;
    case "before":
      return date.latest;
    case "span":
      return date.start;
  }
}

/**
 * The unit of the calendar that the date names. What is known by its month or year stands under no day: the
 * first of the month would be a day that nobody named.
 */
export function unitOf(date: PartialDate): CalendarUnit {
  return date.form === "month" || date.form === "year" ? date.form : "day";
}

/** Whether the date is one day, or a time of it, and nothing speaks against it. */
export function isCertainDay(date: PartialDate): boolean {
  return date.form === "time" || (date.form === "day" && !date.uncertain && !date.approximate);
}

/** How wide the doubt is, in days; open dates are wider than any closed one. */
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

/** By these, one after the other, dates are in order. A time follows its day as such. */
function sortKeys(date: PartialDate): readonly number[] {
  const minute = date.form === "time" ? minuteOf(date.time) : -1;
  return [dayToTime(markDay(date)), UNIT_ORDER[unitOf(date)], doubt(date), minute];
}

/**
 * Order of reading: by mark day; there the year and the month before their first day, as ISO 8601 sorts them;
 * then the certain before the doubtful, and times as they follow. Zero keeps the order of the seeds.
 */
export function compareDates(a: PartialDate, b: PartialDate): number {
  const keys = sortKeys(b);
  for (const [index, key] of sortKeys(a).entries()) {
    const other = keys[index];
    // Not by subtraction: two open dates are infinitely doubtful both.
    if (other !== undefined && key !== other) return key < other ? -1 : 1;
  }
  return 0;
}

/** Every day of the closed range, in order; empty when `last` is before `first`. */
export function eachDay(first: CalendarDay, last: CalendarDay): CalendarDay[] {
  const days: CalendarDay[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) days.push(day);
  return days;
}

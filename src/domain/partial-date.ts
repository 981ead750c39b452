import { addDays, type CalendarDay, dayToTime } from "./calendar-day.ts";

/**
 * What is known of a date, after EDTF (ISO 8601-2). It stays this until the last step turns it into
 * words or pixels; no `Date` crosses a module border.
 *
 * - day      2022-01-07, 2022-01-05? (uncertain), 2022-01-06~ (approximate), % (both)
 * - between  [2022-01-05..2022-01-08]   one day of these, which one is not known
 * - before   [..2022-01-08]             on that day or earlier
 * - after    [2022-01-07..]             on that day or later
 * - span     2022-01-06/2022-01-07      the whole of it, first and last day included
 */
export type PartialDate =
  | {
      readonly form: "day";
      readonly day: CalendarDay;
      readonly uncertain: boolean;
      readonly approximate: boolean;
    }
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
      return { earliest: date.day, latest: date.day };
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
 * The day under which the date is listed and where its mark stands: its first possible day, or the bound
 * itself where the past is open.
 */
export function markDay(date: PartialDate): CalendarDay {
  switch (date.form) {
    case "day":
      return date.day;
    case "between":
    case "after":
      return date.earliest;
    case "before":
      return date.latest;
    case "span":
      return date.start;
  }
}

/** How wide the doubt is, in days; open dates are wider than any closed one. */
function doubt(date: PartialDate): number {
  switch (date.form) {
    case "day":
      return date.uncertain || date.approximate ? 0.5 : 0;
    case "between":
      return (dayToTime(date.latest) - dayToTime(date.earliest)) / 86_400_000;
    case "span":
      return 0;
    case "before":
    case "after":
      return Number.POSITIVE_INFINITY;
  }
}

/** Order of reading: by mark day, then the certain before the doubtful. Zero keeps the order of the seeds. */
export function compareDates(a: PartialDate, b: PartialDate): number {
  const byDay = dayToTime(markDay(a)) - dayToTime(markDay(b));
  if (byDay !== 0) return byDay;
  const da = doubt(a);
  const db = doubt(b);
  return da === db ? 0 : da - db;
}

/** Every day of the closed range, in order; empty when `last` is before `first`. */
export function eachDay(first: CalendarDay, last: CalendarDay): CalendarDay[] {
  const days: CalendarDay[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) days.push(day);
  return days;
}

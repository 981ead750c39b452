import type { CalendarDay } from "../../domain/dates/calendar-day.ts";
import { bounds, type Doubt, type PartialDate } from "../../domain/dates/partial-date.ts";

/** First and last day, included; null where it is open. */
export interface Bounds {
  readonly earliest: CalendarDay | null;
  readonly latest: CalendarDay | null;
}

/** Nothing known yet. */
export const UNBOUNDED: Bounds = { earliest: null, latest: null };

function later(a: CalendarDay | null, b: CalendarDay | null): CalendarDay | null {
  return a === null || (b !== null && b > a) ? b : a;
}

function earlier(a: CalendarDay | null, b: CalendarDay | null): CalendarDay | null {
  return a === null || (b !== null && b < a) ? b : a;
}

/** One day between the bounds. Null where they are crossed, or open on both sides. */
export function dateWithin({ earliest, latest }: Bounds): PartialDate | null {
  if (earliest === null) return latest === null ? null : { form: "before", latest };
  if (latest === null) return { form: "after", earliest };
  if (earliest > latest) return null;
  return earliest === latest
    ? { form: "day", day: earliest, uncertain: false, approximate: false }
    : { form: "between", earliest, latest };
}

/** Whether a date stays as the source has it, whatever bounds it: a day with its doubt, what lasted. */
function isKept(date: PartialDate): boolean {
  return date.form === "day" || date.form === "time" || date.form === "span";
}

/**
 * What is left of a date inside bounds. Null where nothing is. A day keeps its doubt, and what lasted keeps
 * its length: both are as the source has them. A month or a year stays one until a bound cuts it.
 */
export function narrow(date: PartialDate | null, within: Bounds): PartialDate | null {
  const own = date ? bounds(date) : UNBOUNDED;
  const earliest = later(own.earliest, within.earliest);
  const latest = earlier(own.latest, within.latest);
  if (earliest !== null && latest !== null && earliest > latest) return null;
  if (date && (isKept(date) || (earliest === own.earliest && latest === own.latest))) return date;
  return dateWithin({ earliest, latest });
}

/** Whether the two have a day in common. */
export function overlap(a: PartialDate, b: PartialDate): boolean {
  return narrow(a, bounds(b)) !== null;
}

/** Whether every day of `inner` lies in `outer`. */
export function contains(outer: PartialDate, inner: PartialDate): boolean {
  const out = bounds(outer);
  const { earliest, latest } = bounds(inner);
  return (
    (out.earliest === null || (earliest !== null && earliest >= out.earliest)) &&
    (out.latest === null || (latest !== null && latest <= out.latest))
  );
}

/** The day of a date that has a time of day; other dates as they are. */
export function withoutTime(date: PartialDate): PartialDate {
  if (date.form !== "time") return date;
  return { form: "day", day: date.day, uncertain: false, approximate: false };
}

/**
 * The date with more doubt. Only a day, a month and a year carry doubt; other forms stay as they are, their
 * bounds say it.
 */
export function doubted(date: PartialDate, doubt: Doubt): PartialDate {
  if (!("uncertain" in date)) return date;
  const uncertain = date.uncertain || doubt.uncertain;
  return { ...date, uncertain, approximate: date.approximate || doubt.approximate };
}

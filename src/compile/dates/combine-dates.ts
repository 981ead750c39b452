import { addDays, type CalendarDay } from "../../domain/dates/calendar-day.ts";
import {
  bounds,
  type Doubt,
  isApproximate,
  type PartialDate,
} from "../../domain/dates/partial-date.ts";

/** First and last day, both included; null if open. */
export interface Bounds {
  readonly earliest: CalendarDay | null;
  readonly latest: CalendarDay | null;
}

export const UNBOUNDED: Bounds = { earliest: null, latest: null };

function later(a: CalendarDay | null, b: CalendarDay | null): CalendarDay | null {
  return a === null || (b !== null && b > a) ? b : a;
}

function earlier(a: CalendarDay | null, b: CalendarDay | null): CalendarDay | null {
  return a === null || (b !== null && b < a) ? b : a;
}

/** A day between the bounds. Null if they contradict, or both are open. */
export function dateWithin({ earliest, latest }: Bounds): PartialDate | null {
  if (earliest === null) return latest === null ? null : { form: "before", latest };
  if (latest === null) return { form: "after", earliest };
  if (earliest > latest) return null;
  return earliest === latest
    ? { form: "day", day: earliest, uncertain: false, approximate: false }
    : { form: "between", earliest, latest };
}

/**
 * The last day on which an article with this publication date may have appeared; null if it is open.
 * EDTF does not say how far "about the 8th" reaches; one day more is the least that takes it
 * seriously, so an article of about the 8th bounds what it tells by the 9th.
 */
export function latestPublication(date: PartialDate): CalendarDay | null {
  const { latest } = bounds(date);
  return latest !== null && isApproximate(date) ? addDays(latest, 1) : latest;
}

/** Whether bounds do not change the date: a day with doubt, or a span. */
function isKept(date: PartialDate): boolean {
  return date.form === "day" || date.form === "time" || date.form === "span";
}

/**
 * Restricts a date to bounds; null if nothing remains. A day keeps its doubt and a span its length,
 * because both are as the source states them. A month or year keeps its form unless a bound cuts
 * it.
 */
export function narrow(date: PartialDate | null, within: Bounds): PartialDate | null {
  const own = date ? bounds(date) : UNBOUNDED;
  const earliest = later(own.earliest, within.earliest);
  const latest = earlier(own.latest, within.latest);
  if (earliest !== null && latest !== null && earliest > latest) return null;
  if (date && (isKept(date) || (earliest === own.earliest && latest === own.latest))) return date;
  return dateWithin({ earliest, latest });
}

/** Whether the two dates share a day. */
export function overlap(a: PartialDate, b: PartialDate): boolean {
  return narrow(a, bounds(b)) !== null;
}

/** Whether every day of `inner` is in `outer`. */
export function contains(outer: PartialDate, inner: PartialDate): boolean {
  const out = bounds(outer);
  const { earliest, latest } = bounds(inner);
  return (
    (out.earliest === null || (earliest !== null && earliest >= out.earliest)) &&
    (out.latest === null || (latest !== null && latest <= out.latest))
  );
}

/** Drops the time of day, if there is one. */
export function withoutTime(date: PartialDate): PartialDate {
  if (date.form !== "time") return date;
  return { form: "day", day: date.day, uncertain: false, approximate: false };
}

/**
 * Adds doubt to a day, month or year. Other forms are unchanged, because their bounds express the
 * doubt.
 */
export function doubted(date: PartialDate, doubt: Doubt): PartialDate {
  if (!("uncertain" in date)) return date;
  const uncertain = date.uncertain || doubt.uncertain;
  return { ...date, uncertain, approximate: date.approximate || doubt.approximate };
}

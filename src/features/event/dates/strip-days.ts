import { addDays, type CalendarDay, daysBetween } from "../../../domain/dates/calendar-day.ts";
import { DAY_MINUTES, minuteOf } from "../../../domain/dates/clock-time.ts";
import type { Dating } from "../../../domain/dates/dating.ts";
import {
  bounds,
  eachDay,
  isCertainDay,
  markDay,
  type PartialDate,
  unitOf,
} from "../../../domain/dates/partial-date.ts";
import type { DayStripPlan, Stretch } from "./strip-plan.ts";
import { countsFromAnchor, planUnitStrip } from "./strip-units.ts";

const MIN_DAYS = 4;
const MAX_DAYS = 7;
/** Number of days shown on the open side of a date. */
const OPEN_SIDE = 2;

function min(a: CalendarDay, b: CalendarDay): CalendarDay {
  return a < b ? a : b;
}

function max(a: CalendarDay, b: CalendarDay): CalendarDay {
  return a > b ? a : b;
}

/** Four to seven days that include the event and, if it is near enough, the publication. */
function chooseDays(dating: Dating, published: CalendarDay | null): CalendarDay[] {
  const { earliest, latest } = bounds(dating.date);
  const mark = markDay(dating.date);
  const eventFirst = earliest ?? addDays(latest ?? mark, -OPEN_SIDE);
  const eventLast = latest ?? addDays(earliest ?? mark, OPEN_SIDE);
  let first = published ? min(eventFirst, published) : eventFirst;
  let last = published ? max(eventLast, published) : eventLast;
  if (daysBetween(first, last) >= MAX_DAYS) {
    first = earliest ?? addDays(eventLast, 1 - MAX_DAYS);
    last = min(eventLast, addDays(first, MAX_DAYS - 1));
  }
  // One day after the event shows that time goes on. The other added days come before it.
  if (
    dating.date.form !== "before" &&
    last === eventLast &&
    daysBetween(first, last) < MIN_DAYS - 1
  )
    last = addDays(last, 1);
  while (daysBetween(first, last) < MIN_DAYS - 1) first = addDays(first, -1);
  return eachDay(first, last);
}

/** The day of a single-day date and the position within that day, from 0 to 1. Null for longer dates. */
function pointOf(date: PartialDate): { readonly day: CalendarDay; readonly within: number } | null {
  if (date.form === "time") {
    return { day: date.day, within: minuteOf(date.time) / DAY_MINUTES };
  }
  return date.form === "day" ? { day: date.day, within: 0.5 } : null;
}

/** Plans the strip for an event's dating, given the dating of the publication that it counts from. */
export function planDayStrip(dating: Dating, publication: Dating | null): DayStripPlan {
  const { date } = dating;
  // A publication date without a day has no place on the strip.
  const known = publication && unitOf(publication.date) === "day" ? publication.date : null;
  const published = known && markDay(known);
  const unit = unitOf(date);
  if (unit !== "day") return planUnitStrip(unit, dating, published);
  const days = chooseDays(dating, published);
  const place = (day: CalendarDay, within: number): number => {
    const index = daysBetween(days[0] ?? day, day);
    return Math.min(Math.max((index + within) / days.length, 0), 1);
  };
  const stretch = (first: CalendarDay | null, last: CalendarDay | null): Stretch => ({
    from: first ? place(first, 0) : 0,
    to: last ? place(last, 1) : 1,
  });
  const shown = published !== null && days.includes(published);
  const point = pointOf(date);
  const sameDay = point !== null && point.day === published;
  const { earliest, latest } = bounds(date);
  const possible = stretch(earliest, latest);
  const certain = date.form === "span" || isCertainDay(date);
  const attested = dating.attested && bounds(dating.attested);
  const dot = point && place(point.day, sameDay ? 0.3 : point.within);
  const publicationAt = shown && published ? place(published, sameDay ? 0.7 : 0.5) : null;
  const target = dot ?? (possible.from + possible.to) / 2;
  // On the same day there is nothing to count.
  const counted = publicationAt !== null && !sameDay && countsFromAnchor(dating);
  return {
    unit,
    days,
    eventDays: days.filter((day) => (!earliest || day >= earliest) && (!latest || day <= latest)),
    dot,
    solid: certain ? possible : attested ? stretch(attested.earliest, attested.latest) : null,
    dashed: certain ? null : possible,
    open: date.form === "before" ? "past" : date.form === "after" ? "future" : null,
    publication: publicationAt,
    publicationDay: shown ? published : null,
    words: dating.expression && {
      at: counted || (sameDay && publicationAt) ? (target + publicationAt) / 2 : target,
      arc: counted ? { from: publicationAt, to: target } : null,
    },
  };
}

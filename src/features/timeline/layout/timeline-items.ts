import {
  addDays,
  type CalendarDay,
  DAY_MS,
  dayToTime,
  timeToDay,
} from "../../../domain/dates/calendar-day.ts";
import { DAY_MINUTES, minuteOf } from "../../../domain/dates/clock-time.ts";
import { type DateForm, formOf } from "../../../domain/dates/date-form.ts";
import type { Dating } from "../../../domain/dates/dating.ts";
import { isDatedToMark, markOf, type Placed } from "../../../domain/dates/mark-day.ts";
import { bounds, eachDay, unitOf } from "../../../domain/dates/partial-date.ts";
import type { CrisisEvent } from "../../../domain/event.ts";
import type { EventId, KindId } from "../../../domain/ids.ts";

/** A stretch of the axis in milliseconds (see calendar-day.ts), end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export interface Mark extends Stretch {
  readonly id: EventId;
  readonly lane: KindId;
  readonly form: DateForm;
  /**
   * Where its symbol stands: on its day, at its minute, on its interval or, of a date known by bounds, on the day where
   * it was told.
   */
  readonly place: Stretch;
  /** The start of its place. */
  readonly at: number;
  /**
   * The days of the period between which it lies if no source places it on its mark day; null if one does. Counts of
   * single days leave it out.
   */
  readonly within: Stretch | null;
  /** The part in which the sources attest it; null if they do not. */
  readonly attested: Stretch | null;
  /** Which ends of its date are open; they are drawn as far as the period goes. */
  readonly open: { readonly start: boolean; readonly end: boolean };
  /** Whether the date continues beyond the ends of the axis; such an end has no tick. */
  readonly cut: { readonly start: boolean; readonly end: boolean };
}

/** The whole days from first to last, both included. */
export function wholeDays(first: CalendarDay, last: CalendarDay): Stretch {
  return { start: dayToTime(first), end: dayToTime(last) + DAY_MS };
}

/** The days of a stretch of whole days. */
export function daysOf({ start, end }: Stretch): CalendarDay[] {
  return eachDay(timeToDay(start), timeToDay(end - DAY_MS));
}

/**
 * The days over which a date is drawn. An open date is drawn over its mark day, with an arrow toward the open side; drawn
 * to the end of the axis, it would look like a duration.
 */
export function stretchOf(dating: Placed): Stretch {
  const { earliest, latest } = bounds(dating.date);
  return wholeDays(earliest ?? markOf(dating), latest ?? markOf(dating));
}

/** The range of the axis: the period and all `days`, with one more day on both sides. */
export function extentOf(
  period: { readonly start: CalendarDay; readonly end: CalendarDay },
  days: readonly CalendarDay[],
): Stretch {
  const all = [period.start, period.end, ...days].sort();
  return wholeDays(addDays(all.at(0) ?? period.start, -1), addDays(all.at(-1) ?? period.end, 1));
}

/** The days of the marks of dates. A month or a year has none, so it does not extend the axis. */
export function markDays(datings: readonly Placed[]): CalendarDay[] {
  return datings.filter(({ date }) => unitOf(date) === "day").map(markOf);
}

/** The part of the period in which something may lie that is not dated to its mark day; null if it is. */
function lyingWithin(dating: Dating, period: Stretch): Stretch | null {
  if (isDatedToMark(dating)) return null;
  const { earliest, latest } = bounds(dating.date);
  return {
    start: earliest === null ? period.start : Math.max(period.start, dayToTime(earliest)),
    end: latest === null ? period.end : Math.min(period.end, dayToTime(latest) + DAY_MS),
  };
}

/** Milliseconds of a minute, the smallest unit of a date. */
const MINUTE_MS = DAY_MS / DAY_MINUTES;

/** All that a date can touch: a minute, or whole days. An open end goes as far as the period. */
function reachOf(dating: Placed, period: Stretch): Stretch {
  const { date } = dating;
  if (date.form === "time") {
    const start = dayToTime(date.day) + minuteOf(date.time) * MINUTE_MS;
    return { start, end: start + MINUTE_MS };
  }
  const { earliest, latest } = bounds(date);
  const mark = wholeDays(markOf(dating), markOf(dating));
  return {
    start: earliest === null ? Math.min(period.start, mark.start) : dayToTime(earliest),
    end: latest === null ? Math.max(period.end, mark.end) : dayToTime(latest) + DAY_MS,
  };
}

/** Where the symbol of a date stands within its reach. */
function placeOf(dating: Placed, reach: Stretch): Stretch {
  const { form } = dating.date;
  if (form === "time") return { start: reach.start, end: reach.start };
  if (form === "span" || unitOf(dating.date) !== "day") return reach;
  const day = wholeDays(markOf(dating), markOf(dating));
  return { start: Math.max(day.start, reach.start), end: Math.min(day.end, reach.end) };
}

/** The part of a stretch inside another; null if it is outside. */
function partOf(whole: Stretch, part: Stretch): Stretch | null {
  const start = Math.max(whole.start, part.start);
  const end = Math.min(whole.end, part.end);
  return start < end ? { start, end } : null;
}

/** The events as marks, in the same order, cut to the extent of the axis. */
export function toMarks(
  events: readonly CrisisEvent[],
  extent: Stretch,
  period: Stretch = extent,
): Mark[] {
  return events.map(({ id, kind, dating }) => {
    const { date, attested } = dating;
    const reach = reachOf(dating, period);
    const whole = partOf(extent, reach) ?? reach;
    const place = partOf(whole, placeOf(dating, reach)) ?? placeOf(dating, reach);
    return {
      id,
      lane: kind,
      form: formOf(date),
      ...whole,
      place,
      at: place.start,
      within: lyingWithin(dating, period),
      attested:
        attested && date.form !== "time"
          ? partOf(whole, stretchOf({ date: attested, steps: [] }))
          : null,
      open: { start: date.form === "before", end: date.form === "after" },
      cut: { start: reach.start < whole.start, end: reach.end > whole.end },
    };
  });
}

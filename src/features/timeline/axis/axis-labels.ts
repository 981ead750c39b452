import {
  addDays,
  type CalendarDay,
  DAY_MS,
  timeToDay,
} from "../../../domain/dates/calendar-day.ts";
import type { ClockTime } from "../../../domain/dates/clock-time.ts";
import type { Stretch } from "../layout/timeline-items.ts";

/** How much the axis says of a day, by the pixels of a day. */
export type AxisDetail = "hours" | "words" | "numbers" | "dates";

/** Hours that the axis names, where it names any. */
export const AXIS_HOURS = ["06:00", "12:00", "18:00"] as const satisfies readonly ClockTime[];

/** Pixels of a day from which its own label and four hours have room beside each other. */
const WIDE = 560;

/** Pixels of the longest date, as "30 juil.", and of the room beside it. */
const DATE = 84;

/** Pixels of the longest label of a day. */
const DAY_LABEL = 124;

/** Hours are named only where a date has one: elsewhere they would promise what no source gives. */
export function axisDetail(dayWidth: number, hasTimes: boolean): AxisDetail {
  if (hasTimes && dayWidth >= WIDE) return "hours";
  if (dayWidth >= 64) return "words";
  return axisStep(dayWidth) === 1 ? "numbers" : "dates";
}

/** Days from one named day to the next: each, or so many weeks that their dates have room. */
export function axisStep(dayWidth: number): number {
  if (dayWidth >= 34) return 1;
  let step = 7;
  while (step * dayWidth < DATE && step < 1e6) step *= 2;
  return step;
}

/** The first day of which enough is on screen to be named: it also names the month. */
export function firstNamedDay({ start }: Stretch, dayWidth: number): CalendarDay {
  const day = timeToDay(start);
  const left = 1 - (start / DAY_MS - Math.floor(start / DAY_MS));
  return left * dayWidth >= Math.min(48, dayWidth / 2) ? day : addDays(day, 1);
}

/**
 * The position from which hours are named: before it stands the label of the first day on screen. It moves by
 * steps, from one of the hours to the next.
 */
export function firstNamedHour({ start }: Stretch, dayWidth: number): number {
  const step = DAY_MS / (AXIS_HOURS.length + 1);
  return Math.ceil((start + (DAY_LABEL / dayWidth) * DAY_MS) / step) * step;
}

/** First and last day of a window, of which at least half is seen, or its middle day. */
export function daysSeen({ start, end }: Stretch): { first: CalendarDay; last: CalendarDay } {
  const first = Math.round(start / DAY_MS) * DAY_MS;
  const last = Math.round(end / DAY_MS) * DAY_MS - DAY_MS;
  if (last >= first) return { first: timeToDay(first), last: timeToDay(last) };
  const middle = timeToDay((start + end) / 2);
  return { first: middle, last: middle };
}

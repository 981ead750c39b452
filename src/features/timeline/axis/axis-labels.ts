import {
  addDays,
  type CalendarDay,
  DAY_MS,
  timeToDay,
} from "../../../domain/dates/calendar-day.ts";
import type { ClockTime } from "../../../domain/dates/clock-time.ts";
import type { Stretch } from "../layout/timeline-items.ts";

/** How detailed the labels of the days are; it depends on the width of a day. */
export type AxisDetail = "hours" | "words" | "numbers" | "dates";

/** The hours that the axis labels. */
export const AXIS_HOURS = ["06:00", "12:00", "18:00"] as const satisfies readonly ClockTime[];

/** The width of a day, in pixels, from which its label and the hours fit. */
const WIDE = 560;

/** Pixels of the longest date, such as "30 juil.", with its margin. */
const DATE = 84;

/** Pixels of the longest label of a day. */
const DAY_LABEL = 124;

/** The detail for a width. Hours only if a date has a time; otherwise they would suggest unknown times. */
export function axisDetail(dayWidth: number, hasTimes: boolean): AxisDetail {
  if (hasTimes && dayWidth >= WIDE) return "hours";
  if (dayWidth >= 64) return "words";
  return axisStep(dayWidth) === 1 ? "numbers" : "dates";
}

/** Days from one labelled day to the next: 1, or as many weeks as give the dates enough room. */
export function axisStep(dayWidth: number): number {
  if (dayWidth >= 34) return 1;
  let step = 7;
  while (step * dayWidth < DATE && step < 1e6) step *= 2;
  return step;
}

/** The first day with visible room for a label. That label includes the month. */
export function firstNamedDay({ start }: Stretch, dayWidth: number): CalendarDay {
  const day = timeToDay(start);
  const left = 1 - (start / DAY_MS - Math.floor(start / DAY_MS));
  return left * dayWidth >= Math.min(48, dayWidth / 2) ? day : addDays(day, 1);
}

/** The position from which hours are labelled, after the label of the first day. Always at one of the hours. */
export function firstNamedHour({ start }: Stretch, dayWidth: number): number {
  const step = DAY_MS / (AXIS_HOURS.length + 1);
  return Math.ceil((start + (DAY_LABEL / dayWidth) * DAY_MS) / step) * step;
}

/** The first and last day that are at least half visible, or else the middle day of the window. */
export function daysSeen({ start, end }: Stretch): { first: CalendarDay; last: CalendarDay } {
  const first = Math.round(start / DAY_MS) * DAY_MS;
  const last = Math.round(end / DAY_MS) * DAY_MS - DAY_MS;
  if (last >= first) return { first: timeToDay(first), last: timeToDay(last) };
  const middle = timeToDay((start + end) / 2);
  return { first: middle, last: middle };
}

import { type CalendarDay, DAY_MS, timeToDay } from "../../../domain/dates/calendar-day.ts";
import type { Stretch } from "../layout/timeline-items.ts";

/** The first and last day that are at least half visible, or else the middle day of the window. */
export function daysSeen({ start, end }: Stretch): { first: CalendarDay; last: CalendarDay } {
  const first = Math.round(start / DAY_MS) * DAY_MS;
  const last = Math.round(end / DAY_MS) * DAY_MS - DAY_MS;
  if (last >= first) return { first: timeToDay(first), last: timeToDay(last) };
  const middle = timeToDay((start + end) / 2);
  return { first: middle, last: middle };
}

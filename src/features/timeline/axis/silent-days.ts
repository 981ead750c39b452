import { addDays, daysBetween, timeToDay } from "../../../domain/dates/calendar-day.ts";
import type { Placed } from "../../../domain/dates/mark-day.ts";
import { silentDays as silentCalendarDays } from "../../../domain/dates/silent-days.ts";
import { type Stretch, wholeDays } from "../layout/timeline-items.ts";

/** Consecutive days to which no event is dated, as a stretch of the axis. */
export interface Silence extends Stretch {
  readonly days: number;
  /** Whether a date of several days may fall in them: then nothing is dated to them *precisely*. */
  readonly possible: boolean;
}

/** The days of the period that are empty in the list of events. */
export function silentDays(period: Stretch, datings: readonly Placed[]): Silence[] {
  const days = { start: timeToDay(period.start), end: addDays(timeToDay(period.end), -1) };
  return silentCalendarDays(days, datings).map(({ first, last, possible }) => ({
    ...wholeDays(first, last),
    days: daysBetween(first, last) + 1,
    possible,
  }));
}

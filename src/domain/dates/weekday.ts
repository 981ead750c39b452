import { type CalendarDay, dayToTime } from "./calendar-day.ts";

/** ISO 8601 weekdays: 1 is Monday, 7 is Sunday. */
export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;
export type Weekday = (typeof WEEKDAYS)[number];

export function weekdayOf(day: CalendarDay): Weekday {
  const sundayFirst = new Date(dayToTime(day)).getUTCDay();
  return WEEKDAYS[(sundayFirst + 6) % 7] ?? 1;
}

/** The weekday `days` days later, or earlier if negative. */
export function shiftWeekday(weekday: Weekday, days: number): Weekday {
  return WEEKDAYS[(((weekday - 1 + days) % 7) + 7) % 7] ?? 1;
}

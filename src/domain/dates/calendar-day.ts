/**
 * A calendar date "YYYY-MM-DD" at the calendar place of the corpus. It is not an instant, so the
 * reader's time zone does not change it.
 */
export type CalendarDay = `${number}-${number}-${number}`;

/** Milliseconds in a UTC day, which has no daylight saving. */
export const DAY_MS = 86_400_000;

/** Whether the text is an existing day; "2022-02-30" is not. */
export function isCalendarDay(text: string): text is CalendarDay {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/**
 * The day as a position on the time axis: milliseconds since 1970-01-01, as if the place used UTC.
 */
export function dayToTime(day: CalendarDay): number {
  return Date.parse(`${day}T00:00:00Z`);
}

/** The day at a position on the time axis (see dayToTime). */
export function timeToDay(time: number): CalendarDay {
  return new Date(time).toISOString().slice(0, 10) as CalendarDay;
}

/** The day `days` days later, or earlier if negative. */
export function addDays(day: CalendarDay, days: number): CalendarDay {
  return timeToDay(dayToTime(day) + days * DAY_MS);
}

/** Whole days from `from` to `to`; negative if `to` is earlier. */
export function daysBetween(from: CalendarDay, to: CalendarDay): number {
  return Math.round((dayToTime(to) - dayToTime(from)) / DAY_MS);
}

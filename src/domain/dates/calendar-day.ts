/**
 * A calendar date "YYYY-MM-DD" at the corpus' calendar place. It is not an instant and never moves with
 * the reader's time zone.
 */
export type CalendarDay = `${number}-${number}-${number}`;

/** Milliseconds in a day of the proleptic Gregorian calendar as UTC counts it: no daylight saving. */
export const DAY_MS = 86_400_000;

/** Whether the text is a day that exists ("2022-02-30" does not). */
export function isCalendarDay(text: string): text is CalendarDay {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** The day's position on the axis: milliseconds since 1970-01-01, as if the calendar place kept UTC. */
export function dayToTime(day: CalendarDay): number {
  return Date.parse(`${day}T00:00:00Z`);
}

/** The day that holds a position on the axis (see dayToTime). */
export function timeToDay(time: number): CalendarDay {
  return new Date(time).toISOString().slice(0, 10) as CalendarDay;
}

/** The day so many days later, or earlier when negative. */
export function addDays(day: CalendarDay, days: number): CalendarDay {
  return timeToDay(dayToTime(day) + days * DAY_MS);
}

/** Whole days from one day to another, negative when `to` is earlier. */
export function daysBetween(from: CalendarDay, to: CalendarDay): number {
  return Math.round((dayToTime(to) - dayToTime(from)) / DAY_MS);
}

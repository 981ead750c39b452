/**
 * A local time "14:30" at the calendar place of the corpus. It is not an instant, so the reader's
 * time zone does not change it.
 */
export type ClockTime = `${number}:${number}`;

export const DAY_MINUTES = 1440;

/** Whether the text is a time from 00:00 to 23:59. */
export function isClockTime(text: string): text is ClockTime {
  return /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(text);
}

/** Minutes since midnight on the clock. */
export function minuteOf(time: ClockTime): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

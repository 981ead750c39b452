/**
 * A time of day, "14:30", as the clocks at the corpus' calendar place show it. Like a calendar day it is
 * no instant, and no time zone moves it.
 */
export type ClockTime = `${number}:${number}`;

/** Minutes in a day, as a clock counts them. */
export const DAY_MINUTES = 1440;

/** Whether the text is a time from 00:00 to 23:59. */
export function isClockTime(text: string): text is ClockTime {
  return /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(text);
}

/** Minutes since midnight, as the clock counts them. */
export function minuteOf(time: ClockTime): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

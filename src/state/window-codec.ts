import { dayToTime, isCalendarDay, timeToDay } from "../domain/dates/calendar-day.ts";
import type { TimeWindow } from "./view.ts";

const MINUTE_MS = 60_000;

/** A position on the axis in a link, to the minute: "2022-01-05" or "2022-01-05T06:30". */
function formatPosition(time: number): string {
  const rounded = Math.round(time / MINUTE_MS) * MINUTE_MS;
  const clock = new Date(rounded).toISOString().slice(11, 16);
  return clock === "00:00" ? timeToDay(rounded) : `${timeToDay(rounded)}T${clock}`;
}

/** The inverse of formatPosition; null for any other text. */
function parsePosition(text: string): number | null {
  const [day = "", clock = "00:00"] = text.split("T");
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(clock) ?? [];
  if (!isCalendarDay(day) || hours === undefined) return null;
  return dayToTime(day) + (Number(hours) * 60 + Number(minutes)) * MINUTE_MS;
}

/** The bounds of a window in a link. `to` is exclusive: the end, not the last day. */
export function formatWindow({ start, end }: TimeWindow): { from: string; to: string } {
  return { from: formatPosition(start), to: formatPosition(end) };
}

/** The window between two bounds; null if a bound is invalid or the window does not end after it begins. */
export function parseWindow(from: string, to: string): TimeWindow | null {
  const [start, end] = [parsePosition(from), parsePosition(to)];
  return start === null || end === null || start >= end ? null : { start, end };
}

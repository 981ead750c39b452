import { DAY_MS, timeToDay } from "../domain/dates/calendar-day.ts";
import type { TickUnit } from "../domain/dates/calendar-ticks.ts";
import type { ClockTime } from "../domain/dates/clock-time.ts";
import type { Locale } from "../domain/locale.ts";
import { formatDay, formatDayRange, formatTime } from "./formats.ts";

/** A unit of the calendar in words: "janvier 2022", "1990–1999", "3–9 janvier 2022". */
export function unitWords(
  unit: TickUnit,
  { start, end }: { readonly start: number; readonly end: number },
  locale: Locale,
): string {
  const first = timeToDay(start);
  const last = timeToDay(end - DAY_MS);
  switch (unit) {
    case "century":
    case "decade":
      return `${formatDay(first, locale, "year")}–${formatDay(last, locale, "year")}`;
    case "year":
      return formatDay(first, locale, "year");
    case "month":
      return formatDay(first, locale, "monthYear");
    case "quarter":
    case "week":
      return formatDayRange(first, last, locale);
    case "day":
      return formatDay(first, locale, "date");
    default: {
      const clock = new Date(start).toISOString().slice(11, 16) as ClockTime;
      return `${formatDay(first, locale, "date")} ${formatTime(clock, locale)}`;
    }
  }
}

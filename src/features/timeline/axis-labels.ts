import { addDays, type CalendarDay, DAY_MS, timeToDay } from "../../domain/calendar-day.ts";
import type { InterfaceLanguage } from "../../domain/localised-text.ts";
import { formatDay } from "../../i18n/formats.ts";
import type { Stretch } from "./timeline-items.ts";

/** How much a day's label says, by the pixels of a day. */
export type AxisDetail = "words" | "numbers" | "weeks";

export function axisDetail(dayWidth: number): AxisDetail {
  if (dayWidth >= 64) return "words";
  return dayWidth >= 24 ? "numbers" : "weeks";
}

/** The first day of which enough is on screen to be named: it also names the month. */
export function firstNamedDay({ start }: Stretch, dayWidth: number): CalendarDay {
  const day = timeToDay(start);
  const left = 1 - (start / DAY_MS - Math.floor(start / DAY_MS));
  return left * dayWidth >= Math.min(48, dayWidth / 2) ? day : addDays(day, 1);
}

/** The words beside a day's number: "الأحد", and where the month must be said "الأحد، يناير", "dim., janv." */
export function dayWords(
  day: CalendarDay,
  language: InterfaceLanguage,
  withMonth: boolean,
): string {
  const weekday = formatDay(day, language, "weekdayShort");
  if (!withMonth) return weekday;
  const separator = language === "ar" ? "، " : ", ";
  return `${weekday}${separator}${formatDay(day, language, "monthShort")}`;
}

/** First and last day of a window, of which at least half is seen, or its middle day. */
export function daysSeen({ start, end }: Stretch): { first: CalendarDay; last: CalendarDay } {
  const first = Math.round(start / DAY_MS) * DAY_MS;
  const last = Math.round(end / DAY_MS) * DAY_MS - DAY_MS;
  if (last >= first) return { first: timeToDay(first), last: timeToDay(last) };
  const middle = timeToDay((start + end) / 2);
  return { first: middle, last: middle };
}

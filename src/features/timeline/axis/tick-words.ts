import { type CalendarDay, DAY_MS, timeToDay } from "../../../domain/dates/calendar-day.ts";
import type { TickUnit } from "../../../domain/dates/calendar-ticks.ts";
import type { ClockTime } from "../../../domain/dates/clock-time.ts";
import type { Locale } from "../../../domain/locale.ts";
import { type DayStyle, dayParts, formatTime } from "../../../i18n/formats.ts";
import type { LabelPart } from "./text-width.ts";

/**
 * What a label names: only its own unit ("7"), the next longer one too ("7 janv."), or the year as well ("7 janv.
 * 2022"). Which is needed depends on the labels before it.
 */
export type Says = "itself" | "coarser" | "all";

/** How a label is written. */
export interface Wording {
  readonly locale: Locale;
  /** Whether labels of days, as far as they are needed for hours too, name the weekday. */
  readonly weekdays: boolean;
  /** Whether the axis spans more than one year; if not, days need none. */
  readonly years: boolean;
}

/** The unit whose name identifies the units of a tick within it; null if their own name is enough, as of a year. */
export function coarserUnit(unit: TickUnit): "year" | "month" | "day" | null {
  switch (unit) {
    case "century":
    case "decade":
    case "year":
      return null;
    case "quarter":
    case "month":
      return "year";
    case "week":
    case "day":
      return "month";
    default:
      return "day";
  }
}

/** The unit that a label at the start of the window names, where its own boundary is out of view. */
export function unitAtStart(unit: TickUnit): "year" | "month" | "day" {
  if (unit === "month" || unit === "day") return unit;
  return coarserUnit(unit) ?? "year";
}

const DAYS: Readonly<Record<Says, DayStyle>> = {
  itself: "day",
  coarser: "dayMonthShort",
  all: "dateShort",
};
const WEEKDAYS: Readonly<Record<Says, DayStyle>> = {
  itself: "weekdayDayShort",
  coarser: "weekdayDayMonthShort",
  all: "fullShort",
};

function styled(day: CalendarDay, locale: Locale, style: DayStyle, strong: string): LabelPart[] {
  return dayParts(day, locale, style).map(({ type, words }) => ({
    words,
    strong: type === strong,
  }));
}

function clockAt(time: number): ClockTime {
  return new Date(time).toISOString().slice(11, 16) as ClockTime;
}

/** The words of a tick. Midnight has those of its day. */
export function tickWords(
  unit: TickUnit,
  time: number,
  says: Says,
  { locale, weekdays }: Wording,
): LabelPart[] {
  const day = timeToDay(time);
  const coarser = coarserUnit(unit);
  if (coarser === null) return styled(day, locale, "year", "year");
  if (coarser === "year") {
    return styled(day, locale, says === "itself" ? "monthShort" : "monthYearShort", "month");
  }
  if (coarser === "month") {
    return styled(day, locale, (unit === "day" && weekdays ? WEEKDAYS : DAYS)[says], "day");
  }
  if (time % DAY_MS === 0) return styled(day, locale, (weekdays ? WEEKDAYS : DAYS)[says], "day");
  return [{ words: formatTime(clockAt(time), locale), strong: false }];
}

/** The words at the start of the window for the unit that it begins in. `brief` leaves out the year. */
export function startWords(
  unit: TickUnit,
  time: number,
  { locale, years, weekdays }: Wording,
  brief: boolean,
): LabelPart[] {
  const day = timeToDay(time);
  const named = unitAtStart(unit);
  if (named === "year") return styled(day, locale, "year", "year");
  if (named === "month") {
    const withYear = !brief && (unit === "month" || years);
    return styled(day, locale, withYear ? "monthYearShort" : "monthShort", "month");
  }
  const says = years && !brief ? "all" : "coarser";
  return styled(day, locale, (weekdays ? WEEKDAYS : DAYS)[says], "day");
}

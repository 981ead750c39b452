import { type CalendarDay, dayToTime } from "../domain/dates/calendar-day.ts";
import type { ClockTime } from "../domain/dates/clock-time.ts";
import type { InterfaceLanguage } from "../domain/localised-text.ts";

/** Full locale tags, because the digits and month names of a bare "ar" depend on the machine. */
const LOCALES: Readonly<Record<InterfaceLanguage, string>> = {
  ar: "ar-u-ca-gregory-nu-latn",
  fr: "fr-u-ca-gregory",
};

/**
 * full: "الجمعة 7 يناير 2022" · date: "7 يناير 2022" · dayMonth: "7 يناير" · weekdayDayMonth: "الجمعة 7 يناير" ·
 * weekday: "الجمعة" · weekdayShort: "ven." in French, the full name in Arabic, which has no usual
 * abbreviation · month: "يناير" · monthShort, dayMonthShort: "janv.", "7 janv." in French, in full in Arabic ·
 * monthYear: "يناير 2022" · monthYearShort: "janv. 2022" · year: "2022" · day: "7"
 */
export type DayStyle =
  | "full"
  | "date"
  | "dayMonth"
  | "weekdayDayMonth"
  | "weekday"
  | "weekdayShort"
  | "month"
  | "monthShort"
  | "dayMonthShort"
  | "monthYear"
  | "monthYearShort"
  | "year"
  | "day";

const STYLES: Readonly<Record<DayStyle, Intl.DateTimeFormatOptions>> = {
  full: { weekday: "long", day: "numeric", month: "long", year: "numeric" },
  date: { day: "numeric", month: "long", year: "numeric" },
  dayMonth: { day: "numeric", month: "long" },
  weekdayDayMonth: { weekday: "long", day: "numeric", month: "long" },
  weekday: { weekday: "long" },
  weekdayShort: { weekday: "short" },
  month: { month: "long" },
  monthShort: { month: "short" },
  dayMonthShort: { day: "numeric", month: "short" },
  monthYear: { month: "long", year: "numeric" },
  monthYearShort: { month: "short", year: "numeric" },
  year: { year: "numeric" },
  day: { day: "numeric" },
};

const cache = new Map<string, Intl.DateTimeFormat>();

function formatter(language: InterfaceLanguage, style: DayStyle): Intl.DateTimeFormat {
  const key = `${language} ${style}`;
  const known = cache.get(key);
  if (known) return known;
  // Days are UTC midnights (see calendar-day.ts), so they are formatted in UTC.
  const made = new Intl.DateTimeFormat(LOCALES[language], { ...STYLES[style], timeZone: "UTC" });
  cache.set(key, made);
  return made;
}

/** A calendar day in words. French has an ordinal for the first of a month ("1er"), which Intl does not write. */
export function formatDay(day: CalendarDay, language: InterfaceLanguage, style: DayStyle): string {
  return formatter(language, style)
    .formatToParts(dayToTime(day))
    .map(({ type, value }) =>
      // In Arabic, CLDR has a comma after the weekday; running text reads better without it.
      type === "literal" && language === "ar" && style !== "date"
        ? value.replace("،", "")
        : type === "day" && language === "fr" && value === "1" && style !== "day"
          ? "1er"
          : value,
    )
    .join("");
}

/**
 * A range of days as in CLDR, with their common parts once: "6–7 يناير 2022", "6–7 janvier 2022". With the French
 * ordinal: "1er–4 janvier 2022".
 */
export function formatDayRange(
  start: CalendarDay,
  end: CalendarDay,
  language: InterfaceLanguage,
): string {
  return formatter(language, "date")
    .formatRangeToParts(dayToTime(start), dayToTime(end))
    .map(({ type, value }) =>
      type === "day" && language === "fr" && value === "1" ? "1er" : value,
    )
    .join("");
}

/**
 * A time of day on a 24-hour clock: "14 h 30" and "14 h" in French, "14:30" in Arabic. The latter is isolated (U+2066,
 * U+2069), because the order of its numbers would depend on the text before it (UAX 9).
 */
export function formatTime(time: ClockTime, language: InterfaceLanguage): string {
  if (language === "ar") return `\u2066${time}\u2069`;
  const [hour = "", minute = ""] = time.split(":");
  return `${Number(hour)}\u00a0h${minute === "00" ? "" : `\u00a0${minute}`}`;
}

// Created once, because an article formats all its paragraph numbers whenever the active quote changes.
const numbers: Readonly<Record<InterfaceLanguage, Intl.NumberFormat>> = {
  ar: new Intl.NumberFormat(LOCALES.ar),
  fr: new Intl.NumberFormat(LOCALES.fr),
};

/** A whole number in the interface's digits: "3 800", "3,800". */
export function formatNumber(value: number, language: InterfaceLanguage): string {
  return numbers[language].format(value);
}

/** A whole percentage: "93 %", "93%". Without the direction marks of Intl, because the page isolates the text. */
export function formatPercent(percent: number, language: InterfaceLanguage): string {
  return new Intl.NumberFormat(LOCALES[language], { style: "percent" })
    .format(percent / 100)
    .replaceAll("\u200e", "");
}

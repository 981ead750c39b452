import { type CalendarDay, dayToTime } from "../domain/dates/calendar-day.ts";
import type { ClockTime } from "../domain/dates/clock-time.ts";
import type { Locale } from "../domain/locale.ts";
import { inDigits } from "./digits.ts";
import { arabicMonth } from "./month-names.ts";

/** A full BCP 47 tag, because the digits and month names of a bare "ar" depend on the machine. */
export function tagOf({ language, digits }: Locale): string {
  return `${language}-u-ca-gregory-nu-${digits}`;
}

/**
 * full: "الجمعة 7 يناير 2022" · date: "7 يناير 2022" · dayMonth: "7 يناير" ·
 * weekdayDayMonth: "الجمعة 7 يناير" · weekday: "الجمعة" · weekdayShort: "ven." in French, the full name in Arabic, which has no usual
 * abbreviation · month: "يناير" · monthShort, dayMonthShort: "janv.", "7 janv." in French, in full in Arabic ·
 * dateShort: "7 janv. 2022" · weekdayDayShort: "ven. 7" · weekdayDayMonthShort: "ven. 7 janv." · fullShort:
 * "ven. 7 janv. 2022" · monthYear: "يناير 2022" · monthYearShort: "janv. 2022" · year: "2022" · day: "7"
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
  | "dateShort"
  | "weekdayDayShort"
  | "weekdayDayMonthShort"
  | "fullShort"
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
  dateShort: { day: "numeric", month: "short", year: "numeric" },
  weekdayDayShort: { weekday: "short", day: "numeric" },
  weekdayDayMonthShort: { weekday: "short", day: "numeric", month: "short" },
  fullShort: { weekday: "short", day: "numeric", month: "short", year: "numeric" },
  monthYear: { month: "long", year: "numeric" },
  monthYearShort: { month: "short", year: "numeric" },
  year: { year: "numeric" },
  day: { day: "numeric" },
};

const cache = new Map<string, Intl.DateTimeFormat>();

function formatter(locale: Locale, style: DayStyle): Intl.DateTimeFormat {
  const tag = tagOf(locale);
  const key = `${tag} ${style}`;
  const known = cache.get(key);
  if (known) return known;
  // Days are UTC midnights (see calendar-day.ts), so they are formatted in UTC.
  const made = new Intl.DateTimeFormat(tag, { ...STYLES[style], timeZone: "UTC" });
  cache.set(key, made);
  return made;
}

/** What Intl does not write: the French ordinal for the first of a month ("1er"), and the chosen Arabic months. */
function partInWords(
  { type, value }: Intl.DateTimeFormatPart,
  day: CalendarDay,
  { language, months }: Locale,
): string {
  if (type === "month" && language === "ar")
    return arabicMonth(new Date(dayToTime(day)).getUTCMonth(), months);
  return type === "day" && language === "fr" && value === "1" ? "1er" : value;
}

/** A part of a calendar day in words: "ven." is a weekday, " " a literal. */
export interface DayPart {
  readonly type: Intl.DateTimeFormatPartTypes;
  readonly words: string;
}

/** A calendar day in words, part by part. */
export function dayParts(day: CalendarDay, locale: Locale, style: DayStyle): DayPart[] {
  return formatter(locale, style)
    .formatToParts(dayToTime(day))
    .map((part) => {
      // In Arabic, CLDR has a comma after the weekday; running text reads better without it.
      if (part.type === "literal" && locale.language === "ar" && style !== "date") {
        return { type: part.type, words: part.value.replace("،", "") };
      }
      const words = style === "day" ? part.value : partInWords(part, day, locale);
      return { type: part.type, words };
    });
}

/** A calendar day in words. */
export function formatDay(day: CalendarDay, locale: Locale, style: DayStyle): string {
  return dayParts(day, locale, style)
    .map(({ words }) => words)
    .join("");
}

/**
 * A range of days as in CLDR, with their common parts once: "6–7 يناير 2022", "6–7 janvier 2022". With the French
 * ordinal: "1er–4 janvier 2022".
 */
export function formatDayRange(start: CalendarDay, end: CalendarDay, locale: Locale): string {
  return formatter(locale, "date")
    .formatRangeToParts(dayToTime(start), dayToTime(end))
    .map((part) => partInWords(part, part.source === "endRange" ? end : start, locale))
    .join("");
}

/**
 * A time of day on a 24-hour clock: "14 h 30" and "14 h" in French, "14:30" in Arabic. The latter is isolated (U+2066,
 * U+2069), because the order of its numbers would depend on the text before it (UAX 9).
 */
export function formatTime(time: ClockTime, { language, digits }: Locale): string {
  if (language === "ar") return `\u2066${inDigits(time, digits)}\u2069`;
  const [hour = "", minute = ""] = time.split(":");
  return `${Number(hour)}\u00a0h${minute === "00" ? "" : `\u00a0${minute}`}`;
}

// Created once, because an article formats all its paragraph numbers whenever the active quote changes.
const numbers = new Map<Locale, Intl.NumberFormat>();

/** A whole number in the interface's digits: "3 800", "3,800", "٣٬٨٠٠". */
export function formatNumber(value: number, locale: Locale): string {
  const format = numbers.get(locale) ?? new Intl.NumberFormat(tagOf(locale));
  numbers.set(locale, format);
  return format.format(value);
}

/** The words with a capital at their beginning, for scripts that have capitals. */
export function capitalised(words: string, { language }: Locale): string {
  return words.charAt(0).toLocaleUpperCase(language) + words.slice(1);
}

/** A whole percentage: "93 %", "93%", "٩٣٪". Without the direction marks of Intl, because the page isolates the text. */
export function formatPercent(percent: number, locale: Locale): string {
  return new Intl.NumberFormat(tagOf(locale), { style: "percent" })
    .format(percent / 100)
    .replaceAll(/[\u061c\u200e\u200f]/g, "");
}

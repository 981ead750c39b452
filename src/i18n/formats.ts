import { type CalendarDay, dayToTime } from "../domain/dates/calendar-day.ts";
import type { ClockTime } from "../domain/dates/clock-time.ts";
import type { InterfaceLanguage } from "../domain/localised-text.ts";

/**
 * Full locale tags: a bare "ar" leaves the digits and the names of the months to the machine it runs on.
 */
const LOCALES: Readonly<Record<InterfaceLanguage, string>> = {
  ar: "ar-u-ca-gregory-nu-latn",
  fr: "fr-u-ca-gregory",
};

/**
 * full: "الجمعة 7 يناير 2022" · date: "7 يناير 2022" · dayMonth: "7 يناير" · weekdayDayMonth: "الجمعة 7 يناير" ·
 * weekday: "الجمعة" · weekdayShort: "ven." in French, the whole name in Arabic, which has no usual
 * abbreviation · month: "يناير" · monthShort, dayMonthShort: "janv.", "7 janv." in French, whole in Arabic ·
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
  // Days are kept as UTC midnights (see calendar-day.ts), so they are read back in UTC.
  const made = new Intl.DateTimeFormat(LOCALES[language], { ...STYLES[style], timeZone: "UTC" });
  cache.set(key, made);
  return made;
}

/** A calendar day in words. French writes the first of a month as an ordinal ("1er"), Intl does not. */
export function formatDay(day: CalendarDay, language: InterfaceLanguage, style: DayStyle): string {
  return formatter(language, style)
    .formatToParts(dayToTime(day))
    .map(({ type, value }) =>
      // Arabic parts a weekday from the rest with a comma; running text reads better without.
      type === "literal" && language === "ar" && style !== "date"
        ? value.replace("،", "")
        : type === "day" && language === "fr" && value === "1" && style !== "day"
          ? "1er"
          : value,
    )
    .join("");
}

/**
 * "6–7 يناير 2022", "6–7 janvier 2022": what two days share is said once, as CLDR has it. The French ordinal
 * stands here too: "1er–4 janvier 2022".
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
 * A time of day on a clock of 24 hours: "14 h 30" and "14 h" in French, "14:30" in Arabic, isolated (U+2066,
 * U+2069), because what stands before it would decide which of its numbers comes first.
 */
export function formatTime(time: ClockTime, language: InterfaceLanguage): string {
  if (language === "ar") return `\u2066${time}\u2069`;
  const [hour = "", minute = ""] = time.split(":");
  return `${Number(hour)}\u00a0h${minute === "00" ? "" : `\u00a0${minute}`}`;
}

// Made once: an article asks for the number of each of its paragraphs, whenever another quote is lit.
const numbers: Readonly<Record<InterfaceLanguage, Intl.NumberFormat>> = {
  ar: new Intl.NumberFormat(LOCALES.ar),
  fr: new Intl.NumberFormat(LOCALES.fr),
};

/** A whole number in the interface's digits: "3 800", "3,800". */
export function formatNumber(value: number, language: InterfaceLanguage): string {
  return numbers[language].format(value);
}

/** Whole per cent: "93 %", "93%". Intl adds marks of direction in Arabic; the page isolates what it inserts. */
export function formatPercent(percent: number, language: InterfaceLanguage): string {
  return new Intl.NumberFormat(LOCALES[language], { style: "percent" })
    .format(percent / 100)
    .replaceAll("\u200e", "");
}

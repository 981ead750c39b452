import type { TFunction } from "i18next";
import type { CalendarDay } from "../domain/dates/calendar-day.ts";
import type { CalendarUnit } from "../domain/dates/calendar-unit.ts";
import type { ClockTime } from "../domain/dates/clock-time.ts";
import { type Doubt, markDay, type PartialDate } from "../domain/dates/partial-date.ts";
import type { InterfaceLanguage } from "../domain/localised-text.ts";
import { formatDay, formatDayRange, formatTime } from "./formats.ts";

/** The first day of a pair, without the parts that it shares with the second: "5" in "5 and 8 January 2022". */
function firstOfPair(first: CalendarDay, second: CalendarDay, language: InterfaceLanguage): string {
  if (first.slice(0, 7) === second.slice(0, 7)) {
    return language === "fr" && first.endsWith("-01") ? "1er" : formatDay(first, language, "day");
  }
  const sameYear = first.slice(0, 4) === second.slice(0, 4);
  return formatDay(first, language, sameYear ? "dayMonth" : "date");
}

/** A month or a year in words, from its first day: "يناير 2022", "عام 2022". */
export function unitInWords(
  unit: Exclude<CalendarUnit, "day">,
  first: CalendarDay,
  language: InterfaceLanguage,
  t: TFunction,
): string {
  if (unit === "month") return formatDay(first, language, "monthYear");
  return t("dates.year", { year: formatDay(first, language, "year") });
}

/** A time of day in words: "الساعة 14:30", "à 14 h 30". */
export function timeInWords(time: ClockTime, language: InterfaceLanguage, t: TFunction): string {
  return t("dates.clock", { time: formatTime(time, language) });
}

function withDoubt(unit: string, { uncertain, approximate }: Doubt, t: TFunction): string {
  if (uncertain && approximate) return t("dates.uncertainApproximateUnit", { unit });
  if (uncertain) return t("dates.uncertain", { day: unit });
  return approximate ? t("dates.approximateUnit", { unit }) : unit;
}

/**
 * A date with its certainty in words, so that certain and possible dates differ:
 * "الجمعة 7 يناير 2022" · "بين 5 و8 يناير 2022" · "le 8 janvier 2022 ou avant".
 */
export function dateInWords(date: PartialDate, language: InterfaceLanguage, t: TFunction): string {
  switch (date.form) {
    case "day": {
      const day = formatDay(date.day, language, "full");
      if (date.uncertain && date.approximate) return t("dates.uncertainApproximate", { day });
      if (date.uncertain) return t("dates.uncertain", { day });
      if (date.approximate) {
        return t("dates.approximate", { day: formatDay(date.day, language, "date") });
      }
      return day;
    }
    case "time": {
      const day = formatDay(date.day, language, "full");
      return t("dates.time", { day, clock: timeInWords(date.time, language, t) });
    }
    case "month":
    case "year":
      return withDoubt(unitInWords(date.form, markDay(date), language, t), date, t);
    case "between":
      return t("dates.between", {
        first: firstOfPair(date.earliest, date.latest, language),
        last: formatDay(date.latest, language, "date"),
      });
    case "before":
      return t("dates.before", { day: formatDay(date.latest, language, "date") });
    case "after":
      return t("dates.after", { day: formatDay(date.earliest, language, "date") });
    case "span":
      return formatDayRange(date.start, date.end, language);
  }
}

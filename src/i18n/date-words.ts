import type { TFunction } from "i18next";
import type { CalendarDay } from "../domain/calendar-day.ts";
import type { InterfaceLanguage } from "../domain/localised-text.ts";
import type { PartialDate } from "../domain/partial-date.ts";
import { formatDay, formatDayRange } from "./formats.ts";

/** The first day of a pair, without what the second repeats: "5" of "5 and 8 January 2022". */
function firstOfPair(first: CalendarDay, second: CalendarDay, language: InterfaceLanguage): string {
  if (first.slice(0, 7) === second.slice(0, 7)) {
    return language === "fr" && first.endsWith("-01") ? "1er" : formatDay(first, language, "day");
  }
  const sameYear = first.slice(0, 4) === second.slice(0, 4);
  return formatDay(first, language, sameYear ? "dayMonth" : "date");
}

/**
 * A date with its certainty in words: what is known and what is only possible never read alike.
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

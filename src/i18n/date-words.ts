import type { TFunction } from "i18next";
import { addDays, type CalendarDay } from "../domain/dates/calendar-day.ts";
import type { CalendarUnit } from "../domain/dates/calendar-unit.ts";
import type { ClockTime } from "../domain/dates/clock-time.ts";
import type { Dating } from "../domain/dates/dating.ts";
import { type Doubt, markDay, type PartialDate } from "../domain/dates/partial-date.ts";
import type { Locale } from "../domain/locale.ts";
import { formatDay, formatDayRange, formatTime } from "./formats.ts";

/** The first day of a pair, without the parts that it shares with the second: "5" in "5 and 8 January 2022". */
function firstOfPair(first: CalendarDay, second: CalendarDay, locale: Locale): string {
  if (first.slice(0, 7) === second.slice(0, 7)) {
    return locale.language === "fr" && first.endsWith("-01")
      ? "1er"
      : formatDay(first, locale, "day");
  }
  const sameYear = first.slice(0, 4) === second.slice(0, 4);
  return formatDay(first, locale, sameYear ? "dayMonth" : "date");
}

/** A month or a year in words, from its first day: "يناير 2022", "عام 2022". */
export function unitInWords(
  unit: Exclude<CalendarUnit, "day">,
  first: CalendarDay,
  locale: Locale,
  t: TFunction,
): string {
  if (unit === "month") return formatDay(first, locale, "monthYear");
  return t("dates.year", { year: formatDay(first, locale, "year") });
}

/** A time of day in words: "الساعة 14:30", "à 14 h 30". */
export function timeInWords(time: ClockTime, locale: Locale, t: TFunction): string {
  return t("dates.clock", { time: formatTime(time, locale) });
}

/**
 * Whose doubt an uncertain date has: that of the editors, or that of an article that hedges its own words. We say
 * "probably" of the first and "apparently" of the second, so as not to strengthen what an article says.
 */
type Doubter = "editors" | "article";

function unitWithDoubt(
  unit: string,
  { uncertain, approximate }: Doubt,
  doubter: Doubter,
  t: TFunction,
): string {
  const hedged = doubter === "article";
  if (uncertain && approximate) {
    return t(hedged ? "dates.hedgedApproximateUnit" : "dates.uncertainApproximateUnit", { unit });
  }
  if (uncertain) return t(hedged ? "dates.hedgedUnit" : "dates.uncertainUnit", { unit });
  return approximate ? t("dates.approximateUnit", { unit }) : t("dates.inUnit", { unit });
}

function dayWithDoubt(
  day: CalendarDay,
  { uncertain, approximate }: Doubt,
  doubter: Doubter,
  locale: Locale,
  t: TFunction,
): string {
  const full = formatDay(day, locale, "full");
  // A weekday would promise the precision that "about" takes back.
  const date = formatDay(day, locale, "date");
  const hedged = doubter === "article";
  if (uncertain && approximate) {
    return t(hedged ? "dates.hedgedApproximate" : "dates.uncertainApproximate", { day: date });
  }
  if (uncertain) return t(hedged ? "dates.hedged" : "dates.uncertain", { day: full });
  return approximate ? t("dates.approximate", { day: date }) : full;
}

/**
 * A date with its certainty in words, so that certain and possible dates differ:
 * "الجمعة 7 يناير 2022" · "بين 5 و8 يناير 2022" · "le 6 ou le 7 janvier 2022" · "au plus tard le 8 janvier 2022".
 */
export function dateInWords(
  date: PartialDate,
  locale: Locale,
  t: TFunction,
  doubter: Doubter = "editors",
): string {
  switch (date.form) {
    case "day":
      return dayWithDoubt(date.day, date, doubter, locale, t);
    case "time": {
      const day = formatDay(date.day, locale, "full");
      return t("dates.time", { day, clock: timeInWords(date.time, locale, t) });
    }
    case "month":
    case "year":
      return unitWithDoubt(unitInWords(date.form, markDay(date), locale, t), date, doubter, t);
    case "between":
      return t(addDays(date.earliest, 1) === date.latest ? "dates.either" : "dates.between", {
        first: firstOfPair(date.earliest, date.latest, locale),
        last: formatDay(date.latest, locale, "date"),
      });
    case "before":
      return t("dates.before", { day: formatDay(date.latest, locale, "date") });
    case "after":
      return t("dates.after", { day: formatDay(date.earliest, locale, "date") });
    case "span":
      return formatDayRange(date.start, date.end, locale);
  }
}

/** The date of a dating in words. A doubt in the article's own words is attributed to the article. */
export function datingInWords(
  { date, steps }: Pick<Dating, "date" | "steps">,
  locale: Locale,
  t: TFunction,
): string {
  const ours = steps.some(({ rule }) => rule === "hedge" || rule === "override");
  const theirs = steps.some((step) => "reading" in step && step.reading.uncertain);
  return dateInWords(date, locale, t, theirs && !ours ? "article" : "editors");
}

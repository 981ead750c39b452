import type { TFunction } from "i18next";
import { addDays, type CalendarDay } from "../domain/dates/calendar-day.ts";
import { markDay, type PartialDate } from "../domain/dates/partial-date.ts";
import type { Locale } from "../domain/locale.ts";
import type { InterfaceLanguage } from "../domain/localised-text.ts";
import { type DayStyle, formatDay } from "./formats.ts";

/** What the days of a corpus have in common, so that short dates need not say it. */
export type SharedCalendar = "month" | "year" | "nothing";

/** The calendar unit that two days share, and all days between them. */
export function sharedCalendar(first: CalendarDay, last: CalendarDay): SharedCalendar {
  if (first.slice(0, 7) === last.slice(0, 7)) return "month";
  return first.slice(0, 4) === last.slice(0, 4) ? "year" : "nothing";
}

/** Arabic names the month with every day, because a bare number would read as a count. */
const STYLES: Readonly<Record<SharedCalendar, Readonly<Record<InterfaceLanguage, DayStyle>>>> = {
  month: { ar: "dayMonth", fr: "day" },
  year: { ar: "dayMonth", fr: "dayMonthShort" },
  nothing: { ar: "date", fr: "dateShort" },
};

function shortDay(day: CalendarDay, locale: Locale, style: DayStyle): string {
  const isFirst = locale.language === "fr" && style === "day" && day.endsWith("-01");
  return isFirst ? "1er" : formatDay(day, locale, style);
}

/** A doubtful day, month or year: "le 5 ?", "vers le 6", "5 يناير؟". */
function doubtful(
  date: Extract<PartialDate, { readonly uncertain: boolean }>,
  day: string,
  t: TFunction,
): string {
  const { uncertain, approximate } = date;
  const kind = date.form === "day" ? "day" : "unit";
  if (uncertain && approximate) return t(`dates.short.uncertainApproximate.${kind}`, { day });
  if (uncertain) return t(`dates.short.uncertain.${kind}`, { day });
  return approximate ? t(`dates.short.approximate.${kind}`, { day }) : day;
}

/**
 * A date in the fewest words, for the drawing: "le 5 ?", "vers le 6", "au plus tard le 8", "entre le 5 et le 8". Empty
 * for a sure day, which the drawing shows by its place.
 */
export function shortDate(
  date: PartialDate,
  shared: SharedCalendar,
  locale: Locale,
  t: TFunction,
): string {
  const style = STYLES[shared][locale.language];
  const words = (day: CalendarDay) => shortDay(day, locale, style);
  switch (date.form) {
    case "day":
      return date.uncertain || date.approximate ? doubtful(date, words(date.day), t) : "";
    case "month":
    case "year": {
      const unit = date.form === "month" ? "monthYearShort" : "year";
      return doubtful(date, formatDay(markDay(date), locale, unit), t);
    }
    case "between": {
      const { earliest, latest } = date;
      const sameMonth = earliest.slice(0, 7) === latest.slice(0, 7);
      const first = shortDay(earliest, locale, sameMonth ? "day" : style);
      const key = addDays(earliest, 1) === latest ? "either" : "between";
      return t(`dates.short.${key}`, { first, last: words(latest) });
    }
    case "before":
      return t("dates.short.before", { day: words(date.latest) });
    case "after":
      return t("dates.short.after", { day: words(date.earliest) });
    default:
      return "";
  }
}

/** A date with the days on which a source says that it was so: "le 6 ou le 7 ; en cours le 7, selon une source". */
export function shortAttested(
  date: PartialDate,
  attested: PartialDate,
  shared: SharedCalendar,
  locale: Locale,
  t: TFunction,
): string {
  const words = shortDate(date, shared, locale, t);
  if (attested.form !== "day") return words;
  // The month stands in the bounds already.
  const day = shortDay(
    attested.day,
    locale,
    shared === "month" ? "day" : STYLES[shared][locale.language],
  );
  return t("dates.short.attested", { date: words, day });
}

import type { TFunction } from "i18next";
import { DAY_MS, timeToDay } from "../../../domain/dates/calendar-day.ts";
import type { TickUnit } from "../../../domain/dates/calendar-ticks.ts";
import type { ClockTime } from "../../../domain/dates/clock-time.ts";
import type { Locale } from "../../../domain/locale.ts";
import { formatDay, formatNumber, formatTime } from "../../../i18n/formats.ts";
import { unitWords } from "../../../i18n/unit-words.ts";
import type { Fold } from "../layout/folds.ts";
import type { Stretch } from "../layout/timeline-items.ts";

/** What a fold says, and its accessible name. */
export interface FoldWords {
  readonly text: string;
  /** The number alone, where the text has no room. */
  readonly brief: string;
  readonly name: string;
}

/** A unit of the calendar in few words: "5 janv.", "3–9 janv.", "janv.–mars 2022". */
function shortUnit(
  unit: TickUnit,
  { start, end }: Stretch,
  locale: Locale,
  years: boolean,
): string {
  const first = timeToDay(start);
  const last = timeToDay(end - DAY_MS);
  const day = years ? "dateShort" : "dayMonthShort";
  switch (unit) {
    case "century":
    case "decade":
    case "year":
      return unitWords(unit, { start, end }, locale);
    case "quarter":
      return `${formatDay(first, locale, "monthShort")}–${formatDay(last, locale, "monthYearShort")}`;
    case "month":
      return formatDay(first, locale, "monthYearShort");
    case "week": {
      const isOneMonth = first.slice(0, 7) === last.slice(0, 7);
      return `${formatDay(first, locale, isOneMonth ? "day" : "dayMonthShort")}–${formatDay(last, locale, day)}`;
    }
    case "day":
      return formatDay(first, locale, day);
    default:
      return formatTime(new Date(start).toISOString().slice(11, 16) as ClockTime, locale);
  }
}

/** The words of a fold of a lane. `when` are those of its bracket. */
export function foldWords(
  fold: Fold,
  unit: TickUnit,
  given: { readonly lane: string; readonly when: string; readonly years: boolean },
  locale: Locale,
  t: TFunction,
): FoldWords {
  const { lane, years } = given;
  const count = fold.ids.length;
  const said = formatNumber(count, locale);
  const events = t("timeline.count", { count });
  const short = fold.kind === "bracket" ? given.when : shortUnit(unit, fold, locale, years);
  const long = fold.kind === "bracket" ? given.when : unitWords(unit, fold, locale);
  return {
    text: t(`timeline.fold.${fold.kind}`, { count: said, when: short, events }),
    brief: fold.kind === "unit" ? `+${said}` : said,
    name: t(`timeline.fold.${fold.kind}Name`, { events, when: long, lane }),
  };
}

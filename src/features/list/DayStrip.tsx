import { type CSSProperties, useEffect, useMemo, useRef } from "react";
import { DAY_MS, daysBetween, dayToTime } from "../../domain/dates/calendar-day.ts";
import type { TickUnit } from "../../domain/dates/calendar-ticks.ts";
import type { CrisisEvent } from "../../domain/event.ts";
import { spansYears } from "../../domain/spans-years.ts";
import { firstWeekday } from "../../i18n/first-weekday.ts";
import { type DayStyle, formatDay } from "../../i18n/formats.ts";
import { useLanguage, useTranslation } from "../../i18n/translation.ts";
import { unitWords } from "../../i18n/unit-words.ts";
import { useCorpus, useView } from "../../state/use-isnad.ts";
import { bringToMiddle } from "../../ui/bring-to-middle.ts";
import { noneDatedPrecisely } from "./none-dated.ts";
import { type StripCell, stripCells, stripUnit } from "./strip-cells.ts";
import "./DayStrip.css";
import { useCurrentDay } from "./use-current-day.ts";
import { useStickyStack } from "./use-sticky-stack.ts";

/** How a cell is labelled: with its month or year where that changes, if the strip has several. */
function labelStyle(unit: TickUnit, cells: readonly StripCell[], index: number): DayStyle {
  const first = cells[index]?.first ?? "";
  const before = cells[index - 1]?.first ?? "";
  const differ = (length: number) =>
    cells[0]?.first.slice(0, length) !== cells.at(-1)?.last.slice(0, length);
  const newYear = before.slice(0, 4) !== first.slice(0, 4);
  const newMonth = before.slice(0, 7) !== first.slice(0, 7);
  if (unit === "month" || unit === "quarter") return newYear ? "monthYearShort" : "monthShort";
  if (unit !== "day" && unit !== "week") return "year";
  if (newYear && differ(4)) return "dateShort";
  return newMonth && differ(7) ? "dayMonthShort" : "day";
}

function stretchOf({ first, last }: StripCell): { start: number; end: number } {
  return { start: dayToTime(first), end: dayToTime(last) + DAY_MS };
}

/**
 * The period as bars, one for each day or, in a long period, longer unit, as high as its number of events. A click
 * scrolls the list there.
 */
export function DayStrip({ events }: { readonly events: readonly CrisisEvent[] }) {
  const { t } = useTranslation();
  const { locale, direction } = useLanguage();
  const { time: turned, kinds } = useView();
  const time = turned ?? direction;
  const { data } = useCorpus();
  const { period, events: all } = data;
  const strip = useRef<HTMLElement>(null);
  const { current, goTo } = useCurrentDay();
  useStickyStack(strip);

  useEffect(() => {
    const column = strip.current?.querySelector<HTMLElement>("[aria-current]");
    if (current !== null && strip.current && column) bringToMiddle(strip.current, column);
  }, [current]);

  const firstDay = firstWeekday(locale.language);
  const unit = useMemo(() => stripUnit(all, period), [all, period]);
  const totals = useMemo(
    () => stripCells(all, all, period, unit, firstDay),
    [all, period, unit, firstDay],
  );
  const cells = stripCells(events, all, period, unit, firstDay);
  // The scale does not depend on the filter, so bars can be compared before and after filtering.
  const most = Math.max(1, ...totals.map(({ count }) => count));
  const years = spansYears(data);
  return (
    <nav ref={strip} className="day-strip" dir={time} aria-label={t("list.strip")}>
      <ol className="day-strip-days">
        {cells.map((cell, index) => {
          const { first, last, leadsTo, count } = cell;
          const share: CSSProperties & { "--share": number } = { "--share": count / most };
          const isCurrent = current !== null && first <= current && current <= last;
          const name =
            unit === "day"
              ? formatDay(first, locale, years ? "full" : "weekdayDayMonth")
              : unitWords(unit, stretchOf(cell), locale);
          return (
            <li key={first} className="day-strip-day">
              <button
                type="button"
                className="day-strip-button"
                dir={direction}
                aria-current={isCurrent ? "location" : undefined}
                onClick={() => goTo(leadsTo)}
              >
                <span className="day-strip-bar" data-none={count === 0} style={share} />
                <span className="day-strip-number" aria-hidden="true">
                  {formatDay(first, locale, labelStyle(unit, cells, index))}
                </span>
                <span className="visually-hidden">
                  <bdi>{name}</bdi>
                  {t("list.separator")}
                  <bdi>
                    {count === 0
                      ? t(noneDatedPrecisely(kinds), { count: daysBetween(first, last) + 1 })
                      : t("counts.events", { count })}
                  </bdi>
                </span>
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

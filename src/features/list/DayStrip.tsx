import { type CSSProperties, useEffect, useRef } from "react";
import type { CalendarDay } from "../../domain/dates/calendar-day.ts";
import type { CrisisEvent } from "../../domain/event.ts";
import { formatDay } from "../../i18n/formats.ts";
import { useLanguage, useTranslation } from "../../i18n/translation.ts";
import { useCorpus, useView } from "../../state/use-isnad.ts";
import { bringToMiddle } from "../../ui/bring-to-middle.ts";
import { countByDay } from "./days.ts";
import { noneDatedPrecisely } from "./none-dated.ts";
import "./DayStrip.css";
import { useCurrentDay } from "./use-current-day.ts";
import { useStickyStack } from "./use-sticky-stack.ts";

/** The period as bars, one per day, as high as its number of events. A click scrolls the list to the day. */
export function DayStrip({ events }: { readonly events: readonly CrisisEvent[] }) {
  const { t } = useTranslation();
  const { locale, direction } = useLanguage();
  const { time: turned, kinds } = useView();
  const time = turned ?? direction;
  const { period, events: all } = useCorpus().data;
  const strip = useRef<HTMLElement>(null);
  const { current, goTo } = useCurrentDay();
  useStickyStack(strip);

  useEffect(() => {
    const column = strip.current?.querySelector<HTMLElement>("[aria-current]");
    if (current !== null && strip.current && column) bringToMiddle(strip.current, column);
  }, [current]);

  const totals = countByDay(all, period);
  const counts = countByDay(events, period);
  // The scale does not depend on the filter, so bars can be compared before and after filtering.
  const most = Math.max(1, ...totals.values());
  const days = [...totals.keys()];
  const severalMonths = new Set(days.map((day) => day.slice(0, 7))).size > 1;
  const label = (day: CalendarDay, index: number) =>
    formatDay(
      day,
      locale,
      severalMonths && (index === 0 || day.endsWith("-01")) ? "dayMonth" : "day",
    );
  return (
    <nav ref={strip} className="day-strip" dir={time} aria-label={t("list.strip")}>
      <ol className="day-strip-days">
        {days.map((day, index) => {
          const count = counts.get(day) ?? 0;
          const share: CSSProperties & { "--share": number } = { "--share": count / most };
          return (
            <li key={day} className="day-strip-day">
              <button
                type="button"
                className="day-strip-button"
                dir={direction}
                aria-current={day === current ? "location" : undefined}
                onClick={() => goTo(day)}
              >
                <span className="day-strip-bar" data-none={count === 0} style={share} />
                <span className="day-strip-number" aria-hidden="true">
                  {label(day, index)}
                </span>
                <span className="visually-hidden">
                  <bdi>{formatDay(day, locale, "weekdayDayMonth")}</bdi>
                  {t("list.separator")}
                  <bdi>
                    {count === 0
                      ? t(noneDatedPrecisely(kinds), { count: 1 })
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

import { type CSSProperties, useId } from "react";
import type { CalendarDay } from "../../../domain/dates/calendar-day.ts";
import { formatDay, formatDayRange } from "../../../i18n/formats.ts";
import { useLanguage, useTranslation } from "../../../i18n/translation.ts";
import { useCorpus, useView } from "../../../state/use-isnad.ts";
import type { DayColumn } from "./day-columns.ts";
import { pictureOf } from "./figure-picture.ts";
import { PictureLine } from "./PictureLine.tsx";
import "./Picture.css";

/** More columns would leave no room for words; the picture is then a list, as on a phone. */
const MOST_COLUMNS = 9;

/** The track list of a grid: equal days, and narrow runs of silent days. */
function tracksOf(columns: readonly DayColumn[]): string {
  return columns.map(({ first, last }) => (first === last ? "minmax(0, 1fr)" : "64px")).join(" ");
}

/** The columns behind a row, without words. */
function Cells({
  columns,
  lines,
}: {
  readonly columns: readonly DayColumn[];
  readonly lines: number;
}) {
  return columns.map(({ first, last }, index) => (
    <span
      key={first}
      className="picture-cell"
      data-silent={first !== last || undefined}
      style={{ gridColumn: index + 1, gridRow: `1 / ${lines + 1}` }}
      aria-hidden="true"
    />
  ));
}

/**
 * All figures over their dates: each population has a row, each claim its own words at its date. Nothing has a length,
 * a place or an order by size, and nothing is added up. The table below has the same data.
 */
export function Picture() {
  const { t } = useTranslation("figures");
  const { locale, read, direction } = useLanguage();
  const time = useView().time ?? direction;
  const { columns, units, leavesOutCopies } = pictureOf(useCorpus());
  const title = useId();
  const { start } = useCorpus().data.period;
  const sameMonth = columns.every(({ first }) => first.slice(0, 7) === start.slice(0, 7));
  const dayWords = (first: CalendarDay, last: CalendarDay): string => {
    if (first === last) {
      return formatDay(first, locale, sameMonth ? "weekdayDayShort" : "dayMonthShort");
    }
    return sameMonth
      ? `${formatDay(first, locale, "day")}–${formatDay(last, locale, "day")}`
      : formatDayRange(first, last, locale);
  };
  const about = [
    t("picture.reach"),
    columns.some(({ first, last }) => first !== last) && t("picture.silent"),
    t("picture.weight"),
    leavesOutCopies && t("picture.copies"),
    t("picture.table"),
  ];
  return (
    <figure
      className="picture"
      aria-labelledby={title}
      data-listed={columns.length > MOST_COLUMNS || undefined}
      style={{ "--days": tracksOf(columns) } as CSSProperties}
    >
      <p id={title} className="visually-hidden">
        {t("picture.title")}
      </p>
      <div className="picture-row picture-heads" aria-hidden="true">
        <p className="picture-population">{t("column.population")}</p>
        <div className="picture-days" dir={time}>
          {columns.map(({ first, last }) => (
            <p key={first} className="picture-day" data-silent={first !== last || undefined}>
              <bdi dir={direction}>{dayWords(first, last)}</bdi>
            </p>
          ))}
        </div>
      </div>
      <ul>
        {units.map(({ unit, claims, rows }) => (
          <li key={unit.id} className="picture-unit">
            <div className="picture-row">
              <p className="picture-unit-name">
                <bdi className="picture-unit-word">{read(unit.name)}</bdi>{" "}
                {t("figures", { count: claims })}
                {rows.length > 1 && <span className="picture-within">{t("picture.within")}</span>}
              </p>
              <div className="picture-days" dir={time}>
                <Cells columns={columns} lines={1} />
              </div>
            </div>
            <ul>
              {rows.map(({ population, lines }) => (
                <li key={JSON.stringify(population)} className="picture-row">
                  <p className="picture-population">{read(population)}</p>
                  <div className="picture-days" dir={time}>
                    <Cells columns={columns} lines={lines.length} />
                    {lines.map((line, index) => (
                      <PictureLine key={line.dating.edtf} line={line} place={index + 1} />
                    ))}
                  </div>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      <figcaption className="picture-caption">{about.filter(Boolean).join(" ")}</figcaption>
    </figure>
  );
}

import { type CSSProperties, Fragment } from "react";
import type { CalendarUnit } from "../../../domain/dates/calendar-unit.ts";
import type { Dating } from "../../../domain/dates/dating.ts";
import type { SourceDocument } from "../../../domain/document.ts";
import { spansYears } from "../../../domain/spans-years.ts";
import { dateInWords, datingInWords } from "../../../i18n/date-words.ts";
import { type DayStyle, formatDay, formatDayRange } from "../../../i18n/formats.ts";
import { useLanguage, useTranslation } from "../../../i18n/translation.ts";
import { useCorpus, useView } from "../../../state/use-isnad.ts";
import { planDayStrip } from "./strip-days.ts";
import type { Stretch } from "./strip-plan.ts";
import "./DateStrip.css";

interface DateStripProps {
  readonly dating: Dating;
  /** The document whose publication date anchors the dating. */
  readonly anchor: SourceDocument | null;
  /** The document that contains the dating words. */
  readonly source: SourceDocument | null;
}

function at(value: number): CSSProperties {
  return { "--at": value } as CSSProperties;
}

function along({ from, to }: Stretch): CSSProperties {
  return { "--at": from, "--length": to - from } as CSSProperties;
}

/** The box that centres the dating words on their place without leaving the strip. */
function around(place: number): CSSProperties {
  const length = 2 * Math.min(place, 1 - place);
  return place > 0.5
    ? { insetInlineEnd: 0, inlineSize: `${length * 100}%` }
    : { insetInlineStart: 0, inlineSize: `${length * 100}%` };
}

/** Parts of a cell's label: "ven. 7", "janvier 2022". */
const NAMES: Readonly<Record<CalendarUnit, readonly DayStyle[]>> = {
  day: ["weekdayShort", "day"],
  month: ["month", "year"],
  year: ["year"],
};

/** A few days with the event, the publication that its date is counted from, and the words that count. */
export function DateStrip({ dating, anchor, source }: DateStripProps) {
  const { t } = useTranslation();
  const { locale, direction } = useLanguage();
  const time = useView().time ?? direction;
  const { data } = useCorpus();
  const plan = planDayStrip(dating, anchor?.publication ?? null);
  const arc = plan.words?.arc;
  const [first = "1970-01-01"] = plan.days;
  const described = [
    t("event.strip.event", { date: datingInWords(dating, locale, t) }),
    anchor && t("event.strip.parution", { date: dateInWords(anchor.publication.date, locale, t) }),
  ];
  return (
    <div
      className="date-strip"
      dir={time}
      role="img"
      aria-label={described.filter(Boolean).join(t("event.strip.separator"))}
      data-words={plan.words ? (arc ? "counted" : "standing") : undefined}
      data-crowded={plan.days.length > 5 || undefined}
    >
      {arc && (
        <svg
          className="date-strip-arc"
          viewBox="0 0 100 30"
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          <path
            d={`M${arc.from * 100} 28 C${arc.from * 100} 6 ${arc.to * 100} 6 ${arc.to * 100} 28`}
          />
        </svg>
      )}
      {plan.words && source && (
        <span className="date-strip-words" style={around(plan.words.at)}>
          <span className="date-strip-quoted reading" lang={source.language} dir={source.direction}>
            {dating.expression?.exact}
          </span>
        </span>
      )}
      <span className="date-strip-axis">
        {plan.dashed && (
          <span
            className="date-strip-dashed"
            style={along(plan.dashed)}
            data-open={plan.open ?? undefined}
            data-unit={plan.unit}
          />
        )}
        {plan.solid && <span className="date-strip-solid" style={along(plan.solid)} />}
        {plan.dot !== null && (
          <span
            className="date-strip-dot"
            style={at(plan.dot)}
            data-hollow={plan.solid === null || undefined}
          />
        )}
        {plan.publication !== null && (
          <span className="date-strip-page" style={at(plan.publication)} />
        )}
      </span>
      <span className="date-strip-days">
        {plan.days.map((day) => (
          <span
            key={day}
            className="date-strip-day"
            dir={direction}
            data-event={plan.eventDays.includes(day) || undefined}
          >
            {NAMES[plan.unit].map((style, index) => (
              <Fragment key={style}>
                {index > 0 && " "}
                <span className={index === 0 ? "date-strip-weekday" : undefined}>
                  {formatDay(day, locale, style)}
                </span>
              </Fragment>
            ))}
            {plan.eventDays.length === 1 && plan.eventDays.includes(day) && (
              <span className="date-strip-role">{t("event.strip.eventDay")}</span>
            )}
            {day === plan.publicationDay && (
              <span className="date-strip-role date-strip-parution">
                {t("event.strip.parutionDay")}
              </span>
            )}
          </span>
        ))}
      </span>
      {plan.unit === "day" && spansYears(data) && (
        <span className="date-strip-dates" dir={direction}>
          {formatDayRange(first, plan.days.at(-1) ?? first, locale)}
        </span>
      )}
    </div>
  );
}

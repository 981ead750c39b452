import { type CSSProperties, type PointerEvent, useRef } from "react";
import type { CalendarDay } from "../../../domain/dates/calendar-day.ts";
import { formatDay } from "../../../i18n/formats.ts";
import { useLanguage, useTranslation } from "../../../i18n/translation.ts";
import { useCorpus } from "../../../state/use-isnad.ts";
import type { TimeDirection } from "../../../state/view.ts";

interface Props {
  readonly days: readonly CalendarDay[];
  readonly time: TimeDirection;
  /** The first day on screen: it names the month. */
  readonly first: string;
  /** Days from one named day to the next. */
  readonly step: number;
  readonly selected: readonly CalendarDay[];
  /** Asks to move the window by pixels toward later times. */
  onPan(pixels: number): void;
  /** Asks to see a day alone. */
  onDay(day: CalendarDay): void;
}

/** The days by number and weekday, each above its column. */
export function DayAxis({ days, time, first, step, selected, onPan, onDay }: Props) {
  const { t } = useTranslation();
  const { language, direction, read } = useLanguage();
  const corpus = useCorpus();
  const place = corpus.place(corpus.data.calendar.place);
  const held = useRef<number | null>(null);
  const grasp = (event: PointerEvent): void => {
    held.current = event.clientX;
  };
  const drag = (event: PointerEvent): void => {
    if (held.current === null || event.buttons === 0) return;
    // Not before it moves: a held pointer takes the double click away from the day below it.
    event.currentTarget.setPointerCapture(event.pointerId);
    // What is under the hand stays under it: moving right shows what lies to the left.
    const right = event.clientX - held.current;
    held.current = event.clientX;
    if (right !== 0) onPan(time === "rtl" ? right : -right);
  };
  const release = (): void => {
    held.current = null;
  };
  return (
    <ol
      className="timeline-track day-axis"
      aria-label={t("timeline.days", { place: place ? read(place.name) : "" })}
      onPointerDown={grasp}
      onPointerMove={drag}
      onPointerUp={release}
      onPointerCancel={release}
    >
      {days.map((day, index) => (
        <li
          key={day}
          className="timeline-day day-axis-day"
          data-selected={selected.includes(day) || undefined}
          data-named={index % step === 0 || undefined}
          style={{ "--day": index } as CSSProperties}
          onDoubleClick={() => onDay(day)}
        >
          <span className="day-axis-label" dir={direction}>
            <b className="day-axis-number">
              {formatDay(day, language, step === 1 ? "day" : "dayMonthShort")}
            </b>{" "}
            <span className="day-axis-words">
              <span className="day-axis-weekday">{formatDay(day, language, "weekdayShort")}</span>
              {(day === first || day.endsWith("-01")) && (
                <>
                  <span className="day-axis-comma">{t("timeline.listSeparator")}</span>
                  <span className="day-axis-month">{formatDay(day, language, "monthShort")}</span>
                </>
              )}
            </span>
          </span>
        </li>
      ))}
    </ol>
  );
}

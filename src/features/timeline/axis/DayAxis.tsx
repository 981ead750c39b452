import { type CSSProperties, type PointerEvent, useRef } from "react";
import type { CalendarDay } from "../../../domain/dates/calendar-day.ts";
import { formatDay } from "../../../i18n/formats.ts";
import { useLanguage, useTranslation } from "../../../i18n/translation.ts";
import type { TimeDirection } from "../../../state/view.ts";

interface Props {
  readonly days: readonly CalendarDay[];
  readonly time: TimeDirection;
  /** The first labelled day on screen, whose label includes the month. */
  readonly first: string;
  /** Days from one named day to the next. */
  readonly step: number;
  readonly selected: readonly CalendarDay[];
  /** Moves the window by pixels toward later times. */
  onPan(pixels: number): void;
  /** Shows one day. */
  onDay(day: CalendarDay): void;
}

/** The labels of the days, each above its column. Dragging them pans the window. */
export function DayAxis({ days, time, first, step, selected, onPan, onDay }: Props) {
  const { t } = useTranslation();
  const { locale, direction } = useLanguage();
  const held = useRef<number | null>(null);
  const grasp = (event: PointerEvent): void => {
    held.current = event.clientX;
  };
  const drag = (event: PointerEvent): void => {
    if (held.current === null || event.buttons === 0) return;
    // Captured only when it moves: capturing earlier would take the double click from the day.
    event.currentTarget.setPointerCapture(event.pointerId);
    // The axis follows the pointer: dragging to the right shows what is on the left.
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
      aria-label={t("timeline.namedDays")}
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
              {formatDay(day, locale, step === 1 ? "day" : "dayMonthShort")}
            </b>{" "}
            <span className="day-axis-words">
              <span className="day-axis-weekday">{formatDay(day, locale, "weekdayShort")}</span>
              {(day === first || day.endsWith("-01")) && (
                <>
                  <span className="day-axis-comma">{t("timeline.listSeparator")}</span>
                  <span className="day-axis-month">{formatDay(day, locale, "monthShort")}</span>
                </>
              )}
            </span>
          </span>
        </li>
      ))}
    </ol>
  );
}

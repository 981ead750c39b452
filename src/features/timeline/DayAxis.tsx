import type { CSSProperties } from "react";
import type { CalendarDay } from "../../domain/calendar-day.ts";
import { formatDay } from "../../i18n/formats.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { dayWords } from "./axis-labels.ts";

interface Props {
  readonly days: readonly CalendarDay[];
  /** The first day on screen: it names the month. */
  readonly first: string;
  readonly selected: readonly CalendarDay[];
}

/** The days by number and weekday, each above its column. */
export function DayAxis({ days, first, selected }: Props) {
  const { language } = useLanguage();
  return (
    <ol className="timeline-track day-axis">
      {days.map((day, index) => (
        <li
          key={day}
          className="timeline-day day-axis-day"
          data-selected={selected.includes(day) || undefined}
          data-week={index % 7 === 0 || undefined}
          style={{ "--day": index } as CSSProperties}
        >
          <span className="day-axis-label">
            <b className="day-axis-number">{formatDay(day, language, "day")}</b>{" "}
            <span className="day-axis-words">
              {dayWords(day, language, day === first || day.endsWith("-01"))}
            </span>
          </span>
        </li>
      ))}
    </ol>
  );
}

import type { CalendarDay } from "../../../domain/dates/calendar-day.ts";
import { formatTime } from "../../../i18n/formats.ts";
import { useLanguage } from "../../../i18n/translation.ts";
import { hourPlaces } from "./hour-places.ts";

interface Props {
  readonly days: readonly CalendarDay[];
  /** The position (see calendar-day.ts) from which hours are labelled; the label of a day is before it. */
  readonly from: number;
}

/** Labels of some hours of each day. Hidden from screen readers, because the name of a mark includes its time. */
export function HourAxis({ days, from }: Props) {
  const { locale, direction } = useLanguage();
  return (
    <div className="timeline-track hour-axis" aria-hidden="true">
      {hourPlaces(days)
        .filter(({ position }) => position >= from)
        .map(({ position, hour, style }) => (
          <span key={position} className="timeline-day hour-axis-hour" style={style}>
            <span className="hour-axis-label" dir={direction}>
              {formatTime(hour, locale)}
            </span>
          </span>
        ))}
    </div>
  );
}

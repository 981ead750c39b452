import type { CSSProperties } from "react";
import { type CalendarDay, DAY_MS } from "../../../domain/dates/calendar-day.ts";
import { useLanguage, useTranslation } from "../../../i18n/translation.ts";
import type { PlacedLane } from "../layout/lane-layout.ts";
import { hourPlaces } from "./hour-places.ts";
import type { Silence } from "./silent-days.ts";

interface Props {
  readonly days: readonly CalendarDay[];
  readonly selected: readonly CalendarDay[];
  readonly silences: readonly Silence[];
  /** For each silence, the lane that is free for its words; null if none is. */
  readonly quiet: readonly (PlacedLane | null)[];
  /** Whether the axis labels hours. */
  readonly hours: boolean;
  /** The position of the first day on the axis. */
  readonly start: number;
}

/** The background of the lanes: lines between days, the days of the selected event, words on silent days. */
export function DayColumns({ days, selected, silences, quiet, hours, start }: Props) {
  const { t } = useTranslation("timeline");
  const { direction } = useLanguage();
  return (
    <div className="timeline-track day-columns" data-follows>
      {days.map((day, index) => (
        <div
          key={day}
          className="timeline-day"
          data-selected={selected.includes(day) || undefined}
          style={{ "--day": index } as CSSProperties}
        />
      ))}
      {hours &&
        hourPlaces(days).map(({ position, style }) => (
          <div key={position} className="timeline-day day-columns-hour" style={style} />
        ))}
      {silences.map((silence, index) => {
        const lane = quiet[index];
        if (!lane) return null;
        const place = { "--day": (silence.start - start) / DAY_MS, "--days": silence.days };
        return (
          <p
            key={silence.start}
            className="timeline-day day-columns-silence"
            style={{ ...place, top: lane.top, height: lane.size } as CSSProperties}
          >
            <span className="day-columns-words" dir={direction}>
              {t(silence.possible ? "silencePossible" : "silence", {
                count: silence.days,
              })}
            </span>
          </p>
        );
      })}
    </div>
  );
}

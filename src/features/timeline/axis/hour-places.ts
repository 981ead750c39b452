import type { CSSProperties } from "react";
import { type CalendarDay, DAY_MS, dayToTime } from "../../../domain/dates/calendar-day.ts";
import { type ClockTime, DAY_MINUTES, minuteOf } from "../../../domain/dates/clock-time.ts";
import { AXIS_HOURS } from "./axis-labels.ts";

interface HourPlace {
  /** In milliseconds on the axis (see calendar-day.ts). */
  readonly position: number;
  readonly hour: ClockTime;
  /** Its position among the days and its length up to the next labelled hour. */
  readonly style: CSSProperties;
}

/** The labelled hours of all days. */
export function hourPlaces(days: readonly CalendarDay[]): HourPlace[] {
  return days.flatMap((day, index) =>
    AXIS_HOURS.map((hour) => {
      const part = minuteOf(hour) / DAY_MINUTES;
      const place = { "--day": index + part, "--days": 1 / (AXIS_HOURS.length + 1) };
      return { position: dayToTime(day) + part * DAY_MS, hour, style: place as CSSProperties };
    }),
  );
}

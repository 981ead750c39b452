import { DAY_MS, dayToTime } from "../../domain/calendar-day.ts";
import { markDay, type PartialDate } from "../../domain/partial-date.ts";
import { type Stretch, stretchOf } from "./timeline-items.ts";

/** Consecutive days to which the articles date nothing. */
export interface Silence extends Stretch {
  readonly days: number;
  /** Whether a date of several days may still lie in them: then nothing is dated to them *precisely*. */
  readonly possible: boolean;
}

/**
 * The days of the period under which nothing is listed, as the list of events has them. An open date counts
 * for its bound alone: "on or before the 8th" says nothing of the 3rd.
 */
export function silentDays(period: Stretch, dates: readonly PartialDate[]): Silence[] {
  const listed = new Set(dates.map((date) => dayToTime(markDay(date))));
  const touched = dates.map(stretchOf);
  const silences: Silence[] = [];
  for (let start = period.start; start < period.end; start += DAY_MS) {
    if (listed.has(start)) continue;
    const end = start + DAY_MS;
    const possible = touched.some((stretch) => stretch.start < end && stretch.end > start);
    const last = silences.at(-1);
    if (last?.end !== start) silences.push({ start, end, days: 1, possible });
    else {
      const joined = { start: last.start, end, days: last.days + 1 };
      silences[silences.length - 1] = { ...joined, possible: possible || last.possible };
    }
  }
  return silences;
}

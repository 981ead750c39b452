import {
  addDays,
  type CalendarDay,
  DAY_MS,
  dayToTime,
  timeToDay,
} from "../../../domain/dates/calendar-day.ts";
import { DAY_MINUTES, minuteOf } from "../../../domain/dates/clock-time.ts";
import type { DateForm } from "../../../domain/dates/date-form.ts";
import type { Dating } from "../../../domain/dates/dating.ts";
import {
  drawnForm,
  isDatedToMark,
  isEndOnlyTold,
  markOf,
  type Placed,
} from "../../../domain/dates/mark-day.ts";
import { bounds, eachDay, unitOf } from "../../../domain/dates/partial-date.ts";
import type { CrisisEvent } from "../../../domain/event.ts";
import type { EventId, KindId } from "../../../domain/ids.ts";

/** A stretch of the axis in milliseconds (see calendar-day.ts), end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export interface Mark extends Stretch {
  readonly id: EventId;
  readonly lane: KindId;
  readonly form: DateForm;
  /** Where its shape and label stand: the start of its mark day, or of what is drawn of it. */
  readonly at: number;
  /**
   * The days of the period between which it lies if no source places it on its mark day; null if one does. Counts of
   * single days leave it out.
   */
  readonly within: Stretch | null;
  /** The part in which the sources attest it, as fractions of the stretch; null if they do not. */
  readonly attested: { readonly from: number; readonly to: number } | null;
  /** The time of day as a fraction of the stretch, which is that day; null if unknown. */
  readonly hour: number | null;
  /** Whether the date continues beyond the ends of the axis; such an end has no tick. */
  readonly cut: { readonly start: boolean; readonly end: boolean };
}

/** The whole days from first to last, both included. */
export function wholeDays(first: CalendarDay, last: CalendarDay): Stretch {
  return { start: dayToTime(first), end: dayToTime(last) + DAY_MS };
}

/** The days of a stretch of whole days. */
export function daysOf({ start, end }: Stretch): CalendarDay[] {
  return eachDay(timeToDay(start), timeToDay(end - DAY_MS));
}

/**
 * The days over which a date is drawn. An open date is drawn over its mark day, with an arrow toward the open side; drawn
 * to the end of the axis, it would look like a duration.
 */
export function stretchOf(dating: Placed): Stretch {
  const { earliest, latest } = bounds(dating.date);
  return wholeDays(earliest ?? markOf(dating), latest ?? markOf(dating));
}

/** The range of the axis: the period and all `days`, with one more day on both sides. */
export function extentOf(
  period: { readonly start: CalendarDay; readonly end: CalendarDay },
  days: readonly CalendarDay[],
): Stretch {
  const all = [period.start, period.end, ...days].sort();
  return wholeDays(addDays(all.at(0) ?? period.start, -1), addDays(all.at(-1) ?? period.end, 1));
}

/** The days of the marks of dates. A month or a year has none, so it does not extend the axis. */
export function markDays(datings: readonly Placed[]): CalendarDay[] {
  return datings.filter(({ date }) => unitOf(date) === "day").map(markOf);
}

/** The part of the period in which something may lie that is not dated to its mark day; null if it is. */
function lyingWithin(dating: Dating, period: Stretch): Stretch | null {
  if (isDatedToMark(dating)) return null;
  const { earliest, latest } = bounds(dating.date);
  return {
    start: earliest === null ? period.start : Math.max(period.start, dayToTime(earliest)),
    end: latest === null ? period.end : Math.min(period.end, dayToTime(latest) + DAY_MS),
  };
}

/**
 * The days over which a dating is drawn: all its days, or, if its end is only told, those from the day of the article
 * that reports it. Drawn over all its days, such a date would take a row of its own for a day that nobody names; the
 * list and the dossier give both bounds.
 */
export function drawnStretch(dating: Placed & Pick<Dating, "attested">): Stretch {
  if (!isEndOnlyTold(dating)) return stretchOf(dating);
  return wholeDays(markOf(dating), bounds(dating.date).latest ?? markOf(dating));
}

/** The events as marks, in the same order, cut to the extent of the axis. */
export function toMarks(
  events: readonly CrisisEvent[],
  extent: Stretch,
  period: Stretch = extent,
): Mark[] {
  return events.map(({ id, kind, dating }) => {
    const { date, attested } = dating;
    const whole = drawnStretch(dating);
    const start = Math.max(whole.start, extent.start);
    const end = Math.min(whole.end, extent.end);
    return {
      id,
      lane: kind,
      form: drawnForm(dating),
      start,
      end,
      at: unitOf(date) === "day" ? Math.max(start, dayToTime(markOf(dating))) : start,
      within: lyingWithin(dating, period),
      attested:
        attested && date.form !== "time"
          ? partOf({ start, end }, stretchOf({ date: attested, steps: [] }))
          : null,
      hour: date.form === "time" ? minuteOf(date.time) / DAY_MINUTES : null,
      cut: { start: whole.start < start, end: whole.end > end },
    };
  });
}

/** A stretch as fractions of another; null if it is outside. */
function partOf(whole: Stretch, part: Stretch): { from: number; to: number } | null {
  const length = whole.end - whole.start;
  const from = Math.max(0, (part.start - whole.start) / length);
  const to = Math.min(1, (part.end - whole.start) / length);
  return from < to ? { from, to } : null;
}

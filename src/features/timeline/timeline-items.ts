import {
  addDays,
  type CalendarDay,
  DAY_MS,
  dayToTime,
  timeToDay,
} from "../../domain/calendar-day.ts";
import type { CrisisEvent } from "../../domain/event.ts";
import type { EventId, KindId } from "../../domain/ids.ts";
import { bounds, eachDay, markDay, type PartialDate } from "../../domain/partial-date.ts";

/** A stretch of the axis (see calendar-day.ts), end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * How a date is drawn; each form can be told from the others without colour. `probable` is one day that is
 * uncertain or approximate.
 */
export type MarkForm = "day" | "probable" | "between" | "before" | "after" | "span";

/** One event on the axis. */
export interface Mark extends Stretch {
  readonly id: EventId;
  readonly lane: KindId;
  readonly form: MarkForm;
  /** The part in which the sources attest it, as fractions of the stretch; null where they do not. */
  readonly attested: { readonly from: number; readonly to: number } | null;
  /** Whether the date goes on beyond the ends of the axis: such an end has no tick. */
  readonly cut: { readonly start: boolean; readonly end: boolean };
}

/** The form of a date. */
export function formOf(date: PartialDate): MarkForm {
  if (date.form === "day") return date.uncertain || date.approximate ? "probable" : "day";
  return date.form;
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
 * The days that a date is drawn over. An open date is drawn over its bound alone, with an arrow toward the
 * open side: drawn to the end of the axis it would look like a duration.
 */
export function stretchOf(date: PartialDate): Stretch {
  const { earliest, latest } = bounds(date);
  return wholeDays(earliest ?? markDay(date), latest ?? markDay(date));
}

/**
 * How far the axis can be moved: the period and every day that a mark or a publication stands on, with one
 * day of air on both sides.
 */
export function extentOf(
  period: { readonly start: CalendarDay; readonly end: CalendarDay },
  days: readonly CalendarDay[],
): Stretch {
  const all = [period.start, period.end, ...days].sort();
  return wholeDays(addDays(all.at(0) ?? period.start, -1), addDays(all.at(-1) ?? period.end, 1));
}

/** The days that marks stand on. */
export function markDays(events: readonly CrisisEvent[]): CalendarDay[] {
  return events.map((event) => markDay(event.dating.date));
}

/** The events as marks, in their order, cut to the extent of the axis. */
export function toMarks(events: readonly CrisisEvent[], extent: Stretch): Mark[] {
  return events.map(({ id, kind, dating }) => {
    const whole = stretchOf(dating.date);
    const start = Math.max(whole.start, extent.start);
    const end = Math.min(whole.end, extent.end);
    return {
      id,
      lane: kind,
      form: formOf(dating.date),
      start,
      end,
      attested: dating.attested ? partOf({ start, end }, stretchOf(dating.attested)) : null,
      cut: { start: whole.start < start, end: whole.end > end },
    };
  });
}

/** A stretch as fractions of another; null when it lies outside. */
function partOf(whole: Stretch, part: Stretch): { from: number; to: number } | null {
  const length = whole.end - whole.start;
  const from = Math.max(0, (part.start - whole.start) / length);
  const to = Math.min(1, (part.end - whole.start) / length);
  return from < to ? { from, to } : null;
}

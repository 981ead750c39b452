import type { CalendarDay } from "../../../domain/dates/calendar-day.ts";
import type { CalendarUnit } from "../../../domain/dates/calendar-unit.ts";

/** A part of the strip, from 0 (start of the first day) to 1 (end of the last day). */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** What the day strip shows of a dating. Positions run from 0 to 1 in the direction of time. */
export interface DayStripPlan {
  /** The unit of a cell. A date without a known day has months or years as cells. */
  readonly unit: CalendarUnit;
  /** First day of each cell. */
  readonly days: readonly CalendarDay[];
  /** Days of the strip on which the event may have happened. */
  readonly eventDays: readonly CalendarDay[];
  /** Position of the event; null if the date is longer than a day. */
  readonly dot: number | null;
  /** What is certain: the day itself, the days of a span, or the days that sources attest. */
  readonly solid: Stretch | null;
  /** What is only possible. */
  readonly dashed: Stretch | null;
  /** The side on which the date is open, where the line ends in an arrow. */
  readonly open: "past" | "future" | null;
  /** Position of the publication; null if there is none or its day is too far away. */
  readonly publication: number | null;
  readonly publicationDay: CalendarDay | null;
  /** Position of the dating words, and the arc from the publication if they count from it. */
  readonly words: { readonly at: number; readonly arc: Stretch | null } | null;
}

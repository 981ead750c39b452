import type { CalendarDay } from "../../../domain/dates/calendar-day.ts";
import type { CalendarUnit } from "../../../domain/dates/calendar-unit.ts";

/** A part of the strip; 0 is where its first day begins, 1 where its last day ends. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** What the small strip of days shows of a dating. Positions run from 0 to 1 in the direction of time. */
export interface DayStripPlan {
  /** What a cell of the strip is: of a month no day is known, so its strip has months. */
  readonly unit: CalendarUnit;
  /** The days of the strip, or the first days of its months or years. */
  readonly days: readonly CalendarDay[];
  /** Days on which the event may stand or stood, within the strip. */
  readonly eventDays: readonly CalendarDay[];
  /** The event's point; null where the date is wider than a day. */
  readonly dot: number | null;
  /** Known: the day itself, the days that it lasted, or those in which sources attest it. */
  readonly solid: Stretch | null;
  /** Possible only. */
  readonly dashed: Stretch | null;
  /** Whether the date is open toward the past or the future: the line then ends in an arrow. */
  readonly open: "past" | "future" | null;
  /** The page mark; null where no publication plays a part or its day is too far away. */
  readonly publication: number | null;
  readonly publicationDay: CalendarDay | null;
  /** Where the dating words stand, and where the arc comes from if they are counted from a publication. */
  readonly words: { readonly at: number; readonly arc: Stretch | null } | null;
}

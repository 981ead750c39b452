import type { CalendarDay } from "./calendar-day.ts";
import type { Dating } from "./dating.ts";
import { bounds, compareMarked, markDay, unitOf } from "./partial-date.ts";

/** The part of a dating that places it. */
export type Placed = Pick<Dating, "date" | "steps">;

/**
 * The day under which a dating is listed and marked. A date that only its telling bounds is marked where it
 * was told: an article of about the 8th bounds it by the 9th, but nothing is known of the 9th.
 */
export function markOf({ date, steps }: Placed): CalendarDay {
  const mark = markDay(date);
  const last = steps.findLast(({ rule }) => rule === "told" || rule === "override");
  if (last?.rule !== "told" || unitOf(date) !== "day") return mark;
  const told = markDay(last.published);
  const { earliest } = bounds(date);
  return told < mark && (earliest === null || earliest <= told) ? told : mark;
}

/** The last possible day, without the day that an approximate publication adds; null if it is open. */
export function lastDayOf(dating: Placed): CalendarDay | null {
  const { date } = dating;
  const isBounded = date.form === "between" || date.form === "before";
  return isBounded ? markOf(dating) : bounds(date).latest;
}

/** Order of reading: by mark (`markOf`), then like `compareDates`. */
export function compareDatings(a: Placed, b: Placed): number {
  return compareMarked({ date: a.date, mark: markOf(a) }, { date: b.date, mark: markOf(b) });
}

/**
 * Whether the sources place the thing on its mark day: they date it to that day, if with doubt, or attest
 * it for that day. False if the day is only a bound, or the date is a month or a year.
 */
export function isDatedToMark(dating: Placed & Pick<Dating, "attested">): boolean {
  const { date, attested } = dating;
  if (date.form === "day" || date.form === "time" || date.form === "span") return true;
  if (unitOf(date) !== "day" || !attested) return false;
  const day = markOf(dating);
  const { earliest, latest } = bounds(attested);
  return (earliest === null || earliest <= day) && (latest === null || day <= latest);
}

import {
  addDays,
  type CalendarDay,
  daysBetween,
  isCalendarDay,
} from "../../domain/dates/calendar-day.ts";
import { bounds, type PartialDate } from "../../domain/dates/partial-date.ts";
import type { Pointer, Reading } from "../../domain/dates/reading.ts";
import { type Weekday, weekdayOf } from "../../domain/dates/weekday.ts";
import type { Issue } from "../problems/problem.ts";
import { dateWithin, doubted } from "./combine-dates.ts";

export type Applied =
  | { readonly ok: true; readonly date: PartialDate }
  | { readonly ok: false; readonly issue: Issue };

const NAMES = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/** The English name, for messages. */
export function weekdayName(weekday: Weekday): string {
  return NAMES[weekday - 1] ?? "";
}

/** "Thursday 2022-01-06" */
export function namedDay(day: CalendarDay): string {
  return `${weekdayName(weekdayOf(day))} ${day}`;
}

type Found =
  | { readonly first: CalendarDay; readonly last: CalendarDay }
  | { readonly issue: Issue };

/** Whether the pointer is relative to an anchor; otherwise it names the day. */
export function counts(pointer: Pointer): boolean {
  return pointer.form !== "date";
}

/** The day in a month and year; null if it does not exist, e.g. 29 February in most years. */
export function dayOf(year: number, month: number, day: number): CalendarDay | null {
  const two = (value: number) => String(value).padStart(2, "0");
  const text = `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
  return isCalendarDay(text) ? text : null;
}

function noDay(what: string): Found {
  const hint = "Check the words and the date of their anchor, or use `override` with a reason.";
  return { issue: { code: "invalid-date", message: `There is no day ${what}.`, hint } };
}

function oneDay(day: CalendarDay, weekday: Weekday | null, from: string): Found {
  if (weekday === null || weekdayOf(day) === weekday) return { first: day, last: day };
  const message = `${from} these words give ${namedDay(day)}, but they say ${weekdayName(weekday)}.`;
  const hint =
    "Check the date of the article, and `anchor`. If the article is wrong, use `override` with a reason.";
  return { issue: { code: "weekday-mismatch", message, hint } };
}

/** Adds days; null outside years of four digits. */
function shift(day: CalendarDay, days: number): CalendarDay | null {
  const shifted = addDays(day, days);
  return isCalendarDay(shifted) ? shifted : null;
}

/**
 * The day and month in the year nearest to the anchor, or in the earlier of two. Null if there is
 * no such day.
 */
function nearestYear(anchor: CalendarDay, month: number, day: number): CalendarDay | null {
  const year = Number(anchor.slice(0, 4));
  const years = Array.from({ length: 17 }, (_, index) => year - 8 + index);
  const days = years.flatMap((each) => (each < 0 ? [] : (dayOf(each, month, day) ?? [])));
  const apart = (each: CalendarDay) => Math.abs(daysBetween(anchor, each));
  return days.toSorted((a, b) => apart(a) - apart(b))[0] ?? null;
}

function find(pointer: Pointer, anchor: CalendarDay): Found {
  const from = `Counted from ${namedDay(anchor)},`;
  const beyond = noDay(`that lies so far from ${anchor}`);
  switch (pointer.form) {
    case "offset": {
      const day = shift(anchor, pointer.days);
      return day ? oneDay(day, pointer.weekday, from) : beyond;
    }
    case "weekday": {
      const past = (weekdayOf(anchor) - pointer.weekday + 7) % 7;
      const days = { latest: -past, last: -(past || 7), next: 7 - past }[pointer.which];
      const day = shift(anchor, days);
      return day ? { first: day, last: day } : beyond;
    }
    case "weekend": {
      const sunday = shift(anchor, -(weekdayOf(anchor) % 7 || 7));
      const saturday = sunday && shift(sunday, -1);
      return sunday && saturday ? { first: saturday, last: sunday } : beyond;
    }
    case "date": {
      const { year, month, day, weekday } = pointer;
      const found = year === null ? nearestYear(anchor, month, day) : dayOf(year, month, day);
      const named = `${year ?? anchor.slice(0, 4)}-${month}-${day}`;
      return found ? oneDay(found, weekday, "As a date") : noDay(named);
    }
  }
}

/**
 * Tries the days of an anchor until the pointer fits, for a week at most, because that covers each
 * weekday.
 */
function findFrom(pointer: Pointer, start: CalendarDay, end: CalendarDay, step: 1 | -1): Found {
  const tried = Math.min(Math.abs(daysBetween(start, end)), 6);
  const found = Array.from({ length: tried + 1 }, (_, index) =>
    find(pointer, addDays(start, index * step)),
  );
  return found.find((each) => !("issue" in each)) ?? found[0] ?? noDay(start);
}

/**
 * Resolves a reading to a date. If the anchor is between two days, so is the result; a weekday in
 * the words then narrows it. A doubtful anchor makes a relative date doubtful, but not one that
 * only takes its year.
 */
export function applyReading({ pointer, ...doubt }: Reading, anchor: PartialDate | null): Applied {
  if (pointer.form === "date" && pointer.year !== null) {
    const found = find(pointer, "2000-01-01");
    if ("issue" in found) return { ok: false, issue: found.issue };
    return toDate(found.first, found.last, doubt);
  }
  const { earliest, latest } = anchor ? bounds(anchor) : { earliest: null, latest: null };
  if (earliest === null || latest === null) {
    const message = "These words are relative to a publication that has no first and last day.";
    const hint =
      "Date that publication first, name another `anchor`, or use `override` with a reason.";
    return { ok: false, issue: { code: "open-anchor", message, hint } };
  }
  const first = findFrom(pointer, earliest, latest, 1);
  if ("issue" in first) return { ok: false, issue: first.issue };
  const last = findFrom(pointer, latest, earliest, -1);
  if ("issue" in last) return { ok: false, issue: last.issue };
  const passes = counts(pointer) && anchor?.form === "day";
  const uncertain = doubt.uncertain || (passes && anchor.uncertain);
  const approximate = doubt.approximate || (passes && anchor.approximate);
  return toDate(first.first, last.last, { uncertain, approximate });
}

function toDate(
  earliest: CalendarDay,
  latest: CalendarDay,
  doubt: { readonly uncertain: boolean; readonly approximate: boolean },
): Applied {
  const date = dateWithin({ earliest, latest });
  if (date) return { ok: true, date: doubted(date, doubt) };
  const hint = "Use `override` with a reason.";
  const message = "These words give no day.";
  return { ok: false, issue: { code: "invalid-date", message, hint } };
}

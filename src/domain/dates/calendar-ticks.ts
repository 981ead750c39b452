import { DAY_MS } from "./calendar-day.ts";
import type { Weekday } from "./weekday.ts";

/** The units at whose boundaries ticks stand, from the longest to the shortest. */
export const TICK_UNITS = [
  "century",
  "decade",
  "year",
  "quarter",
  "month",
  "week",
  "day",
  "quarterDay",
  "hour",
  "fiveMinutes",
  "minute",
] as const;
export type TickUnit = (typeof TICK_UNITS)[number];

/** A stretch of the time axis in milliseconds (see calendar-day.ts), end exclusive. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

const MINUTE_MS = 60_000;

type MonthUnit = "century" | "decade" | "year" | "quarter" | "month";

/** Units of whole months, by their number of months. */
const MONTHS: Readonly<Record<MonthUnit, number>> = {
  century: 1200,
  decade: 120,
  year: 12,
  quarter: 3,
  month: 1,
};

/** Units of equal length, in milliseconds. */
const LENGTHS: Readonly<Record<Exclude<TickUnit, MonthUnit>, number>> = {
  week: 7 * DAY_MS,
  day: DAY_MS,
  quarterDay: DAY_MS / 4,
  hour: DAY_MS / 24,
  fiveMinutes: 5 * MINUTE_MS,
  minute: MINUTE_MS,
};

function isMonthUnit(unit: TickUnit): unit is MonthUnit {
  return unit in MONTHS;
}

/** The first and last millisecond of the years that a calendar day can have, 0000 to 9999. */
const FIRST = -62_167_219_200_000;
const LAST = 253_402_300_799_999;

/** The time at which a month begins, counted from that of the year 0. */
function monthStart(index: number): number {
  // Not Date.UTC, which takes the years 0 to 99 for 1900 to 1999.
  const date = new Date(0);
  return date.setUTCFullYear(Math.floor(index / 12), ((index % 12) + 12) % 12, 1);
}

function monthAt(time: number): number {
  const date = new Date(time);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

/** Milliseconds from the beginning of 1970 to the beginning of a week. 1970 began on a Thursday. */
function weekShift(firstDay: Weekday): number {
  return (firstDay - 4) * DAY_MS;
}

/** The last boundary of a unit at or before a time. Weeks begin on `firstDay`. */
export function boundaryBefore(unit: TickUnit, time: number, firstDay: Weekday): number {
  if (isMonthUnit(unit)) {
    const months = MONTHS[unit];
    return monthStart(Math.floor(monthAt(time) / months) * months);
  }
  const shift = unit === "week" ? weekShift(firstDay) : 0;
  return Math.floor((time - shift) / LENGTHS[unit]) * LENGTHS[unit] + shift;
}

/** The next boundary of a unit after one of its boundaries. */
export function boundaryAfter(unit: TickUnit, boundary: number): number {
  return isMonthUnit(unit)
    ? monthStart(monthAt(boundary) + MONTHS[unit])
    : boundary + LENGTHS[unit];
}

/** The units of the calendar that a stretch touches, in order. Outside the years 0 to 9999 there are none. */
export function unitsIn(unit: TickUnit, { start, end }: Stretch, firstDay: Weekday): Stretch[] {
  const units: Stretch[] = [];
  let at = boundaryBefore(unit, Math.max(start, FIRST), firstDay);
  while (at < Math.min(end, LAST)) {
    const next = boundaryAfter(unit, at);
    if (at >= FIRST) units.push({ start: at, end: next });
    at = next;
  }
  return units;
}

/** The length of the shortest of a unit, such as February, in milliseconds. */
export function shortest(unit: TickUnit): number {
  if (unit === "month") return 28 * DAY_MS;
  if (unit === "quarter") return 90 * DAY_MS;
  return isMonthUnit(unit) ? Math.floor((MONTHS[unit] / 12) * 365.24) * DAY_MS : LENGTHS[unit];
}

/**
 * The shortest unit whose ticks are at least `room` pixels apart, at a scale in pixels per millisecond. None is shorter
 * than `finest`; if even centuries have no room, it is the century.
 */
export function unitFitting(
  scale: number,
  room: Readonly<Record<TickUnit, number>>,
  finest: TickUnit,
): TickUnit {
  const allowed = TICK_UNITS.slice(0, TICK_UNITS.indexOf(finest) + 1);
  return allowed.findLast((unit) => shortest(unit) * scale >= room[unit]) ?? "century";
}

/** The next shorter unit; null for the shortest. */
export function shorterUnit(unit: TickUnit): TickUnit | null {
  return TICK_UNITS[TICK_UNITS.indexOf(unit) + 1] ?? null;
}

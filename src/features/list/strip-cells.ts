import {
  addDays,
  type CalendarDay,
  dayToTime,
  timeToDay,
} from "../../domain/dates/calendar-day.ts";
import {
  boundaryBefore,
  shortest,
  TICK_UNITS,
  type TickUnit,
  unitsIn,
} from "../../domain/dates/calendar-ticks.ts";
import type { Dating } from "../../domain/dates/dating.ts";
import { isDatedToMark, markOf } from "../../domain/dates/mark-day.ts";
import { bounds, unitOf } from "../../domain/dates/partial-date.ts";
import type { Weekday } from "../../domain/dates/weekday.ts";
import type { CrisisEvent } from "../../domain/event.ts";
import { countByDay } from "./days.ts";

/** The most cells of the strip. */
const MOST = 84;

/** A cell of the strip: a day, or a longer unit of the calendar. Both days are included. */
export interface StripCell {
  readonly first: CalendarDay;
  readonly last: CalendarDay;
  /** The day of the list to which it leads. */
  readonly leadsTo: CalendarDay;
  readonly count: number;
}

interface Period {
  readonly start: CalendarDay;
  readonly end: CalendarDay;
}

/**
 * The unit of the strip: days if there are not too many, else the shortest unit that fits. From all events, so that a
 * filter does not change it.
 */
export function stripUnit(all: readonly CrisisEvent[], period: Period): TickUnit {
  const { start, end } = extentOf(all, period);
  const length = dayToTime(end) - dayToTime(start);
  const units = TICK_UNITS.slice(0, TICK_UNITS.indexOf("day") + 1);
  // Days outside the period are shown only if they have events.
  if (length <= MOST * shortest("day") || countByDaySize(all, period) <= MOST) return "day";
  const fits = (unit: TickUnit) => unit !== "day" && length <= (MOST - 2) * shortest(unit);
  return units.toReversed().find(fits) ?? "century";
}

/** The first and the last day of the period and of the events. */
function extentOf(all: readonly CrisisEvent[], { start, end }: Period): Period {
  const days = [start, end, ...all.map(({ dating }) => markOf(dating))];
  return {
    start: days.reduce((a, b) => (a < b ? a : b)),
    end: days.reduce((a, b) => (a > b ? a : b)),
  };
}

/** The number of days that the strip would have. */
function countByDaySize(all: readonly CrisisEvent[], period: Period): number {
  const own = (dayToTime(period.end) - dayToTime(period.start)) / shortest("day") + 1;
  const marks = all.filter(({ dating }) => unitOf(dating.date) === "day");
  const outside = marks
    .map(({ dating }) => markOf(dating))
    .filter((day) => day < period.start || day > period.end);
  return own + new Set(outside).size;
}

/** The unit that certainly holds a dating, by where it begins; null if its possible days lie in several. */
function unitOfDating(dating: Dating, unit: TickUnit, firstDay: Weekday): number | null {
  const begin = (day: CalendarDay) => boundaryBefore(unit, dayToTime(day), firstDay);
  if (isDatedToMark(dating)) return begin(markOf(dating));
  const { earliest, latest } = bounds(dating.date);
  if (earliest === null || latest === null) return null;
  const start = begin(earliest);
  return start === begin(latest) ? start : null;
}

/** The cells of the strip for the events that pass the filter. */
export function stripCells(
  events: readonly CrisisEvent[],
  all: readonly CrisisEvent[],
  period: Period,
  unit: TickUnit,
  firstDay: Weekday,
): StripCell[] {
  if (unit === "day") {
    const counts = countByDay(events, period);
    return [...countByDay(all, period).keys()].map((day) => {
      return { first: day, last: day, leadsTo: day, count: counts.get(day) ?? 0 };
    });
  }
  const counts = new Map<number, number>();
  const leads = new Map<number, CalendarDay>();
  for (const { dating } of events) {
    const held = unitOfDating(dating, unit, firstDay);
    if (held !== null) counts.set(held, (counts.get(held) ?? 0) + 1);
    const day = markOf(dating);
    const begin = boundaryBefore(unit, dayToTime(day), firstDay);
    const known = leads.get(begin);
    if (unitOf(dating.date) === "day" && (known === undefined || day < known))
      leads.set(begin, day);
  }
  const { start, end } = extentOf(all, period);
  const stretch = { start: dayToTime(start), end: dayToTime(end) + shortest("day") };
  return unitsIn(unit, stretch, firstDay).map((cell) => {
    const first = timeToDay(cell.start);
    return {
      first,
      last: addDays(timeToDay(cell.end), -1),
      leadsTo: leads.get(cell.start) ?? first,
      count: counts.get(cell.start) ?? 0,
    };
  });
}

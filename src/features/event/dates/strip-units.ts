import { type CalendarDay, daysBetween } from "../../../domain/dates/calendar-day.ts";
import {
  addMonths,
  type CalendarUnit,
  firstOfMonth,
  monthOf,
  yearOf,
} from "../../../domain/dates/calendar-unit.ts";
import type { Dating } from "../../../domain/dates/dating.ts";
import { bounds, markDay } from "../../../domain/dates/partial-date.ts";
import type { DayStripPlan } from "./strip-plan.ts";

type Unit = Exclude<CalendarUnit, "day">;

/** Number of cells whose labels fit. */
const MAX_UNITS = 5;

/**
 * Whether the words of a dating count from its anchor: not those of another article, and not the signal of a link,
 * which only says what comes first.
 */
export function countsFromAnchor({ expression, anchor, steps }: Dating): boolean {
  const first = steps[0]?.rule ?? "counted";
  return expression?.document === anchor && first !== "link" && first !== "bound";
}

/** First day of the month or year that contains a day. */
function firstOf(unit: Unit, day: CalendarDay): CalendarDay {
  return unit === "month" ? firstOfMonth(monthOf(day)) : `${yearOf(day)}-01-01`;
}

/** First day of the month or year `by` units later. */
function shift(unit: Unit, first: CalendarDay, by: number): CalendarDay {
  return firstOfMonth(addMonths(monthOf(first), unit === "month" ? by : by * 12));
}

/** First days of the units from `first` to `last`, both included, but not more than one above MAX_UNITS. */
function unitsBetween(unit: Unit, first: CalendarDay, last: CalendarDay): CalendarDay[] {
  const units = [first];
  for (let next = first; next < last && units.length <= MAX_UNITS; units.push(next)) {
    next = shift(unit, next, 1);
  }
  return units;
}

/** Three months or years around the event's, or as many as are needed to include a nearby publication. */
function chooseUnits(unit: Unit, own: CalendarDay, published: CalendarDay | null): CalendarDay[] {
  const before = shift(unit, own, -1);
  const after = shift(unit, own, 1);
  const other = published ? firstOf(unit, published) : own;
  const [first = before, , last = after] = [before, other, after].sort();
  const wanted = unitsBetween(unit, first, last);
  return wanted.length <= MAX_UNITS ? wanted : unitsBetween(unit, before, after);
}

/**
 * Plans the strip of a date that is a month or a year. Its cells are months or years, because single days
 * would suggest a precision that the date does not have.
 */
export function planUnitStrip(
  unit: Unit,
  dating: Dating,
  published: CalendarDay | null,
): DayStripPlan {
  const own = firstOf(unit, markDay(dating.date));
  const days = chooseUnits(unit, own, published);
  /** Position of the start of a day, or of `later` days after it. */
  const place = (day: CalendarDay, later = 0): number => {
    const first = firstOf(unit, day);
    const length = daysBetween(first, shift(unit, first, 1));
    return (days.indexOf(first) + (daysBetween(first, day) + later) / length) / days.length;
  };
  const stretch = (first: CalendarDay, last: CalendarDay) => ({
    from: place(first),
    to: place(last, 1),
  });
  const publication =
    published && days.includes(firstOf(unit, published)) ? place(published, 0.5) : null;
  const { earliest, latest } = bounds(dating.date);
  const whole = stretch(earliest ?? own, latest ?? own);
  const attested = dating.attested && bounds(dating.attested);
  const middle = (whole.from + whole.to) / 2;
  const isCounted =
    publication !== null && firstOf(unit, published ?? own) !== own && countsFromAnchor(dating);
  return {
    unit,
    days,
    eventDays: [own],
    dot: null,
    solid:
      attested?.earliest && attested.latest ? stretch(attested.earliest, attested.latest) : null,
    dashed: whole,
    open: null,
    publication,
    publicationDay: publication === null || !published ? null : firstOf(unit, published),
    words: dating.expression && {
      at: isCounted ? (middle + publication) / 2 : middle,
      arc: isCounted ? { from: publication, to: middle } : null,
    },
  };
}

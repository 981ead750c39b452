import type { CalendarDay } from "../../domain/dates/calendar-day.ts";
import type { CalendarUnit } from "../../domain/dates/calendar-unit.ts";
import { isDatedToMark, markOf, type Placed } from "../../domain/dates/mark-day.ts";
import { eachDay, unitOf } from "../../domain/dates/partial-date.ts";
import { type SilentDays, silentDays } from "../../domain/dates/silent-days.ts";
import type { SourceDocument } from "../../domain/document.ts";
import type { CrisisEvent } from "../../domain/event.ts";

/**
 * A section of the list: its events, in the order given, and the articles published then. Events known only by their
 * month or year are in a section of that unit; `day` is its first day.
 */
export interface ListedDay {
  readonly unit: CalendarUnit;
  readonly day: CalendarDay;
  readonly events: readonly CrisisEvent[];
  readonly documents: readonly SourceDocument[];
}

interface Period {
  readonly start: CalendarDay;
  readonly end: CalendarDay;
}

/**
 * The number of events on every day of the period and every other day that has an event, in order. Events known only
 * by their month or year are not counted.
 */
export function countByDay(
  events: readonly CrisisEvent[],
  period: Period,
): ReadonlyMap<CalendarDay, number> {
  const counts = new Map<CalendarDay, number>();
  for (const day of eachDay(period.start, period.end)) counts.set(day, 0);
  for (const { dating } of events) {
    if (unitOf(dating.date) !== "day") continue;
    const day = markOf(dating);
    counts.set(day, (counts.get(day) ?? 0) + Number(isDatedToMark(dating)));
  }
  return new Map([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A sort key that puts a year before its first month, and a month before its first day. */
function begins({ unit, day }: Pick<ListedDay, "unit" | "day">): string {
  return unit === "day" ? day : day.slice(0, unit === "year" ? 4 : 7);
}

/** Groups events and articles by the day of their mark (markDay), or by their month or year. No group is empty. */
export function groupByDay(
  events: readonly CrisisEvent[],
  documents: readonly SourceDocument[] = [],
): readonly ListedDay[] {
  const days = new Map<
    string,
    ListedDay & { events: CrisisEvent[]; documents: SourceDocument[] }
  >();
  const on = (dating: Placed) => {
    const place = { unit: unitOf(dating.date), day: markOf(dating) };
    const key = begins(place);
    const known = days.get(key) ?? { ...place, events: [], documents: [] };
    days.set(key, known);
    return known;
  };
  for (const event of events) on(event.dating).events.push(event);
  for (const document of documents) on(document.publication).documents.push(document);
  return [...days.values()].sort((a, b) => (begins(a) < begins(b) ? -1 : 1));
}

/** The days with the stretches of the period between them in which nothing is listed. */
export function withEmptyDays(
  days: readonly ListedDay[],
  period: Period,
): readonly (ListedDay | SilentDays)[] {
  const datings = days.flatMap(({ events }) => events.map(({ dating }) => dating));
  const listed = days.flatMap(({ unit, day }) => (unit === "day" ? [day] : []));
  const start = (entry: ListedDay | SilentDays) => ("first" in entry ? entry.first : begins(entry));
  return [...days, ...silentDays(period, datings, listed)].sort((a, b) =>
    start(a) < start(b) ? -1 : 1,
  );
}

import type { CalendarDay } from "../../domain/dates/calendar-day.ts";
import type { CalendarUnit } from "../../domain/dates/calendar-unit.ts";
import { eachDay, markDay, type PartialDate, unitOf } from "../../domain/dates/partial-date.ts";
import { type SilentDays, silentDays } from "../../domain/dates/silent-days.ts";
import type { SourceDocument } from "../../domain/document.ts";
import type { CrisisEvent } from "../../domain/event.ts";

/**
 * A day of the list: what is listed under it, in the order given, and the articles published on it. What is
 * known by its month or its year alone is listed under that; `day` is then its first.
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
 * Every day of the period and every other day that holds an event, in order, with the number of events. What is
 * known by its month or year is counted on no day.
 */
export function countByDay(
  events: readonly CrisisEvent[],
  period: Period,
): ReadonlyMap<CalendarDay, number> {
  const counts = new Map<CalendarDay, number>();
  for (const day of eachDay(period.start, period.end)) counts.set(day, 0);
  for (const { dating } of events) {
    if (unitOf(dating.date) !== "day") continue;
    const day = markDay(dating.date);
    counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  return new Map([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The beginning of an entry, so that a year sorts before its first month, and that before its first day. */
function begins({ unit, day }: Pick<ListedDay, "unit" | "day">): string {
  return unit === "day" ? day : day.slice(0, unit === "year" ? 4 : 7);
}

/**
 * The events and articles under the day of their mark (markDay), or under their month or year, in order, none
 * empty.
 */
export function groupByDay(
  events: readonly CrisisEvent[],
  documents: readonly SourceDocument[] = [],
): readonly ListedDay[] {
  const days = new Map<
    string,
    ListedDay & { events: CrisisEvent[]; documents: SourceDocument[] }
  >();
  const on = (date: PartialDate) => {
    const place = { unit: unitOf(date), day: markDay(date) };
    const key = begins(place);
    const known = days.get(key) ?? { ...place, events: [], documents: [] };
    days.set(key, known);
    return known;
  };
  for (const event of events) on(event.dating.date).events.push(event);
  for (const document of documents) on(document.publication.date).documents.push(document);
  return [...days.values()].sort((a, b) => (begins(a) < begins(b) ? -1 : 1));
}

/** Days and, between them, the stretches of the period in which nothing is listed. */
export function withEmptyDays(
  days: readonly ListedDay[],
  period: Period,
): readonly (ListedDay | SilentDays)[] {
  const dates = days.flatMap(({ events }) => events.map(({ dating }) => dating.date));
  const listed = days.flatMap(({ unit, day }) => (unit === "day" ? [day] : []));
  const start = (entry: ListedDay | SilentDays) => ("first" in entry ? entry.first : begins(entry));
  return [...days, ...silentDays(period, dates, listed)].sort((a, b) =>
    start(a) < start(b) ? -1 : 1,
  );
}

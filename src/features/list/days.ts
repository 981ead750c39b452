import type { CalendarDay } from "../../domain/calendar-day.ts";
import type { SourceDocument } from "../../domain/document.ts";
import type { CrisisEvent } from "../../domain/event.ts";
import { eachDay, markDay, type PartialDate } from "../../domain/partial-date.ts";
import { type SilentDays, silentDays } from "../../domain/silent-days.ts";

/** A day of the list: what is listed under it, in the order given, and the articles published on it. */
export interface ListedDay {
  readonly day: CalendarDay;
  readonly events: readonly CrisisEvent[];
  readonly documents: readonly SourceDocument[];
}

interface Period {
  readonly start: CalendarDay;
  readonly end: CalendarDay;
}

/** Every day of the period and every other day that holds an event, in order, with the number of events. */
export function countByDay(
  events: readonly CrisisEvent[],
  period: Period,
): ReadonlyMap<CalendarDay, number> {
  const counts = new Map<CalendarDay, number>();
  for (const day of eachDay(period.start, period.end)) counts.set(day, 0);
  for (const { dating } of events) {
    const day = markDay(dating.date);
    counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  return new Map([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The events and articles under the day of their mark (markDay), days in order, none empty. */
export function groupByDay(
  events: readonly CrisisEvent[],
  documents: readonly SourceDocument[] = [],
): readonly ListedDay[] {
  const days = new Map<CalendarDay, { events: CrisisEvent[]; documents: SourceDocument[] }>();
  const on = (date: PartialDate) => {
    const day = markDay(date);
    const known = days.get(day) ?? { events: [], documents: [] };
    days.set(day, known);
    return known;
  };
  for (const event of events) on(event.dating.date).events.push(event);
  for (const document of documents) on(document.publication.date).documents.push(document);
  return [...days]
    .map(([day, listed]) => ({ day, ...listed }))
    .sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** Days and, between them, the stretches of the period in which nothing is listed. */
export function withEmptyDays(
  days: readonly ListedDay[],
  period: Period,
): readonly (ListedDay | SilentDays)[] {
  const dates = days.flatMap(({ events }) => events.map(({ dating }) => dating.date));
  const listed = days.map(({ day }) => day);
  const begins = (entry: ListedDay | SilentDays) => ("first" in entry ? entry.first : entry.day);
  return [...days, ...silentDays(period, dates, listed)].sort((a, b) =>
    begins(a) < begins(b) ? -1 : 1,
  );
}

import type { CorpusData } from "./corpus.ts";
import { yearOf } from "./dates/calendar-unit.ts";
import { markOf } from "./dates/mark-day.ts";

const known = new WeakMap<CorpusData, boolean>();

/** Whether the period and the dates of a corpus lie in several years, so that headings name the year. */
export function spansYears(data: CorpusData): boolean {
  const before = known.get(data);
  if (before !== undefined) return before;
  const { period, events, documents } = data;
  const datings = [
    ...events.map(({ dating }) => dating),
    ...documents.map(({ publication }) => publication),
  ];
  const days = [period.start, period.end, ...datings.map(markOf)];
  const several = new Set(days.map(yearOf)).size > 1;
  known.set(data, several);
  return several;
}

import type { CalendarDay } from "../../domain/dates/calendar-day.ts";
import type { SilentDays } from "../../domain/dates/silent-days.ts";
import type { EventId } from "../../domain/ids.ts";
import type { ListedDay } from "./days.ts";

/** A section of the list, or a row about days without events. */
export type ListEntry = ListedDay | SilentDays;

/** Consecutive entries that are in the page or out of it together. */
export interface ListChunk {
  /** Different in each chunk of a list. */
  readonly id: string;
  readonly entries: readonly ListEntry[];
  /** The day on which it begins. */
  readonly first: CalendarDay;
  /** Pixels of its height, as long as nobody has measured it. */
  readonly height: number;
}

/** The rows after which a chunk ends. One chunk is about a screen. */
const ROWS = 16;

/** Typical heights in pixels: of an event, of a heading or of days without events, of articles. */
const HEIGHT = { event: 66, heading: 44, articles: 48 } as const;

/** The number of rows of an entry, and its height. */
function sizeOf(entry: ListEntry): { readonly rows: number; readonly height: number } {
  if ("first" in entry) return { rows: 1, height: HEIGHT.heading };
  const { events, documents } = entry;
  const articles = documents.length > 0 ? HEIGHT.articles : 0;
  return {
    rows: 1 + events.length,
    height: HEIGHT.heading + events.length * HEIGHT.event + articles,
  };
}

/** What identifies an entry in its list. */
export function entryId(entry: ListEntry): string {
  return "first" in entry ? entry.first : `${entry.unit} ${entry.day}`;
}

function firstOf(entry: ListEntry): CalendarDay {
  return "first" in entry ? entry.first : entry.day;
}

/** Cuts the entries of a long list into chunks. No entry is cut. */
export function toChunks(entries: readonly ListEntry[]): ListChunk[] {
  const chunks: (ListChunk & { entries: ListEntry[]; height: number })[] = [];
  let rows = ROWS;
  for (const entry of entries) {
    const size = sizeOf(entry);
    if (rows >= ROWS) {
      chunks.push({ id: entryId(entry), entries: [], first: firstOf(entry), height: 0 });
      rows = 0;
    }
    const chunk = chunks.at(-1);
    chunk?.entries.push(entry);
    if (chunk) chunk.height += size.height;
    rows += size.rows;
  }
  return chunks;
}

/** The chunk that holds a day: the last one that begins on or before it. */
export function chunkOfDay(chunks: readonly ListChunk[], day: CalendarDay): number {
  return Math.max(
    0,
    chunks.findLastIndex(({ first }) => first <= day),
  );
}

/** The chunk that holds an event; -1 if none does. */
export function chunkOfEvent(chunks: readonly ListChunk[], event: EventId): number {
  return chunks.findIndex(({ entries }) =>
    entries.some((entry) => "events" in entry && entry.events.some(({ id }) => id === event)),
  );
}

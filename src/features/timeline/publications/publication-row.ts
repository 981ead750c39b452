import type { CalendarDay } from "../../../domain/dates/calendar-day.ts";
import { markDay, unitOf } from "../../../domain/dates/partial-date.ts";
import type { SourceDocument } from "../../../domain/document.ts";
import type { OriginId } from "../../../domain/ids.ts";

/** Documents of one origin that were published on one day; several are drawn in a dashed bracket. */
export type PublicationGroup = readonly [SourceDocument, ...SourceDocument[]];

export interface PublicationDay {
  readonly day: CalendarDay;
  readonly groups: readonly PublicationGroup[];
}

/**
 * Groups the documents by day, in order of time, and by origin, in the order given. Documents known only by
 * their month or year are omitted; the list shows them.
 */
export function publicationDays(
  documents: readonly SourceDocument[],
  originOf: (document: SourceDocument) => OriginId,
): PublicationDay[] {
  const days = new Map<CalendarDay, Map<OriginId, [SourceDocument, ...SourceDocument[]]>>();
  for (const document of documents) {
    if (unitOf(document.publication.date) !== "day") continue;
    const day = markDay(document.publication.date);
    const groups = days.get(day) ?? new Map<OriginId, [SourceDocument, ...SourceDocument[]]>();
    days.set(day, groups);
    const origin = originOf(document);
    const group = groups.get(origin);
    if (group) group.push(document);
    else groups.set(origin, [document]);
  }
  return [...days]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([day, groups]) => ({ day, groups: [...groups.values()] }));
}

/**
 * The common beginning of several names, up to a comma or a parenthesis: "Jakarta" for "Jakarta (arabe)" and "Jakarta
 * (français)". Null if they begin differently.
 */
export function sharedName(names: readonly string[]): string | null {
  const [first = [], ...others] = names.map((name) => name.split(/(?=[،,]|\s\()/u));
  let count = first.length;
  for (const other of others) {
    while (count > 0 && first.slice(0, count).some((part, i) => part !== other[i])) count -= 1;
  }
  return first.slice(0, count).join("") || null;
}

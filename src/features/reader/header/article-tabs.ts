import type { Corpus } from "../../../domain/corpus.ts";
import type { SourceDocument } from "../../../domain/document.ts";
import type { CrisisEvent } from "../../../domain/event.ts";
import type { DocumentId } from "../../../domain/ids.ts";

/** Articles of one origin. `places` is the number of a document's quotes for the event. */
export interface TabGroup {
  readonly origin: string;
  readonly tabs: readonly { readonly document: SourceDocument; readonly places: number }[];
  /** Whether the group reports the event; always true if no event is selected. */
  readonly tells: boolean;
}

/**
 * Groups all articles by root origin: those that report the event first, in the order of its chain, then the
 * others in corpus order.
 */
export function articleTabs(corpus: Corpus, event: CrisisEvent | null): TabGroup[] {
  const chain = (event ? corpus.documentsOf(event) : []).map((each) => corpus.rootOrigin(each));
  const groups = new Map<string, SourceDocument[]>(chain.map((origin) => [origin, []]));
  for (const document of corpus.data.documents) {
    const origin = corpus.rootOrigin(document);
    const group = groups.get(origin) ?? [];
    groups.set(origin, group);
    group.push(document);
  }
  const places = new Map<string, number>();
  for (const { document } of event ? corpus.quotesOf(event) : []) {
    places.set(document, (places.get(document) ?? 0) + 1);
  }
  return [...groups].map(([origin, documents]) => ({
    origin,
    tells: event === null || chain.includes(origin),
    tabs: documents.map((document) => ({ document, places: places.get(document.id) ?? 0 })),
  }));
}

/** The most articles that are all tabs if no event is selected. */
const MANY = 12;

/** The groups that are tabs, and the number of articles that are not. */
export interface ShownTabs {
  readonly shown: readonly TabGroup[];
  readonly others: number;
}

/**
 * The tabs: the articles that report the event, and the open one. The others are behind a button, unless it is unfolded.
 * Without an event, few articles are all tabs.
 */
export function shownTabs(
  groups: readonly TabGroup[],
  hasEvent: boolean,
  open: DocumentId,
  unfolded: boolean,
): ShownTabs {
  const count = (some: readonly TabGroup[]) => some.reduce((sum, { tabs }) => sum + tabs.length, 0);
  const isTab = (group: TabGroup) =>
    (group.tells && (hasEvent || count(groups) <= MANY)) ||
    group.tabs.some(({ document }) => document.id === open);
  const own = groups.filter(isTab);
  return { shown: unfolded ? groups : own, others: count(groups) - count(own) };
}

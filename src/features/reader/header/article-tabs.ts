import type { Corpus } from "../../../domain/corpus.ts";
import type { SourceDocument } from "../../../domain/document.ts";
import type { CrisisEvent } from "../../../domain/event.ts";

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
  const origins = new Set([
    ...chain,
    ...corpus.data.documents.map((document) => corpus.rootOrigin(document)),
  ]);
  return [...origins].map((origin) => ({
    origin,
    tells: event === null || chain.includes(origin),
    tabs: corpus.data.documents
      .filter((document) => corpus.rootOrigin(document) === origin)
      .map((document) => ({
        document,
        places: corpus.quotesIn(document.id).filter(({ event: id }) => id === event?.id).length,
      })),
  }));
}

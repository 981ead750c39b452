import type { Corpus } from "../domain/corpus.ts";
import type { SourceDocument } from "../domain/document.ts";
import type { CrisisEvent } from "../domain/event.ts";
import type { DocumentId, KindId } from "../domain/ids.ts";
import type { Quote } from "../domain/quote.ts";
import { firstToRead } from "./first-to-read.ts";
import type { View } from "./view.ts";

/** The part of the view that determines what is open; the language decides between equivalent articles. */
type Selection = Pick<View, "event" | "quote" | "document" | "language">;

/** The selected event; null if there is none or its id is unknown. */
export function selectedEvent(corpus: Corpus, view: Pick<View, "event">): CrisisEvent | null {
  return view.event === null ? null : (corpus.event(view.event) ?? null);
}

/**
 * The highlighted quote: the requested one, else the event's first in the requested article, else the first for the
 * reader's language. Null without an event, and in an article that does not mention the event.
 */
export function activeQuote(corpus: Corpus, view: Selection): Quote | null {
  const event = selectedEvent(corpus, view);
  if (!event) return null;
  const quotes = corpus.quotesOf(event);
  if (view.quote !== null) {
    const asked = quotes.find((quote) => quote.id === view.quote);
    if (asked && (view.document === null || asked.document === view.document)) return asked;
  }
  if (view.document === null) return firstToRead(quotes, view.language, corpus);
  return quotes.find((quote) => quote.document === view.document) ?? null;
}

/** The open article: the requested one, else that of the active quote, else null. */
export function activeDocument(corpus: Corpus, view: Selection): SourceDocument | null {
  const id = view.document ?? activeQuote(corpus, view)?.document ?? null;
  return id === null ? null : (corpus.document(id) ?? null);
}

/**
 * The article beside the open one after a change: the same as before, or the one that was open if the change opens the
 * article beside it. Null if the two are not parallel.
 */
export function keptBeside(corpus: Corpus, before: View, after: Selection): DocumentId | null {
  const next = activeDocument(corpus, after)?.id;
  if (before.beside === null || next === undefined) return null;
  const beside = next === before.beside ? activeDocument(corpus, before)?.id : before.beside;
  return beside !== undefined && corpus.parallel(next, beside) ? beside : null;
}

const filtered = new WeakMap<Corpus, Map<string, readonly CrisisEvent[]>>();

/** The events that pass the filter, in order of time. The same filter gives the same array. */
export function visibleEvents(corpus: Corpus, kinds: readonly KindId[]): readonly CrisisEvent[] {
  if (kinds.length === 0) return corpus.data.events;
  const key = [...kinds].sort().join(" ");
  const lists = filtered.get(corpus) ?? new Map<string, readonly CrisisEvent[]>();
  filtered.set(corpus, lists);
  const known = lists.get(key);
  if (known) return known;
  const list = corpus.data.events.filter((event) => kinds.includes(event.kind));
  lists.set(key, list);
  return list;
}

/** The position of the selected event among the visible ones, and its neighbours. Null if none is selected. */
export function position(
  corpus: Corpus,
  view: View,
): { index: number; count: number; previous: CrisisEvent | null; next: CrisisEvent | null } | null {
  const event = selectedEvent(corpus, view);
  if (!event) return null;
  const shown = visibleEvents(corpus, view.kinds);
  // A link can select an event that the filter hides; then all events count.
  const events = shown.includes(event) ? shown : corpus.data.events;
  const index = events.indexOf(event);
  return {
    index,
    count: events.length,
    previous: events[index - 1] ?? null,
    next: events[index + 1] ?? null,
  };
}

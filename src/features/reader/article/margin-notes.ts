import type { Corpus } from "../../../domain/corpus.ts";
import type { SourceDocument } from "../../../domain/document.ts";
import type { CrisisEvent } from "../../../domain/event.ts";
import type { Quote } from "../../../domain/quote.ts";
import type { ArticleRow } from "./article-rows.ts";

/** An event that rests on words of a row, and the first of these words. */
export interface MarginNote {
  readonly event: CrisisEvent;
  readonly quote: Quote;
}

/** For each row the events that cite it, each once, in the order in which their words stand in the text. */
export function marginNotes(
  corpus: Corpus,
  document: SourceDocument,
  rows: readonly ArticleRow[],
): MarginNote[][] {
  const quotes = [...corpus.quotesIn(document.id)].sort((a, b) => a.span.start - b.span.start);
  const notes = rows.map(() => new Map<string, MarginNote>());
  const byParagraph = rows.flatMap(({ paragraphs }, index) => paragraphs.map(() => notes[index]));
  for (const quote of quotes) {
    const event = corpus.event(quote.event);
    const { first, last } = quote.paragraphs;
    // Paragraphs count from 1.
    for (const known of byParagraph.slice(first - 1, last)) {
      if (event && !known?.has(event.id)) known?.set(event.id, { event, quote });
    }
  }
  return notes.map((known) => [...known.values()]);
}

import type { Corpus } from "../../../domain/corpus.ts";
import type { SourceDocument } from "../../../domain/document.ts";
import type { CrisisEvent } from "../../../domain/event.ts";
import type { Quote } from "../../../domain/quote.ts";
import type { ArticleRow } from "./article-rows.ts";

/** An event that cites words of a row, and its first quote there. */
export interface MarginNote {
  readonly event: CrisisEvent;
  readonly quote: Quote;
}

/** The events that cite each row, without duplicates, in the order of their words in the text. */
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
    // Paragraph numbers start at 1.
    for (const known of byParagraph.slice(first - 1, last)) {
      if (event && !known?.has(event.id)) known?.set(event.id, { event, quote });
    }
  }
  return notes.map((known) => [...known.values()]);
}

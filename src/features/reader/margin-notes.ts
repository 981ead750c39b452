import type { Corpus } from "../../domain/corpus.ts";
import type { SourceDocument } from "../../domain/document.ts";
import type { CrisisEvent } from "../../domain/event.ts";
import type { Quote } from "../../domain/quote.ts";
import { type ArticleRow, touches } from "./article-rows.ts";

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
  return rows.map((row) => {
    const notes = new Map<string, MarginNote>();
    for (const quote of quotes) {
      const event = corpus.event(quote.event);
      if (event && touches(row, quote.paragraphs) && !notes.has(event.id)) {
        notes.set(event.id, { event, quote });
      }
    }
    return [...notes.values()];
  });
}

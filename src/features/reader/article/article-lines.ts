import type { Corpus } from "../../../domain/corpus.ts";
import type { SourceDocument } from "../../../domain/document.ts";
import type { Span } from "../../../domain/span.ts";
import type { QuoteSpan } from "../marks/MarkedText.tsx";
import { quoteSpans } from "../marks/quote-spans.ts";
import { type ArticleRow, articleRows } from "./article-rows.ts";
import { type MarginNote, marginNotes } from "./margin-notes.ts";

/** A row of the article with the gap before it and its margin notes. */
export interface ArticleLine {
  readonly row: ArticleRow;
  /** Text between the previous line and this one, outside of any paragraph. */
  readonly gap: Span;
  /** The events that cite the row. */
  readonly notes: readonly MarginNote[];
}

/** Lines that are drawn together. */
export interface ArticleChunk {
  readonly lines: readonly ArticleLine[];
  /** Its part of the file, from the gap before it. */
  readonly span: Span;
  /** The quotes with words in the chunk. */
  readonly quotes: readonly QuoteSpan[];
}

function articleLines(corpus: Corpus, source: SourceDocument): ArticleLine[] {
  const rows = articleRows(source.paragraphs);
  const notes = marginNotes(corpus, source, rows);
  return rows.map((row, index) => ({
    row,
    gap: { start: rows[index - 1]?.last.span.end ?? 0, end: row.first.span.start },
    notes: notes[index] ?? [],
  }));
}

/** The number of lines up to which an article is one chunk, and the lines per chunk of a longer one. */
const SHORT = 120;
const CHUNK = 10;

/** Cuts an article into chunks, in order. A short article is a single chunk. */
export function articleChunks(corpus: Corpus, source: SourceDocument): ArticleChunk[] {
  const lines = articleLines(corpus, source);
  const size = lines.length > SHORT ? CHUNK : SHORT;
  const chunks: (ArticleChunk & { readonly quotes: QuoteSpan[] })[] = [];
  for (let from = 0; from < lines.length; from += size) {
    const own = lines.slice(from, from + size);
    const span = { start: own[0]?.gap.start ?? 0, end: own.at(-1)?.row.last.span.end ?? 0 };
    chunks.push({ lines: own, span, quotes: [] });
  }
  const byParagraph = chunks.flatMap((chunk) =>
    chunk.lines.flatMap(({ row }) => row.paragraphs.map(() => chunk)),
  );
  for (const span of quoteSpans(corpus, source)) {
    const { first, last } = span.quote.paragraphs;
    // Paragraph numbers start at 1.
    for (const { quotes } of new Set(byParagraph.slice(first - 1, last))) quotes.push(span);
  }
  return chunks;
}

/** Index of the chunk that contains a paragraph, by number; 0 if there is no such paragraph. */
export function chunkOf(chunks: readonly ArticleChunk[], paragraph: number | null): number {
  if (paragraph === null) return 0;
  const found = chunks.findIndex(({ lines }) => (lines.at(-1)?.row.last.number ?? 0) >= paragraph);
  return Math.max(found, 0);
}

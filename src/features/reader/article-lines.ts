import type { Corpus } from "../../domain/corpus.ts";
import type { SourceDocument } from "../../domain/document.ts";
import type { Span } from "../../domain/span.ts";
import { type ArticleRow, articleRows } from "./article-rows.ts";
import type { QuoteSpan } from "./MarkedText.tsx";
import { type MarginNote, marginNotes } from "./margin-notes.ts";
import { quoteSpans } from "./quote-spans.ts";

/** A row of the article with all that its drawing takes: what is drawn of it depends on no other line. */
export interface ArticleLine {
  readonly row: ArticleRow;
  /** What parts it from the line before: text of the file that no paragraph holds. */
  readonly gap: Span;
  /** The quotes that have words in it. */
  readonly spans: readonly QuoteSpan[];
  /** The events that cite it. */
  readonly notes: readonly MarginNote[];
}

/** Lines that are drawn together. */
export interface ArticleChunk {
  readonly lines: readonly ArticleLine[];
  /** Its stretch of the file, from the gap before it. */
  readonly span: Span;
}

/** The lines of an article, in order. */
export function articleLines(corpus: Corpus, source: SourceDocument): ArticleLine[] {
  const rows = articleRows(source.paragraphs);
  const notes = marginNotes(corpus, source, rows);
  const byParagraph: QuoteSpan[][] = source.paragraphs.map(() => []);
  for (const span of quoteSpans(corpus, source)) {
    const { first, last } = span.quote.paragraphs;
    // Paragraphs count from 1.
    for (const known of byParagraph.slice(first - 1, last)) known.push(span);
  }
  return rows.map((row, index) => ({
    row,
    gap: { start: rows[index - 1]?.last.span.end ?? 0, end: row.first.span.start },
    spans: [...new Set(row.paragraphs.flatMap(({ number }) => byParagraph[number - 1] ?? []))],
    notes: notes[index] ?? [],
  }));
}

/** Lines up to which an article is drawn in one go, and lines of a chunk of a longer one. */
const SHORT = 120;
const CHUNK = 10;

/** The lines in chunks, in order; those of a short article in a single one. */
export function articleChunks(lines: readonly ArticleLine[]): ArticleChunk[] {
  const size = lines.length > SHORT ? CHUNK : SHORT;
  const chunks: ArticleChunk[] = [];
  for (let from = 0; from < lines.length; from += size) {
    const own = lines.slice(from, from + size);
    const [start, end] = [own[0]?.gap.start ?? 0, own.at(-1)?.row.last.span.end ?? 0];
    chunks.push({ lines: own, span: { start, end } });
  }
  return chunks;
}

/** The chunk in which a paragraph stands, by their numbers; the first one where there is no such paragraph. */
export function chunkOf(chunks: readonly ArticleChunk[], paragraph: number | null): number {
  if (paragraph === null) return 0;
  const found = chunks.findIndex(({ lines }) => (lines.at(-1)?.row.last.number ?? 0) >= paragraph);
  return Math.max(found, 0);
}

import type { Corpus } from "../../../domain/corpus.ts";
import type { Disagreement } from "../../../domain/disagreement.ts";
import type { Paragraph, SourceDocument } from "../../../domain/document.ts";
import type { DocumentId, QuoteId } from "../../../domain/ids.ts";
import type { Parallel } from "../../../domain/parallel.ts";
import type { Quote } from "../../../domain/quote.ts";
import type { Span } from "../../../domain/span.ts";

/** A difference between two documents with its number in their parallel view, from 1. */
export interface NumberedDifference {
  readonly number: number;
  readonly difference: Disagreement;
}

/** Words of one document that a difference is about. */
export interface DifferenceSpan extends Span {
  readonly number: number;
}

/** One document's part of a row. */
export interface PairSide {
  readonly document: SourceDocument;
  /** Empty if the other side has no counterpart. */
  readonly paragraphs: readonly Paragraph[];
  /** The quotes that correspond to the active one. */
  readonly answers: readonly QuoteId[];
  /**
   * Whether the paragraphs as a whole correspond to the active quote, because no quote of its event is in
   * them.
   */
  readonly answersWhole: boolean;
}

/** Corresponding paragraphs: those of the open document first. */
export interface PairRow {
  readonly sides: readonly [PairSide, PairSide];
  readonly differences: readonly NumberedDifference[];
}

/** The rows from the view of one of the two documents. */
function rowsFor(open: DocumentId, { first, rows }: Parallel) {
  return rows.map((row) =>
    open === first ? { own: row.first, other: row.second } : { own: row.second, other: row.first },
  );
}

/**
 * The differences between the two texts, numbered in the order of their first words in the rows; within a row
 * the open text comes first.
 */
export function numberDifferences(
  corpus: Corpus,
  open: DocumentId,
  parallel: Parallel,
): NumberedDifference[] {
  const { first, second } = parallel;
  const rows = rowsFor(open, parallel);
  const rowOf = (document: DocumentId, paragraph: number): number =>
    rows.findIndex((row) => (document === open ? row.own : row.other).includes(paragraph));
  const placed = corpus.data.disagreements.flatMap((difference) => {
    const told = difference.positions.filter(
      ({ document }) => document === first || document === second,
    );
    if (new Set(told.map(({ document }) => document)).size < 2) return [];
    const places = told.map(({ document, paragraph, span }) => ({
      row: rowOf(document, paragraph),
      side: document === open ? 0 : 1,
      start: span.start,
    }));
    places.sort((a, b) => a.row - b.row || a.side - b.side || a.start - b.start);
    return places.slice(0, 1).map((first) => ({ difference, ...first }));
  });
  placed.sort((a, b) => a.row - b.row || a.side - b.side || a.start - b.start);
  return placed.map(({ difference }, index) => ({ number: index + 1, difference }));
}

/** The words of a document that differences are about. */
export function differenceSpans(
  document: DocumentId,
  differences: readonly NumberedDifference[],
): DifferenceSpan[] {
  return differences.flatMap(({ number, difference }) =>
    difference.positions.flatMap((position) =>
      position.document === document ? [{ ...position.span, number }] : [],
    ),
  );
}

function touches({ paragraphs }: Quote, numbers: readonly number[]): boolean {
  return numbers.some((number) => paragraphs.first <= number && number <= paragraphs.last);
}

/**
 * The rows of two documents, with their differences and with what corresponds to the active quote of the open
 * one.
 */
export function pairRows(
  corpus: Corpus,
  open: SourceDocument,
  beside: SourceDocument,
  parallel: Parallel,
  active: Quote | null,
): PairRow[] {
  const differences = numberDifferences(corpus, open.id, parallel);
  const paragraphsOf = (document: SourceDocument, numbers: readonly number[]) =>
    document.paragraphs.filter(({ number }) => numbers.includes(number));
  return rowsFor(open.id, parallel).map(({ own, other }) => {
    const asked = active !== null && touches(active, own);
    const answers = asked
      ? corpus
          .quotesIn(beside.id)
          .filter((quote) => quote.event === active.event && touches(quote, other))
      : [];
    const numbers = new Map([
      [open.id, own],
      [beside.id, other],
    ]);
    return {
      sides: [
        {
          document: open,
          paragraphs: paragraphsOf(open, own),
          answers: [],
          answersWhole: false,
        },
        {
          document: beside,
          paragraphs: paragraphsOf(beside, other),
          answers: answers.map(({ id }) => id),
          answersWhole: asked && answers.length === 0,
        },
      ],
      differences: differences.filter(({ difference }) =>
        difference.positions.some(({ document, paragraph }) =>
          numbers.get(document)?.includes(paragraph),
        ),
      ),
    };
  });
}

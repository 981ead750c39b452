import type { Corpus } from "../../../domain/corpus.ts";
import type { Disagreement } from "../../../domain/disagreement.ts";
import type { SourceDocument } from "../../../domain/document.ts";
import type { CrisisEvent } from "../../../domain/event.ts";
import { orderDifferences } from "../../../evidence/differences/order-differences.ts";
import { articlesOf, type Transmission, transmissionOf } from "../transmission/transmission.ts";

/** An article in the comparison. */
export interface Column {
  readonly document: SourceDocument;
  /** Whether it has the same root origin as an earlier article, so that both count as one witness. */
  readonly copy: boolean;
}

/** The sources of one event side by side. */
export interface Comparison {
  readonly questions: readonly Disagreement[];
  readonly transmission: readonly Transmission[];
  /** The articles that report the event, in the order in which the transmission tree ends. */
  readonly columns: readonly Column[];
  /** Articles that do not mention the event but have a side in one of its questions. */
  readonly others: readonly Column[];
}

/** Turns articles into columns and marks copies of earlier ones. */
export function asColumns(documents: readonly SourceDocument[], corpus: Corpus): Column[] {
  const roots = documents.map((document) => corpus.rootOrigin(document));
  return documents.map((document, index) => ({
    document,
    copy: roots.indexOf(corpus.rootOrigin(document)) < index,
  }));
}

/**
 * Builds the comparison of an event: its questions, the articles that report it, and those that only have a
 * side in a question.
 */
export function comparisonOf(event: CrisisEvent, corpus: Corpus): Comparison {
  const questions = orderDifferences(corpus.disagreementsOf(event));
  const transmission = transmissionOf(event, corpus);
  const reporting = transmission.flatMap(articlesOf);
  const sides = questions.flatMap(({ positions }) => positions.map(({ document }) => document));
  const others = corpus.data.documents.filter(
    (document) => sides.includes(document.id) && !reporting.includes(document),
  );
  // Articles that do not mention the event come last and are marked as copies of the others too.
  const all = asColumns([...reporting, ...others], corpus);
  return {
    questions,
    transmission,
    columns: all.slice(0, reporting.length),
    others: all.slice(reporting.length),
  };
}

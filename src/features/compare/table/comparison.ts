import type { Corpus } from "../../../domain/corpus.ts";
import type { Disagreement } from "../../../domain/disagreement.ts";
import type { SourceDocument } from "../../../domain/document.ts";
import type { CrisisEvent } from "../../../domain/event.ts";
import { orderDifferences } from "../../../evidence/differences/order-differences.ts";
import { articlesOf, type Transmission, transmissionOf } from "../transmission/transmission.ts";

/** An article that is compared. */
export interface Column {
  readonly document: SourceDocument;
  /** Whether it descends from the same text as one before it: then they are one witness. */
  readonly copy: boolean;
}

/** The sources of one event side by side. */
export interface Comparison {
  readonly questions: readonly Disagreement[];
  readonly transmission: readonly Transmission[];
  /** The articles that tell the event, in the order of the transmission's ends. */
  readonly columns: readonly Column[];
  /** Those that do not mention it, and have a side in one of its questions. */
  readonly others: readonly Column[];
}

/** Articles as columns: whether each is a copy of one that stands before it. */
export function asColumns(documents: readonly SourceDocument[], corpus: Corpus): Column[] {
  const roots = documents.map((document) => corpus.rootOrigin(document));
  return documents.map((document, index) => ({
    document,
    copy: roots.indexOf(corpus.rootOrigin(document)) < index,
  }));
}

/** What is compared of an event: its questions, the articles that tell it, and those that only have a side in one of them. */
export function comparisonOf(event: CrisisEvent, corpus: Corpus): Comparison {
  const questions = orderDifferences(corpus.disagreementsOf(event));
  const transmission = transmissionOf(event, corpus);
  const telling = transmission.flatMap(articlesOf);
  const sides = questions.flatMap(({ positions }) => positions.map(({ document }) => document));
  const others = corpus.data.documents.filter(
    (document) => sides.includes(document.id) && !telling.includes(document),
  );
  // Who does not mention it stands behind those who do, and is a copy of theirs as well.
  const all = asColumns([...telling, ...others], corpus);
  return {
    questions,
    transmission,
    columns: all.slice(0, telling.length),
    others: all.slice(telling.length),
  };
}

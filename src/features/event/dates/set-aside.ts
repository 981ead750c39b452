import type { Corpus } from "../../../domain/corpus.ts";
import type { Dating, RejectedDate } from "../../../domain/dates/dating.ts";
import type { SourceDocument } from "../../../domain/document.ts";

/** The article whose publication date the first step of a dating uses, even if only for the year. */
export function articleBehind(corpus: Corpus, { anchor, steps }: Dating): SourceDocument | null {
  const [first] = steps;
  const id = anchor ?? (first?.rule === "named" ? first.document : null);
  return (id !== null && corpus.document(id)) || null;
}

/** Dates rejected while dating an event. */
interface SetAside {
  /** The article whose publication they were rejected for; null if for the event itself. */
  readonly article: SourceDocument | null;
  /** Never empty. */
  readonly rejected: readonly RejectedDate[];
}

/**
 * The dates rejected for a dating: first for the event itself, then for the publication that it depends on.
 */
export function setAside(corpus: Corpus, dating: Dating): readonly SetAside[] {
  const article = articleBehind(corpus, dating);
  return [
    { article: null, rejected: dating.rejected },
    { article, rejected: article?.publication.rejected ?? [] },
  ].filter(({ rejected }) => rejected.length > 0);
}

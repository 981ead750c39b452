import type { Corpus } from "../../../domain/corpus.ts";
import type { Dating, RejectedDate } from "../../../domain/dates/dating.ts";
import type { SourceDocument } from "../../../domain/document.ts";

/** The article whose publication the first step of a dating leans on, also where that lends only its year. */
export function articleBehind(corpus: Corpus, { anchor, steps }: Dating): SourceDocument | null {
  const [first] = steps;
  const id = anchor ?? (first?.rule === "named" ? first.document : null);
  return (id !== null && corpus.document(id)) || null;
}

/** Dates set aside on the way to the date of an event. */
interface SetAside {
  /** The article for whose publication they were set aside; null where for the event itself. */
  readonly article: SourceDocument | null;
  /** Never empty. */
  readonly rejected: readonly RejectedDate[];
}

/** The dates set aside on the way to a date: for itself, and apart from them for the publication that it leans on. */
export function setAside(corpus: Corpus, dating: Dating): readonly SetAside[] {
  const article = articleBehind(corpus, dating);
  return [
    { article: null, rejected: dating.rejected },
    { article, rejected: article?.publication.rejected ?? [] },
  ].filter(({ rejected }) => rejected.length > 0);
}

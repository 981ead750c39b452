import type { Corpus } from "../../domain/corpus.ts";
import type { Dating, RejectedDate } from "../../domain/dating.ts";
import type { SourceDocument } from "../../domain/document.ts";

/** The article whose publication the first step of a dating leans on, also where that lends only its year. */
export function articleBehind(corpus: Corpus, { anchor, steps }: Dating): SourceDocument | null {
  const [first] = steps;
  const id = anchor ?? (first?.rule === "named" ? first.document : null);
  return (id !== null && corpus.document(id)) || null;
}

/** The dates set aside on the way to a date: for itself, and for the publication that it leans on. */
export function setAside(corpus: Corpus, dating: Dating): readonly RejectedDate[] {
  return [...dating.rejected, ...(articleBehind(corpus, dating)?.publication.rejected ?? [])];
}

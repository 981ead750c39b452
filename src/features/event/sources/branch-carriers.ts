import type { Corpus } from "../../../domain/corpus.ts";
import type { SourceDocument } from "../../../domain/document.ts";
import type { OriginGroup } from "../../../domain/evidence.ts";
import type { InterfaceLanguage } from "../../../domain/localised-text.ts";
import type { Quote } from "../../../domain/quote.ts";
import { firstToRead } from "../../../state/first-to-read.ts";

/** A document of a branch, with its quotes for the event. */
export interface Carrier {
  readonly document: SourceDocument;
  /** The strongest evidence: the first in the order of the seeds. */
  readonly quote: Quote;
  /** Further quotes of the document for the event. */
  readonly others: readonly Quote[];
}

/**
 * The documents of a branch, strongest evidence first. If several are equally strong, one in the reader's
 * language comes first.
 */
export function branchCarriers(
  group: OriginGroup,
  language: InterfaceLanguage,
  corpus: Corpus,
): Carrier[] {
  const carriers = group.documents.flatMap((document) => {
    const [quote, ...others] = group.quotes.filter((quote) => quote.document === document.id);
    return quote ? [{ document, quote, others }] : [];
  });
  const first = firstToRead(group.quotes, language, corpus);
  const place = ({ quote }: Carrier) => (quote === first ? -1 : group.quotes.indexOf(quote));
  return carriers.sort((a, b) => place(a) - place(b));
}

import type { SourceDocument } from "../../domain/document.ts";
import type { OriginGroup } from "../../domain/evidence.ts";
import type { Quote } from "../../domain/quote.ts";

/** A document of a branch with what it says of the event. */
export interface Carrier {
  readonly document: SourceDocument;
  /** The strongest evidence: the first in the order of the seeds. */
  readonly quote: Quote;
  /** Other places of the same document that tell it too. */
  readonly others: readonly Quote[];
}

/** The documents of a branch, the one with the strongest evidence first. */
export function branchCarriers(group: OriginGroup): Carrier[] {
  const carriers = group.documents.flatMap((document) => {
    const [quote, ...others] = group.quotes.filter((quote) => quote.document === document.id);
    return quote ? [{ document, quote, others }] : [];
  });
  return carriers.sort((a, b) => group.quotes.indexOf(a.quote) - group.quotes.indexOf(b.quote));
}

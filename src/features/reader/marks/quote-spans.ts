import type { Corpus } from "../../../domain/corpus.ts";
import type { SourceDocument } from "../../../domain/document.ts";
import { isIntact } from "./is-intact.ts";
import type { QuoteSpan } from "./MarkedText.tsx";

/** The spans of an article's quotes, for marking. */
export function quoteSpans(corpus: Corpus, { id, text }: SourceDocument): QuoteSpan[] {
  return corpus
    .quotesIn(id)
    .filter((quote) => isIntact(quote, text))
    .map((quote) => ({ ...quote.span, quote }));
}

import type { DocumentId, QuoteId } from "../../domain/ids.ts";
import { useIntents } from "../../state/use-isnad.ts";

/** Words of an article. `quote` is the quote that contains them, or null if no event cites them. */
export interface WordsPlace {
  readonly document: DocumentId;
  readonly quote: QuoteId | null;
}

/** Returns a function that opens the article at the quote, or at its start if there is no quote. */
export function useOpenWords(): (words: WordsPlace) => void {
  const { openQuote, openDocument } = useIntents();
  return ({ document, quote }) => {
    if (quote === null) openDocument(document);
    else openQuote(quote);
  };
}

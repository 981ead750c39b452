import type { DocumentId, QuoteId } from "../../domain/ids.ts";
import { useIntents } from "../../state/use-isnad.ts";

/** Words of an article, and the quote that holds them; null where no event cites them. */
export interface WordsPlace {
  readonly document: DocumentId;
  readonly quote: QuoteId | null;
}

/** Opens the article at the quote that holds the words, or the article where none does. */
export function useOpenWords(): (words: WordsPlace) => void {
  const { openQuote, openDocument } = useIntents();
  return ({ document, quote }) => {
    if (quote === null) openDocument(document);
    else openQuote(quote);
  };
}

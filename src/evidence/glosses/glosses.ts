import type { Corpus } from "../../domain/corpus.ts";
import type { Position } from "../../domain/disagreement.ts";
import type { SourceDocument } from "../../domain/document.ts";
import type { Locale } from "../../domain/locale.ts";
import { isReadableIn } from "../../domain/localised-text.ts";
import type { Quote } from "../../domain/quote.ts";
import { editorialWords } from "../../i18n/editorial-text.ts";

/** Our translation of a quote. Null if the quote is in the interface language or has no translation. */
export function glossOf(quote: Quote, source: SourceDocument, locale: Locale): string | null {
  const gloss = quote.gloss[locale.language];
  if (!gloss || isReadableIn(source.language, locale.language)) return null;
  return editorialWords(gloss, locale);
}

/** Our translation of a sentence that a difference quotes from. */
export interface SentenceGloss {
  readonly quote: Quote;
  readonly source: SourceDocument;
  readonly gloss: string;
}

/**
 * The translations that a reader of the interface needs for these positions: each sentence once, in order.
 */
export function sentenceGlosses(
  positions: readonly Position[],
  corpus: Corpus,
  locale: Locale,
): SentenceGloss[] {
  const quotes = new Set(positions.flatMap(({ quote }) => corpus.quote(quote ?? "") ?? []));
  return [...quotes].flatMap((quote) => {
    const source = corpus.document(quote.document);
    const gloss = source && glossOf(quote, source, locale);
    return source && gloss ? [{ quote, source, gloss }] : [];
  });
}

import type { Corpus } from "../../domain/corpus.ts";
import type { Position } from "../../domain/disagreement.ts";
import type { SourceDocument } from "../../domain/document.ts";
import { type InterfaceLanguage, isReadableIn } from "../../domain/localised-text.ts";
import type { Quote } from "../../domain/quote.ts";

/** The project's translation of a quote for a reader of the interface; null where they need none, or there is none. */
export function glossOf(
  quote: Quote,
  source: SourceDocument,
  language: InterfaceLanguage,
): string | null {
  return isReadableIn(source.language, language) ? null : (quote.gloss[language] ?? null);
}

/** The translation of a sentence from which words are taken. */
export interface SentenceGloss {
  readonly quote: Quote;
  readonly source: SourceDocument;
  readonly gloss: string;
}

/** What a reader of the interface needs to understand the sides of a question: each sentence once, in their order. */
export function sentenceGlosses(
  positions: readonly Position[],
  corpus: Corpus,
  language: InterfaceLanguage,
): SentenceGloss[] {
  const quotes = new Set(positions.flatMap(({ quote }) => corpus.quote(quote ?? "") ?? []));
  return [...quotes].flatMap((quote) => {
    const source = corpus.document(quote.document);
    const gloss = source && glossOf(quote, source, language);
    return source && gloss ? [{ quote, source, gloss }] : [];
  });
}

import type { Corpus } from "../../domain/corpus.ts";
import type { Position } from "../../domain/disagreement.ts";
import type { SourceDocument } from "../../domain/document.ts";
import type { Locale } from "../../domain/locale.ts";
import { type Gloss, isReadableIn } from "../../domain/localised-text.ts";
import type { Quote } from "../../domain/quote.ts";
import { editorialWords } from "../../i18n/editorial-text.ts";

/** Our translation of words of an article. Null if they are in the interface language or have no translation. */
export function glossOf(
  { gloss }: { readonly gloss: Gloss },
  source: SourceDocument,
  locale: Locale,
): string | null {
  const translation = gloss[locale.language];
  if (!translation || isReadableIn(source.language, locale.language)) return null;
  return editorialWords(translation, locale);
}

/** Our translation of a sentence that a difference quotes from, or of words that no event cites. */
export interface SentenceGloss {
  readonly source: SourceDocument;
  readonly paragraph: number;
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
  const sentences = new Map(
    positions.map((position): [Position | Quote, number] => {
      const quote = corpus.quote(position.quote ?? "");
      return quote ? [quote, quote.paragraphs.first] : [position, position.paragraph];
    }),
  );
  return [...sentences].flatMap(([words, paragraph]) => {
    const source = corpus.document(words.document);
    const gloss = source && glossOf(words, source, locale);
    return source && gloss ? [{ source, paragraph, gloss }] : [];
  });
}

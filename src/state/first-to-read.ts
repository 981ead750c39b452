import type { Corpus } from "../domain/corpus.ts";
import type { DocumentId } from "../domain/ids.ts";
import { type InterfaceLanguage, isReadableIn } from "../domain/localised-text.ts";
import type { Quote } from "../domain/quote.ts";

/** The properties that make a quote stronger or weaker evidence than another, as a key; null without a document. */
function weight(quote: Quote, corpus: Corpus): string | null {
  const { document, role, speaker } = quote;
  const source = corpus.document(document);
  if (!source) return null;
  const translated = source.machineTranslation !== null;
  return JSON.stringify([corpus.rootOriginOf(quote), role, speaker?.actor ?? null, translated]);
}

/**
 * The quote of an event that a reader sees first. `quotes` are in the order of the seeds. It is the editor's first
 * quote, unless that is not in the reader's language and an article of the same origin gives equivalent evidence in
 * that language.
 */
export function firstToRead(
  quotes: readonly Quote[],
  language: InterfaceLanguage,
  corpus: Corpus,
): Quote | null {
  const [first] = quotes;
  if (!first) return null;
  const isRead = ({ document }: Quote): boolean =>
    isReadableIn(corpus.document(document)?.language ?? "", language);
  if (isRead(first)) return first;
  const weighed = weight(first, corpus);
  const passed = new Set<DocumentId>();
  for (const quote of quotes) {
    // Only the first quote of each article, which is its strongest.
    if (passed.has(quote.document)) continue;
    passed.add(quote.document);
    if (isRead(quote) && weight(quote, corpus) === weighed) return quote;
  }
  return first;
}

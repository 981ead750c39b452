import type { Corpus } from "../domain/corpus.ts";
import type { DocumentId } from "../domain/ids.ts";
import { type InterfaceLanguage, isReadableIn } from "../domain/localised-text.ts";
import type { Quote } from "../domain/quote.ts";

/** What makes a quote stronger or weaker evidence than another of the same origin. */
function weight({ document, role, speaker }: Quote, corpus: Corpus): string | null {
  const source = corpus.document(document);
  if (!source) return null;
  const translated = source.machineTranslation !== null;
  return JSON.stringify([corpus.rootOrigin(source), role, speaker?.actor ?? null, translated]);
}

/**
 * Which of an event's quotes, in the order of the seeds, a reader meets first: the editor's first, unless another
 * article of the same origin gives evidence as good in the reader's language, and this one does not.
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
    // Of each article its strongest: a place further back is none to begin with.
    if (passed.has(quote.document)) continue;
    passed.add(quote.document);
    if (isRead(quote) && weight(quote, corpus) === weighed) return quote;
  }
  return first;
}

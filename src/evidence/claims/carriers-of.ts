import type { Corpus } from "../../domain/corpus.ts";
import type { SourceDocument } from "../../domain/document.ts";
import type { InterfaceLanguage, LocalisedText } from "../../domain/localised-text.ts";
import { untoldCarriers } from "./untold-carriers.ts";

/**
 * Whose text the article reprints: the agency that it credits, or else its root origin if that is another
 * text.
 */
function passedOnBy(document: SourceDocument, corpus: Corpus): LocalisedText | null {
  const root = corpus.origin(corpus.rootOrigin(document));
  const isAnother = root && (root.id !== document.origin || !root.consulted);
  return document.agency ?? (isAnother ? root.name : null);
}

/**
 * Names of those who passed the words on, without those that `told` already contains: the source of the
 * article's text, then the article. Empty if the words were said to the publisher itself. If `told` is null,
 * the article speaks in its own voice and only the source of its text is listed.
 */
export function carriersOf(
  told: string | null,
  document: SourceDocument,
  corpus: Corpus,
  language: InterfaceLanguage,
): string[] {
  const before = passedOnBy(document, corpus);
  const passed = before ? [before[language]] : [];
  if (told === null) return passed;
  const carrier = document.name[language];
  return untoldCarriers(told, [carrier]).length === 0
    ? []
    : untoldCarriers(told, [...passed, carrier]);
}

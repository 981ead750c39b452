import type { Corpus } from "../../domain/corpus.ts";
import type { SourceDocument } from "../../domain/document.ts";
import type { InterfaceLanguage, LocalisedText } from "../../domain/localised-text.ts";
import { untoldCarriers } from "./untold-carriers.ts";

/** Whose text the article gives: the agency that it credits, else the text at its root where that is another. */
function passedOnBy(document: SourceDocument, corpus: Corpus): LocalisedText | null {
  const root = corpus.origin(corpus.rootOrigin(document));
  const isAnother = root && (root.id !== document.origin || !root.consulted);
  return document.agency ?? (isAnother ? root.name : null);
}

/**
 * Through whom words came to the reader after those whom `told` names already: whose text the article gives, then
 * the article. Words that were said to the publisher itself came through nobody else. What an article says in its
 * own voice (`told` is null) it has at most from the text that it gives.
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

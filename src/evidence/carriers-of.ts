import type { SourceDocument } from "../domain/document.ts";
import type { InterfaceLanguage } from "../domain/localised-text.ts";
import { untoldCarriers } from "./untold-carriers.ts";

/**
 * Through whom words came to the reader after those whom `told` names already: the agency that the article
 * credits, then the article. Words that were said to the publisher itself came through nobody else. What an
 * article says in its own voice (`told` is null) it has at most from its agency.
 */
export function carriersOf(
  told: string | null,
  { agency, name }: SourceDocument,
  language: InterfaceLanguage,
): string[] {
  const credited = agency ? [agency[language]] : [];
  if (told === null) return credited;
  const carrier = name[language];
  return untoldCarriers(told, [carrier]).length === 0
    ? []
    : untoldCarriers(told, [...credited, carrier]);
}

import type { LedeSentence } from "../../domain/lede.ts";
import type { InterfaceLanguage } from "../../domain/localised-text.ts";
import {
  findUnsupportedNumber,
  findUnsupportedQuotation,
  type Support,
} from "../claims/support.ts";
import type { Issue } from "../problems/problem.ts";
import { isolate } from "../text/isolate.ts";
import { plainWords } from "./read-sentence.ts";

function listEvents({ events }: Support): string {
  return events.map(({ id, dating: { edtf } }) => `\`${id}\` (${edtf})`).join(", ");
}

/**
 * The first number or quotation of a sentence that its cited events do not carry; null if there is
 * none.
 */
export function checkSupport(
  sentence: LedeSentence,
  language: InterfaceLanguage,
  support: Support,
): Issue | null {
  const code = "lede-unsupported";
  const plain = plainWords(sentence);
  const unsaid =
    findUnsupportedNumber(plain, language, support) ??
    findUnsupportedQuotation(plain, language, support);
  if (unsaid === null) return null;
  if (unsaid.kind === "number") {
    const message = `${isolate(unsaid.words)} is in no quote, gloss or figure of the events that this sentence cites, and is no certain day of theirs: ${listEvents(support)}.`;
    const hint = "Cite the event that the number is about, or leave it out. A bound is no day.";
    return { code, message, hint };
  }
  const message = `${isolate(`«${unsaid.words}»`)} is in no quote or gloss of the events that this sentence cites: ${listEvents(support)}.`;
  const hint = "Copy the words from a quote or its gloss, or delete the quotation marks.";
  return { code, message, hint };
}

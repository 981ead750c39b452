import type { Corpus } from "../../domain/corpus.ts";
import type { SourceDocument } from "../../domain/document.ts";
import type { Locale } from "../../domain/locale.ts";
import type { LocalisedText } from "../../domain/localised-text.ts";
import type { Quote } from "../../domain/quote.ts";
import { readIn } from "../../i18n/editorial-text.ts";
import { carriersNotIn } from "./carriers-not-in.ts";

/**
 * The text of which the article is as a whole a version: the root origin if it is another text, or if nobody
 * has seen it. Null if the article credits an agency instead, because a credit under the whole article does
 * not say which sentences are the agency's.
 */
function renderedText(
  quote: Quote,
  document: SourceDocument,
  corpus: Corpus,
): LocalisedText | null {
  const origin = corpus.originOf(quote);
  const root = corpus.origin(corpus.rootOriginOf(quote));
  if (!origin || !root) return null;
  if (root.id !== origin.id) return root.name;
  return origin.consulted || document.agency ? null : origin.name;
}

/**
 * Names of those who passed the words on, without those that `attribution` already contains: the text that the
 * article renders, then the article. Empty if the words were said to the publisher itself. If `attribution` is null,
 * the article speaks in its own voice and only the text that it renders is listed.
 */
export function carriersOf(
  attribution: string | null,
  document: SourceDocument,
  quote: Quote,
  corpus: Corpus,
  locale: Locale,
): string[] {
  const rendered = renderedText(quote, document, corpus);
  const passed = rendered ? [readIn(rendered, locale)] : [];
  if (attribution === null) return passed;
  const carrier = readIn(document.name, locale);
  return carriersNotIn(attribution, [carrier]).length === 0
    ? []
    : carriersNotIn(attribution, [...passed, carrier]);
}

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

/** Who passed words on. A text has a description for a name, an article has a name of its own. */
export interface Carrier {
  readonly name: string;
  readonly is: "text" | "article";
}

/**
 * Those who passed the words on, without those that `attribution` already contains: the text that the
 * article renders, then the article. Empty if the words were said to the publisher itself. If `attribution` is null,
 * the article speaks in its own voice and only the text that it renders is listed.
 */
export function carriersOf(
  attribution: string | null,
  document: SourceDocument,
  quote: Quote,
  corpus: Corpus,
  locale: Locale,
): Carrier[] {
  const rendered = renderedText(quote, document, corpus);
  const passed: Carrier[] = rendered ? [{ name: readIn(rendered, locale), is: "text" }] : [];
  if (attribution === null) return passed;
  const carrier: Carrier = { name: readIn(document.name, locale), is: "article" };
  const isNew = ({ name }: Carrier) => carriersNotIn(attribution, [name]).length > 0;
  return isNew(carrier) ? [...passed, carrier].filter(isNew) : [];
}

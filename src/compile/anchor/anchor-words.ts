import type { Span } from "../../domain/span.ts";
import type { Report } from "../problems/problem.ts";
import type { DocumentEntry } from "../seeds/gather-seeds.ts";
import type { SeedPlace } from "../seeds/yaml-file.ts";
import { anchorQuote, type Selector } from "./anchor-quotes.ts";
import { type Article, findParagraphs } from "./paragraphs.ts";

/** The articles by document identifier, also of documents whose annotation is refused: quotes are still checked. */
export function articlesOf(documents: readonly DocumentEntry[]): ReadonlyMap<string, Article> {
  return new Map(
    documents.flatMap(({ id, article }) =>
      id !== null && article
        ? [[id, { text: article.text, paragraphs: findParagraphs(article.text) }] as const]
        : [],
    ),
  );
}

/**
 * The span of the words, or null with a problem at `exact`. `remark` is added where they do not stand, and made
 * only then: it may look through the whole corpus.
 */
export function anchorWords(
  article: Article,
  words: Selector,
  place: SeedPlace,
  report: Report,
  remark: () => string = () => "",
): Span | null {
  const anchoring = anchorQuote(article, words);
  if (anchoring.ok) return anchoring.span;
  const { code, message, hint } = anchoring.issue;
  const note = code === "quote-not-found" ? remark() : "";
  report(place.at("exact").problem(code, message + note, hint));
  return null;
}

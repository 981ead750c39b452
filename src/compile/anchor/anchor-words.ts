import type { Span } from "../../domain/span.ts";
import type { Report } from "../problems/problem.ts";
import type { DocumentEntry } from "../seeds/gather-seeds.ts";
import type { SeedPlace } from "../seeds/yaml-file.ts";
import { anchorQuote, type Selector } from "./anchor-quotes.ts";
import { type Article, findParagraphs } from "./paragraphs.ts";

/**
 * The articles by document identifier. It includes documents with an invalid annotation, so that
 * their quotes are still checked.
 */
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
 * Finds the span of the words. Otherwise reports a problem at `exact` and returns null. `remark` is
 * added if the words do not occur; it is only called then, because it may search the whole corpus.
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

import type { Span } from "../domain/span.ts";
import type { Article } from "./paragraphs.ts";
import type { OwnIssue } from "./schema-text.ts";

/** The issue of words that do not stand in an article, with the nearest that do. */
export function describeNearest(_article: Article, _exact: string, _within: Span): OwnIssue {
  return {
    code: "quote-not-found",
    message: "These words do not stand in the document.",
    hint: "Copy the words from the article, character by character.",
  };
}

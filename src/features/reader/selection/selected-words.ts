import type { SourceDocument } from "../../../domain/document.ts";
import type { Span } from "../../../domain/span.ts";

/** Selected words of one article. */
export interface SelectedWords {
  readonly source: SourceDocument;
  /** In order; the gaps between them are not selected. */
  readonly spans: readonly Span[];
}

/** Joins spans that are separated only by white space. They must be in order and not overlap. */
export function joinSpans(text: string, spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of spans) {
    const before = joined.at(-1);
    if (before && text.slice(before.end, span.start).trim() === "") {
      joined[joined.length - 1] = { start: before.start, end: span.end };
    } else {
      joined.push(span);
    }
  }
  return joined;
}

/**
 * The text that a keyboard copy puts on the clipboard: the exact characters of the files, article by article.
 */
export function selectedText(words: readonly SelectedWords[]): string {
  return words
    .map(({ source: { text }, spans }) =>
      spans.map(({ start, end }) => text.slice(start, end)).join("\n"),
    )
    .join("\n\n");
}

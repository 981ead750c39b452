import type { SourceDocument } from "../../../domain/document.ts";
import type { Span } from "../../../domain/span.ts";

/** Selected words of one article. */
export interface SelectedWords {
  readonly source: SourceDocument;
  /** In order; what stands between two of them is not selected. */
  readonly spans: readonly Span[];
}

/** Joins stretches of a text that nothing but white space parts. They come in order and apart. */
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

/** What is copied with the keys: the characters of the files, those of two articles apart. */
export function selectedText(words: readonly SelectedWords[]): string {
  return words
    .map(({ source: { text }, spans }) =>
      spans.map(({ start, end }) => text.slice(start, end)).join("\n"),
    )
    .join("\n\n");
}

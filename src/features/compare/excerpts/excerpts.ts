import type { Corpus } from "../../../domain/corpus.ts";
import type { Position } from "../../../domain/disagreement.ts";
import type { SourceDocument } from "../../../domain/document.ts";
import type { DocumentId } from "../../../domain/ids.ts";
import type { Gloss } from "../../../domain/localised-text.ts";
import type { Quote } from "../../../domain/quote.ts";
import type { Span } from "../../../domain/span.ts";

/** What one article says in a difference: the differing words, within the sentence that an event cites. */
export interface Excerpt {
  readonly source: SourceDocument;
  /**
   * The quote that contains the words. Null if no event cites them; the excerpt is then the position itself.
   */
  readonly quote: Quote | null;
  readonly text: string;
  /** Offset of `text` in the article. */
  readonly start: number;
  /** The differing words, as offsets into `text`. Never empty. */
  readonly marks: readonly Span[];
  readonly paragraph: number;
  /** Our translation of the text. */
  readonly gloss: Gloss;
}

/** The positions of one document as excerpts, in order. Positions within one quote share an excerpt. */
export function excerptsFrom(
  document: DocumentId,
  positions: readonly Position[],
  corpus: Corpus,
): Excerpt[] {
  const source = corpus.document(document);
  if (!source) return [];
  const excerpts = new Map<string, Excerpt>();
  for (const position of positions.filter((each) => each.document === document)) {
    const quote = (position.quote !== null && corpus.quote(position.quote)) || null;
    const { start, end } = position.span;
    const from = quote?.span.start ?? start;
    const mark = { start: start - from, end: end - from };
    const key = quote?.id ?? `${start} ${end}`;
    const known = excerpts.get(key);
    excerpts.set(key, {
      source,
      quote,
      start: from,
      text: quote?.exact ?? position.exact,
      marks: [...(known?.marks ?? []), mark],
      paragraph: known?.paragraph ?? position.paragraph,
      gloss: quote?.gloss ?? position.gloss,
    });
  }
  return [...excerpts.values()];
}

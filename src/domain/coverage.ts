import { isFurniture, type Paragraph, type SourceDocument } from "./document.ts";
import type { Quote } from "./quote.ts";
import { cutIntoSegments } from "./segments.ts";
import { overlaps, type Span } from "./span.ts";

/** The quotes that touch a paragraph, and the parts of it that no quote cites. */
export interface ParagraphCoverage {
  readonly paragraph: Paragraph;
  /** In the order of the input. */
  readonly quotes: readonly Quote[];
  /** In order and disjoint; each contains at least one letter or digit. */
  readonly uncited: readonly Span[];
}

/** How much of an article the quotes cite. */
export interface Coverage {
  /** All paragraphs, including furniture. */
  readonly paragraphs: readonly ParagraphCoverage[];
  /** Letters and digits (UTF-16 code units) of the article's own paragraphs. */
  readonly letters: number;
  /** How many of these letters are inside at least one quote. */
  readonly cited: number;
}

/** A span inside one paragraph of an article. */
export interface Passage {
  readonly paragraph: Paragraph;
  readonly span: Span;
}

/** The parts of the article that no event cites, in order. Furniture is left out. */
export function uncitedPassages({ paragraphs }: Pick<Coverage, "paragraphs">): Passage[] {
  return paragraphs
    .filter(({ paragraph }) => !isFurniture(paragraph.role))
    .flatMap(({ paragraph, uncited }) => uncited.map((span) => ({ paragraph, span })));
}

/** The number of letters, marks and digits, in code units. */
function countLetters(text: string): number {
  return text.replace(/[^\p{L}\p{M}\p{N}]/gu, "").length;
}

/**
 * Measures which parts of a document its quotes cite. A gap without a letter or digit, e.g. the
 * full stop after a quote, does not count as uncited; so an article can be cited completely.
 */
export function coverageOf(
  { text, paragraphs }: Pick<SourceDocument, "text" | "paragraphs">,
  quotes: readonly Quote[],
): Coverage {
  const lettersIn = ({ start, end }: Span) => countLetters(text.slice(start, end));
  let letters = 0;
  let cited = 0;
  const covered = paragraphs.map((paragraph) => {
    const touching = quotes.filter(({ span }) => overlaps(span, paragraph.span));
    const segments = cutIntoSegments(
      paragraph.span,
      touching.map(({ span }) => span),
    );
    const uncited: Span[] = [];
    for (const { start, end, covering } of segments) {
      const count = lettersIn({ start, end });
      if (!isFurniture(paragraph.role)) {
        letters += count;
        if (covering.length > 0) cited += count;
      }
      if (covering.length === 0 && count > 0) uncited.push({ start, end });
    }
    return { paragraph, quotes: touching, uncited };
  });
  return { paragraphs: covered, letters, cited };
}

/** The share of cited letters in whole per cent. Only none gives 0 and only all gives 100. */
export function percentCited({ letters, cited }: Pick<Coverage, "letters" | "cited">): number {
  if (cited === 0) return 0;
  if (cited === letters) return 100;
  return Math.min(99, Math.max(1, Math.round((cited / letters) * 100)));
}

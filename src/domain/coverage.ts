import { isFurniture, type Paragraph, type SourceDocument } from "./document.ts";
import type { Quote } from "./quote.ts";
import { cutIntoSegments } from "./segments.ts";
import { overlaps, type Span } from "./span.ts";

/** Which quotes touch a paragraph, and what of it none of them cites. */
export interface ParagraphCoverage {
  readonly paragraph: Paragraph;
  /** In the order in which they were given. */
  readonly quotes: readonly Quote[];
  /** In order, apart from each other, each with at least one letter or digit. */
  readonly uncited: readonly Span[];
}

/** What of an article the events cite. */
export interface Coverage {
  /** All paragraphs, furniture too. */
  readonly paragraphs: readonly ParagraphCoverage[];
  /** Letters and digits (UTF-16 code units) of the article's own paragraphs. */
  readonly letters: number;
  /** How many of them stand in at least one quote. */
  readonly cited: number;
}

/** A stretch of an article inside one of its paragraphs. */
export interface Passage {
  readonly paragraph: Paragraph;
  readonly span: Span;
}

/** What no event cites of the article itself, in the order of the text. */
export function uncitedPassages({ paragraphs }: Pick<Coverage, "paragraphs">): Passage[] {
  return paragraphs
    .filter(({ paragraph }) => !isFurniture(paragraph.role))
    .flatMap(({ paragraph, uncited }) => uncited.map((span) => ({ paragraph, span })));
}

/** Code units of a text that are read: letters with their marks, and digits. */
function countLetters(text: string): number {
  return text.replace(/[^\p{L}\p{M}\p{N}]/gu, "").length;
}

/**
 * What the quotes of a document cite of it. A gap that holds nothing to read, such as the full stop that
 * quotes leave out, is none; so an article can be cited whole.
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

/** The share of letters that is cited, in whole per cent: 0 and 100 are said of none and all alone. */
export function percentCited({ letters, cited }: Pick<Coverage, "letters" | "cited">): number {
  if (cited === 0) return 0;
  if (cited === letters) return 100;
  return Math.min(99, Math.max(1, Math.round((cited / letters) * 100)));
}

import { isolate, shorten } from "../compile/text/isolate.ts";
import { Corpus, type CorpusData } from "../domain/corpus.ts";
import { type Coverage, coverageOf } from "../domain/coverage.ts";
import { isFurniture, type ParagraphRole } from "../domain/document.ts";

/**
 * A passage that no event cites. `check-seeds --json --uncited` prints it, so the keys are stable.
 */
export interface Uncited {
  /** "seeds/documents/article.txt" */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 code units. */
  readonly column: number;
  /** Number of the paragraph, from 1. */
  readonly paragraph: number;
  readonly role: ParagraphRole;
  /** Whether no quote touches the paragraph. */
  readonly whole: boolean;
  readonly words: string;
}

/** The uncited passages of one article, in order, without furniture. */
function uncitedIn(
  { text, paragraphs }: Coverage & { readonly text: string },
  file: string,
): Uncited[] {
  let line = 1;
  let counted = 0;
  return paragraphs.flatMap(({ paragraph, quotes, uncited }) => {
    const { number, role, span } = paragraph;
    line += text.slice(counted, span.start).split("\n").length - 1;
    counted = span.start;
    if (isFurniture(role)) return [];
    return uncited.map(({ start, end }) => {
      const words = text.slice(start, end).trim();
      const column = text.indexOf(words, start) - span.start + 1;
      return { file, line, column, paragraph: number, role, whole: quotes.length === 0, words };
    });
  });
}

/** The uncited passages of all articles, in order. Their file paths start with `folder`. */
export function findUncited(corpus: CorpusData, folder: string): Uncited[] {
  const index = new Corpus(corpus);
  return corpus.documents.flatMap((document) => {
    const { text, file } = document;
    const coverage = coverageOf(document, index.quotesIn(document.id));
    return uncitedIn({ ...coverage, text }, `${folder}/documents/${file}`);
  });
}

/** One line per passage, then the total. */
export function printUncited(uncited: readonly Uncited[]): string {
  const lines = uncited.map(({ file, line, column, paragraph, role, whole, words }) => {
    const what = `paragraph ${paragraph}, ${role}${whole ? "" : ", in part"}`;
    return `${file}:${line}:${column}  ${what}  ${isolate(shorten(words, 100))}`;
  });
  const whole = uncited.filter((each) => each.whole).length;
  const count = uncited.length === 1 ? "1 passage is" : `${uncited.length} passages are`;
  return [...lines, "", `${count} cited by no event, ${whole} of them whole paragraphs`].join("\n");
}

import type { CorpusData } from "../../domain/corpus.ts";
import type { DateExpression, Dating } from "../../domain/dates/dating.ts";
import type { SourceDocument } from "../../domain/document.ts";
import type { Span } from "../../domain/span.ts";
import type { Expect } from "./expect.ts";

const graphemes = new Intl.Segmenter("und", { granularity: "grapheme" });

interface Cited {
  readonly exact: string;
  readonly span: Span;
}

/**
 * Whether an offset is between characters, or at the end. A line break is always a character of its
 * own.
 */
function isBorder(text: string, offset: number): boolean {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  if (offset <= start || offset === text.length) return true;
  const end = text.indexOf("\n", offset);
  const line = graphemes.segment(text.slice(start, end < 0 ? text.length : end));
  const at = offset - start;
  return offset === end || line.containing(at)?.index === at;
}

/** The numbers of the paragraphs at the start and end of a span. */
function touched({ paragraphs }: SourceDocument, span: Span): readonly (number | undefined)[] {
  const hit = paragraphs.filter((each) => each.span.start < span.end && span.start < each.span.end);
  return [hit[0]?.number, hit.at(-1)?.number];
}

/** All words of a dating, including those of rejected dates. */
function wordsOf({ expression, corroborating, rejected, steps }: Dating): DateExpression[] {
  const inSteps = steps.flatMap((step) => [
    ("words" in step && step.words) || [],
    step.rule === "published" ? (step.within?.evidence ?? []) : [],
  ]);
  const others = [...corroborating, ...rejected].map((each) => each.expression);
  return [expression ?? [], others, inSteps].flat(2);
}

function checkParagraphs({ id, text, paragraphs }: SourceDocument, expect: Expect) {
  const lines = text
    .split(/\r\n|\n|\r/)
    .filter((line) => /[^\p{White_Space}\p{Default_Ignorable_Code_Point}]/u.test(line));
  const held = paragraphs.map(({ span }) => text.slice(span.start, span.end));
  expect(held.join("\n") === lines.join("\n"), `the paragraphs of ${id} are its lines`);
  expect(
    paragraphs.every(({ number }, index) => number === index + 1),
    `the paragraphs of ${id} are counted from 1`,
  );
}

/**
 * Checks that every span has its exact words without splitting a letter or number, and that the
 * words of a date, figure or position are inside the quote that they name.
 */
export function checkSpanInvariants(data: CorpusData, expect: Expect) {
  const documents = new Map(data.documents.map((document) => [document.id, document]));
  const quotes = new Map(data.quotes.map((quote) => [quote.id, quote]));
  const checkWords = (from: string, document: string, { exact, span }: Cited) => {
    const text = documents.get(document)?.text ?? "";
    expect(
      exact !== "" && text.slice(span.start, span.end) === exact,
      `${from} occurs in ${document}`,
    );
    for (const offset of [span.start, span.end]) {
      expect(isBorder(text, offset), `${from} cuts no letter`);
      expect(
        !/^\p{Nd}\p{Nd}$/u.test(text.slice(offset - 1, offset + 1)) || offset === 0,
        `${from} cuts no number`,
      );
    }
  };
  const inside = (from: string, id: string | null, document: string, { span }: Cited) => {
    if (id === null) return;
    const quote = quotes.get(id);
    const lies = quote && quote.span.start <= span.start && span.end <= quote.span.end;
    expect(lies === true && quote.document === document, `${from} is inside the quote ${id}`);
  };

  for (const document of data.documents) {
    checkParagraphs(document, expect);
    const { id, machineTranslation: notice, publisherNote: note } = document;
    if (notice) checkWords(`the notice of ${id}`, id, notice);
    if (note?.words) checkWords(`the publisher of ${id}`, id, note.words);
  }
  for (const quote of data.quotes) {
    checkWords(quote.id, quote.document, quote);
    const document = documents.get(quote.document);
    const [first, last] = document ? touched(document, quote.span) : [];
    const { paragraphs } = quote;
    expect(
      first === paragraphs.first && last === paragraphs.last,
      `${quote.id} knows its paragraphs`,
    );
  }
  for (const figure of data.figures) {
    checkWords(figure.id, figure.document, figure);
    inside(figure.id, figure.quote, figure.document, figure);
  }
  for (const { id, positions } of data.disagreements) {
    for (const position of positions) {
      checkWords(id, position.document, position);
      inside(id, position.quote, position.document, position);
      const document = documents.get(position.document);
      const [first] = document ? touched(document, position.span) : [];
      expect(first === position.paragraph, `a position of ${id} knows its paragraph`);
    }
  }
  const datings = [
    ...data.documents.map(({ id, publication }) => ({ id, dating: publication })),
    ...data.events.map(({ id, dating }) => ({ id, dating })),
    ...data.figures.flatMap(({ id, asOf }) => (asOf ? [{ id, dating: asOf }] : [])),
  ];
  for (const { id, dating } of datings) {
    for (const expression of wordsOf(dating)) {
      checkWords(`the date of ${id}`, expression.document, expression);
      inside(`the date of ${id}`, expression.quote, expression.document, expression);
    }
  }
}

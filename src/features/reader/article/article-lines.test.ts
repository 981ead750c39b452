import { expect, test } from "vitest";
import { Corpus } from "../../../domain/corpus.ts";
import type { SourceDocument } from "../../../domain/document.ts";
import { smallCorpus } from "../../../testing/small-corpus.ts";
import { articleChunks, chunkOf } from "./article-lines.ts";

const corpus = new Corpus(smallCorpus);
const kabar = smallCorpus.documents.find(({ id }) => id === "kabar");
if (!kabar) throw new Error("the fixture has changed");

/** An article with the given number of one-letter paragraphs. */
function longArticle(paragraphs: number): SourceDocument {
  if (!kabar) throw new Error("the fixture has changed");
  return {
    ...kabar,
    text: "a\n\n".repeat(paragraphs),
    paragraphs: Array.from({ length: paragraphs }, (_, index) => ({
      number: index + 1,
      span: { start: index * 3, end: index * 3 + 1 },
      role: "body",
    })),
  };
}

test("a chunk has the quotes with words in it, and a line has the gap before it", () => {
  const source = longArticle(200);
  const [model] = smallCorpus.quotes;
  if (!model) throw new Error("the fixture has changed");
  // From paragraph 10 to paragraph 11.
  const span = { start: 27, end: 31 };
  const exact = source.text.slice(span.start, span.end);
  const quote = { ...model, document: source.id, span, exact, paragraphs: { first: 10, last: 11 } };
  const chunks = articleChunks(new Corpus({ ...smallCorpus, quotes: [quote] }), source);
  const at = (paragraph: number) => chunks[chunkOf(chunks, paragraph)]?.quotes;
  expect([10, 11, 21].map(at)).toEqual([[{ ...span, quote }], [{ ...span, quote }], []]);
  const gaps = chunks.flatMap(({ lines }) => lines.map(({ gap }) => [gap.start, gap.end]));
  expect(gaps.slice(0, 3)).toEqual([
    [0, 0],
    [1, 3],
    [4, 6],
  ]);
});

test("a short article is one chunk, and the chunks of a long one are contiguous", () => {
  expect(articleChunks(corpus, longArticle(120))).toHaveLength(1);
  const chunks = articleChunks(corpus, longArticle(121));
  expect(chunks.length).toBeGreaterThan(1);
  expect(chunks[0]?.span.start).toBe(0);
  for (const [index, { span }] of chunks.slice(1).entries()) {
    expect(span.start).toBe(chunks[index]?.span.end);
  }
  expect(chunks.flatMap(({ lines }) => lines)).toHaveLength(121);
});

test("finds the chunk of a paragraph, and the first chunk for a paragraph that does not exist", () => {
  const chunks = articleChunks(corpus, longArticle(200));
  for (const paragraph of [1, 77, 200]) {
    const numbers = chunks[chunkOf(chunks, paragraph)]?.lines.map(({ row }) => row.first.number);
    expect(numbers).toContain(paragraph);
  }
  expect(chunkOf(chunks, 201)).toBe(0);
  expect(chunkOf(chunks, null)).toBe(0);
});

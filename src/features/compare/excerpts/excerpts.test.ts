import { expect, test } from "vitest";
import { Corpus } from "../../../domain/corpus.ts";
import { smallCorpus } from "../../../testing/small-corpus.ts";
import { excerptsFrom } from "./excerpts.ts";

const corpus = new Corpus(smallCorpus);
const [difference] = smallCorpus.disagreements;
const [position] = difference?.positions ?? [];
if (!position) throw new Error("the fixture has changed");
const sentence = corpus.quote(position.quote ?? "");
if (!sentence) throw new Error("the fixture has changed");

/** Some words of the same sentence as another side. */
function alsoSaying(exact: string) {
  const start = (sentence?.span.start ?? 0) + (sentence?.exact.indexOf(exact) ?? 0);
  return { ...position, document: "herald", exact, span: { start, end: start + exact.length } };
}

const marked = ({ text, marks }: ReturnType<typeof excerptsFrom>[number]) =>
  marks.map(({ start, end }) => text.slice(start, end));

test("words stand within the whole sentence that an event cites", () => {
  const [excerpt, ...rest] = excerptsFrom("herald", difference?.positions ?? [], corpus);
  expect(rest).toEqual([]);
  expect(excerpt).toMatchObject({
    quote: sentence,
    text: sentence.exact,
    start: sentence.span.start,
    paragraph: 2,
  });
  expect(excerpt && marked(excerpt)).toEqual(["The river"]);
});

test("several words of one sentence share it, in the order of the positions", () => {
  const both = [{ ...alsoSaying("the town"), quote: sentence.id, paragraph: 2 }, position];
  const excerpts = excerptsFrom("herald", both, corpus);
  expect(excerpts.map(marked)).toEqual([["the town", "The river"]]);
});

test("words that no event cites stand alone, each on its own and in its own place", () => {
  const uncited = ["town", "river"].map((word) => ({
    ...alsoSaying(word),
    quote: null,
    paragraph: 2,
  }));
  const excerpts = excerptsFrom("herald", uncited, corpus);
  expect(excerpts.map(({ text }) => text)).toEqual(["town", "river"]);
  expect(excerpts.map(marked)).toEqual([["town"], ["river"]]);
  expect(excerpts.map(({ start }) => start)).toEqual(uncited.map(({ span }) => span.start));
});

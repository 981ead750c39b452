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

/** The position of another side that takes `exact` from the same sentence. */
function alsoSaying(exact: string) {
  const start = (sentence?.span.start ?? 0) + (sentence?.exact.indexOf(exact) ?? 0);
  const span = { start, end: start + exact.length };
  return { ...position, document: "herald", exact, span, gloss: { fr: `${exact} fr` } };
}

const marked = ({ text, marks }: ReturnType<typeof excerptsFrom>[number]) =>
  marks.map(({ start, end }) => text.slice(start, end));

test("shows the words within the whole sentence that an event cites", () => {
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

test("merges several words of one sentence, in the order of the positions", () => {
  const both = [{ ...alsoSaying("the town"), quote: sentence.id, paragraph: 2 }, position];
  const excerpts = excerptsFrom("herald", both, corpus);
  expect(excerpts.map(marked)).toEqual([["the town", "The river"]]);
});

test("gives words that no event cites an excerpt of their own at their own place", () => {
  const uncited = ["town", "river"].map((word) => ({
    ...alsoSaying(word),
    quote: null,
    paragraph: 2,
  }));
  const excerpts = excerptsFrom("herald", uncited, corpus);
  expect(excerpts.map(({ text }) => text)).toEqual(["town", "river"]);
  expect(excerpts.map(marked)).toEqual([["town"], ["river"]]);
  expect(excerpts.map(({ start }) => start)).toEqual(uncited.map(({ span }) => span.start));
  expect(excerpts.map(({ gloss }) => gloss)).toEqual([{ fr: "town fr" }, { fr: "river fr" }]);
});

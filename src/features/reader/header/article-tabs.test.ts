import { expect, test } from "vitest";
import { Corpus } from "../../../domain/corpus.ts";
import { smallCorpus } from "../../../testing/small-corpus.ts";
import { articleTabs } from "./article-tabs.ts";

const corpus = new Corpus(smallCorpus);
const summary = (id: string | null) =>
  articleTabs(corpus, (id && corpus.event(id)) || null).map(({ tells, tabs }) => [
    tells,
    ...tabs.map(({ document, places }) => `${document.id} ${places}`),
  ]);

test("articles that report the event come first, with the number of their quotes", () => {
  expect(summary("relief")).toEqual([
    [true, "kabar 1"],
    [false, "herald 0"],
  ]);
  expect(summary("flood")).toEqual([
    [true, "herald 1"],
    [true, "kabar 1"],
  ]);
});

test("without an event, the corpus order is kept", () => {
  expect(summary(null)).toEqual([
    [true, "herald 0"],
    [true, "kabar 0"],
  ]);
});

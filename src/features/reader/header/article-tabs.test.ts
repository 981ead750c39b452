import { expect, test } from "vitest";
import { Corpus } from "../../../domain/corpus.ts";
import { smallCorpus } from "../../../testing/small-corpus.ts";
import { articleTabs, shownTabs } from "./article-tabs.ts";

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

test("articles that do not report the event stand behind a button, except the open one", () => {
  const groups = articleTabs(corpus, corpus.event("relief") ?? null);
  const shown = (open: string, unfolded: boolean) => {
    const { shown: tabs, others } = shownTabs(groups, true, open, unfolded);
    return [tabs.flatMap((group) => group.tabs.map(({ document }) => document.id)), others];
  };
  expect(shown("kabar", false)).toEqual([["kabar"], 1]);
  expect(shown("kabar", true)).toEqual([["kabar", "herald"], 1]);
  expect(shown("herald", false)).toEqual([["kabar", "herald"], 0]);
});

test("without an event, all articles are tabs if they are few", () => {
  const groups = articleTabs(corpus, null);
  expect(shownTabs(groups, false, "kabar", false)).toEqual({ shown: groups, others: 0 });
  const many = Array.from({ length: 40 }, (_, index) => ({
    ...(groups[0] ?? { tells: true, tabs: [] }),
    origin: `origin-${index}`,
  }));
  const { shown, others } = shownTabs([...many, ...groups.slice(1)], false, "kabar", false);
  expect([shown.length, others]).toEqual([1, 40]);
});

import { expect, test } from "vitest";
import { Corpus } from "../../../domain/corpus.ts";
import { smallCorpus } from "../../../testing/small-corpus.ts";
import { comparisonOf } from "./comparison.ts";

const [flood, relief] = smallCorpus.events;
const [difference] = smallCorpus.disagreements;
if (!flood || !relief || !difference) throw new Error("the fixture has changed");

/** All origins descend from one wire. */
const ofOneWire = [
  ...smallCorpus.origins.map((origin) => ({ ...origin, from: "wire" })),
  { id: "wire", name: { ar: "wire", fr: "wire" }, consulted: false, from: null },
];

const columnsOf = (event: typeof flood, corpus: Corpus, which: "columns" | "others" = "columns") =>
  comparisonOf(event, corpus)[which].map(({ document, copy }) => [document.id, copy]);

test("articles that report the event get columns; those with only a side in a question are among the others", () => {
  const disagreements = [{ ...difference, events: ["relief"] }];
  const unasked = new Corpus({ ...smallCorpus, disagreements: [] });
  const asked = new Corpus({ ...smallCorpus, disagreements });
  expect(columnsOf(relief, unasked)).toEqual([["kabar", false]]);
  expect(columnsOf(relief, unasked, "others")).toEqual([]);
  expect(columnsOf(relief, asked)).toEqual([["kabar", false]]);
  expect(columnsOf(relief, asked, "others")).toEqual([["herald", false]]);
});

test("copies of one text are adjacent, and the second is marked", () => {
  const corpus = new Corpus({ ...smallCorpus, origins: ofOneWire });
  expect(columnsOf(flood, corpus)).toEqual([
    ["herald", false],
    ["kabar", true],
  ]);
});

test("an article that does not mention the event can also be a copy of a column", () => {
  const disagreements = [{ ...difference, events: ["relief"] }];
  const corpus = new Corpus({ ...smallCorpus, origins: ofOneWire, disagreements });
  expect(columnsOf(relief, corpus)).toEqual([["kabar", false]]);
  expect(columnsOf(relief, corpus, "others")).toEqual([["herald", true]]);
});

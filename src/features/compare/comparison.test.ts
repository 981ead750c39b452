import { expect, test } from "vitest";
import { Corpus } from "../../domain/corpus.ts";
import { smallCorpus } from "../../state/small-corpus.ts";
import { comparisonOf } from "./comparison.ts";

const [flood, relief] = smallCorpus.events;
const [difference] = smallCorpus.disagreements;
if (!flood || !relief || !difference) throw new Error("the fixture has changed");

const columnsOf = (event: typeof flood, corpus: Corpus) =>
  comparisonOf(event, corpus).columns.map(({ document, copy }) => [document.id, copy]);

test("only articles that tell the event or have a side in a question are compared", () => {
  const disagreements = [{ ...difference, events: ["relief"] }];
  expect(columnsOf(relief, new Corpus({ ...smallCorpus, disagreements: [] }))).toEqual([
    ["kabar", false],
  ]);
  expect(columnsOf(relief, new Corpus({ ...smallCorpus, disagreements }))).toEqual([
    ["kabar", false],
    ["herald", false],
  ]);
});

test("copies of one text stand side by side, and the second is marked", () => {
  const origins = smallCorpus.origins.map((origin) => ({ ...origin, from: "wire" }));
  const wire = { id: "wire", name: { ar: "wire", fr: "wire" }, consulted: false, from: null };
  const corpus = new Corpus({ ...smallCorpus, origins: [...origins, wire] });
  expect(columnsOf(flood, corpus)).toEqual([
    ["herald", false],
    ["kabar", true],
  ]);
});

import { expect, test } from "vitest";
import { Corpus } from "../../../domain/corpus.ts";
import type { DisagreementType } from "../../../domain/disagreement.ts";
import { smallCorpus } from "../../../testing/small-corpus.ts";
import { countTypes, groupQuestions } from "./group-questions.ts";

const [difference] = smallCorpus.disagreements;
if (!difference) throw new Error("the fixture has changed");

const corpus = new Corpus({
  ...smallCorpus,
  disagreements: [
    { ...difference, id: "both", type: "translation", events: ["relief", "flood"] },
    { ...difference, id: "flood", type: "scope", events: ["flood"] },
    { ...difference, id: "relief", type: "scope", events: ["relief"] },
  ],
});

const grouped = (...types: DisagreementType[]) =>
  groupQuestions(corpus, new Set(types)).map(({ event, questions }) => [
    event.id,
    ...questions.map((each) => [each.difference.id, ...each.others.map(({ id }) => id)]),
  ]);

test("lists each question once, under the first of its events, and names its other events", () => {
  expect(grouped()).toEqual([
    ["flood", ["flood"], ["both", "relief"]],
    ["relief", ["relief"]],
  ]);
});

test("keeps only questions of the chosen type, and no event without questions", () => {
  expect(grouped("translation")).toEqual([["flood", ["both", "relief"]]]);
  expect(grouped("wording")).toEqual([]);
});

test("counts the types that occur, most important first", () => {
  expect(countTypes(corpus)).toEqual([
    { type: "scope", count: 2 },
    { type: "translation", count: 1 },
  ]);
});

import { expect, test } from "vitest";
import { DISAGREEMENT_TYPES, type Disagreement } from "../domain/disagreement.ts";
import { smallCorpus } from "../state/small-corpus.ts";
import { isWithinOneArticle, orderDifferences } from "./order-differences.ts";

const [difference] = smallCorpus.disagreements;
if (!difference) throw new Error("the fixture has changed");

const of = (...types: Disagreement["type"][]): Disagreement[] =>
  types.map((type, index) => ({ ...difference, type, id: `${type} ${index}` }));

test("contradictions come first and spellings last, each type in the order of the seeds", () => {
  const ordered = orderDifferences(
    of("spelling", "translation", "scope", "wording", "contradiction", "scope"),
  );
  expect(ordered.map(({ id }) => id)).toEqual([
    "contradiction 4",
    "scope 2",
    "scope 5",
    "wording 3",
    "translation 1",
    "spelling 0",
  ]);
});

test("no type is without a place in the order", () => {
  const ordered = orderDifferences(of(...DISAGREEMENT_TYPES));
  expect(ordered[0]?.type).toBe("contradiction");
  expect(ordered.at(-1)?.type).toBe("spelling");
});

test("an article can differ from itself", () => {
  const [first] = difference.positions;
  if (!first) throw new Error("the fixture has changed");
  expect(isWithinOneArticle([difference])).toBe(false);
  expect(isWithinOneArticle([{ ...difference, positions: [first, first] }])).toBe(true);
});

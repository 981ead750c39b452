import { expect, test } from "vitest";
import { DISAGREEMENT_TYPES, type Disagreement } from "../../domain/disagreement.ts";
import { smallCorpus } from "../../testing/small-corpus.ts";
import { isWithinOneArticle, orderDifferences, TYPES_BY_WEIGHT } from "./order-differences.ts";

const [difference] = smallCorpus.disagreements;
if (!difference) throw new Error("the fixture has changed");

const of = (...types: Disagreement["type"][]): Disagreement[] =>
  types.map((type, index) => ({ ...difference, type, id: `${type} ${index}` }));

test("contradictions come first, then what concerns this event alone", () => {
  const wide = { events: ["one", "two", "three"] };
  const [translation, scope, wording, contradiction, other] = of(
    "translation",
    "scope",
    "wording",
    "contradiction",
    "scope",
  );
  if (!translation || !scope || !wording || !contradiction || !other) {
    throw new Error("a type is missing");
  }
  const ordered = orderDifferences([
    { ...translation, events: ["one", "two"] },
    { ...scope, ...wide },
    { ...wording, events: ["one"] },
    { ...contradiction, ...wide },
    { ...other, events: ["one"] },
  ]);
  expect(ordered.map(({ id }) => id)).toEqual([
    "contradiction 3",
    "wording 2",
    "scope 4",
    "translation 0",
    "scope 1",
  ]);
});

test("every type has a rank", () => {
  expect([...TYPES_BY_WEIGHT].sort()).toEqual([...DISAGREEMENT_TYPES].sort());
});

test("an article can differ from itself", () => {
  const [first] = difference.positions;
  if (!first) throw new Error("the fixture has changed");
  expect(isWithinOneArticle([difference])).toBe(false);
  expect(isWithinOneArticle([{ ...difference, positions: [first, first] }])).toBe(true);
});

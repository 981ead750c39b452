import { expect, test } from "vitest";
import type { Disagreement, Position } from "../../domain/disagreement.ts";
import type { Figure } from "../../domain/figure.ts";
import { smallCorpus } from "../../testing/small-corpus.ts";
import { disagreementsConcerning } from "./concerning.ts";

const [stated] = smallCorpus.figures;
const [differing] = smallCorpus.disagreements;
if (!stated || !differing) throw new Error("the fixture has changed");

const figure = (document: string, start: number, unit = "tents"): Figure => ({
  ...stated,
  document,
  unit,
  span: { start, end: start + 5 },
});
const side = (document: string, start: number, end: number): Position => ({
  document,
  quote: null,
  exact: "",
  span: { start, end },
  paragraph: 1,
  gloss: {},
});
const between = (...positions: Position[]): Disagreement => ({ ...differing, positions });

const figures = [figure("herald", 10), figure("kabar", 40), figure("kabar", 60, "lorries")];

test("two sides with figures of one unit are a dispute about these figures", () => {
  const disagreement = between(side("herald", 0, 30), side("kabar", 40, 45), side("kabar", 0, 9));
  expect(disagreementsConcerning(figures, [disagreement])).toEqual([disagreement]);
});

test.each([
  ["one side alone", between(side("herald", 0, 30), side("kabar", 0, 9))],
  ["figures of two units", between(side("herald", 0, 30), side("kabar", 58, 70))],
  ["half of the words", between(side("herald", 0, 30), side("kabar", 42, 70))],
  ["the same place in another article", between(side("herald", 0, 30), side("mina", 30, 70))],
])("%s is not a dispute about figures", (_what, disagreement) => {
  expect(disagreementsConcerning(figures, [disagreement])).toEqual([]);
});

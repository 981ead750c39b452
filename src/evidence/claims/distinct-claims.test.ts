import { expect, test } from "vitest";
import { Corpus } from "../../domain/corpus.ts";
import type { Figure } from "../../domain/figure.ts";
import { smallCorpus } from "../../testing/small-corpus.ts";
import { copiesOf, distinctClaims } from "./distinct-claims.ts";

const [stated] = smallCorpus.figures;
const [herald, kabar] = smallCorpus.documents;
if (!stated || !herald || !kabar) throw new Error("the fixture has changed");

const figure = (id: string, changes: Partial<Figure>): Figure => ({ ...stated, ...changes, id });
const figures = [
  figure("herald-first", { document: "herald" }),
  figure("herald-second", { document: "herald" }),
  figure("kabar-first", { document: "kabar" }),
  figure("kabar-second", { document: "kabar" }),
  figure("kabar-third", { document: "kabar" }),
  figure("kabar-police", { document: "kabar", population: { ar: "police", fr: "police" } }),
];
const apart = new Corpus({ ...smallCorpus, figures });
const copies = new Corpus({
  ...apart.data,
  documents: apart.data.documents.map((each) => ({ ...each, origin: "herald-origin" })),
});
const ids = (list: readonly Figure[]) => list.map(({ id }) => id);

test("if copies repeat a statement, it counts as often as in the copy that has it most often", () => {
  expect(ids(distinctClaims(figures, copies))).toEqual([
    "herald-first",
    "herald-second",
    "kabar-third",
    "kabar-police",
  ]);
  expect(ids(distinctClaims(figures, apart))).toEqual(ids(figures));
});

test("a copy is in another article, counts the same thing and descends from the same text", () => {
  const [first, , , , , police] = figures;
  if (!first || !police) throw new Error("the fixture has changed");
  expect(ids(copiesOf(first, copies))).toEqual(["kabar-first", "kabar-second", "kabar-third"]);
  expect(copiesOf(police, copies)).toEqual([]);
  expect(copiesOf(first, apart)).toEqual([]);
  // Two corpora with the same copies, and a figure that belongs to neither.
  expect(ids(copiesOf({ ...first }, copies))).toEqual(ids(copiesOf(first, copies)));
});

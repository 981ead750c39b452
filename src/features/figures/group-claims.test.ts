import { expect, test } from "vitest";
import { Corpus } from "../../domain/corpus.ts";
import type { Dating } from "../../domain/dates/dating.ts";
import type { Figure } from "../../domain/figure.ts";
import { FIGURE_ORDERS } from "../../state/view.ts";
import { smallCorpus } from "../../testing/small-corpus.ts";
import { groupClaims } from "./group-claims.ts";

const [stated] = smallCorpus.figures;
const [flood, relief] = smallCorpus.events;
if (!stated || !flood || !relief) throw new Error("the fixture has changed");

const name = { ar: "", fr: "" };

/** A figure with the given changes. */
const figure = (id: string, changes: Partial<Figure>): Figure => ({
  ...stated,
  value: { form: "exactly", number: 1 },
  ...changes,
  id,
});

const early: Dating = {
  ...flood.dating,
  edtf: "2031-04-30",
  date: { form: "day", day: "2031-04-30", uncertain: false, approximate: false },
};

const figures = [
  figure("lorries-late", { unit: "lorries", event: relief.id, document: "kabar" }),
  figure("tents-many", {
    unit: "tents",
    event: relief.id,
    document: "kabar",
    value: { form: "exactly", number: 900 },
  }),
  figure("tents-early", { unit: "tents", event: relief.id, document: "herald", asOf: early }),
  figure("tents-few", { unit: "tents", event: flood.id, document: "herald" }),
];
const corpus = new Corpus({
  ...smallCorpus,
  units: [
    { id: "tents", name },
    { id: "lorries", name },
  ],
  figures,
});

test.each([
  [
    "unit",
    [
      ["tents", "tents-early", "tents-few", "tents-many"],
      ["lorries", "lorries-late"],
    ],
  ],
  [
    "date",
    [
      ["2031-04-30", "tents-early"],
      ["2031-05-01", "tents-few"],
      ["2031-05-02", "tents-many", "lorries-late"],
    ],
  ],
  [
    "article",
    [
      ["herald", "tents-early", "tents-few"],
      ["kabar", "tents-many", "lorries-late"],
    ],
  ],
] as const)("sorts by %s, then by the other criteria", (order, expected) => {
  const groups = groupClaims(figures, order, corpus);
  expect(groups.map((group) => [group.key, ...group.figures.map(({ id }) => id)])).toEqual(
    expected,
  );
});

test("no order depends on the size of a number", () => {
  const swapped = figures.map((each) => ({
    ...each,
    value: { form: "exactly", number: 10_000 - figures.indexOf(each) } as const,
  }));
  for (const order of FIGURE_ORDERS) {
    const ids = (list: readonly Figure[]) =>
      groupClaims(list, order, corpus).flatMap((group) => group.figures.map(({ id }) => id));
    expect(ids(swapped)).toEqual(ids(figures));
  }
});

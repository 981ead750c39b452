import { expect, test } from "vitest";
import { smallCorpus } from "../../testing/small-corpus.ts";
import { unitChoices } from "./unit-choices.ts";

const { figures } = smallCorpus;
const idle = { id: "tents", name: { ar: "Tents", fr: "Tents" } };
const units = [...smallCorpus.units, idle];
const idsFor = (chosen: string | null): string[] =>
  unitChoices(units, figures, chosen).map(({ unit }) => unit.id);

test("a unit without figures is offered only while it is chosen", () => {
  expect(idsFor(null)).toEqual(["deliveries"]);
  expect(idsFor("deliveries")).toEqual(["deliveries"]);
  expect(idsFor("tents")).toEqual(["deliveries", "tents"]);
  expect(unitChoices(units, figures, "tents").at(-1)?.count).toBe(0);
  expect(unitChoices(units, figures, null)[0]?.count).toBe(figures.length);
});

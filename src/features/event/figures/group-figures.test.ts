import { expect, test } from "vitest";
import { smallCorpus } from "../../../testing/small-corpus.ts";
import { groupFigures } from "./group-figures.ts";

test("groups figures by unit in the order of the seeds, whatever their size", () => {
  const [figure] = smallCorpus.figures;
  if (!figure) throw new Error("the fixture has changed");
  const counted = (unit: string, number: number) => ({
    ...figure,
    unit,
    value: { form: "exactly", number } as const,
    id: `${unit} ${number}`,
  });
  const groups = groupFigures([
    counted("lorries", 3),
    counted("tents", 70),
    counted("lorries", 900),
    counted("lorries", 1),
  ]);
  expect(groups.map(({ unit, figures }) => [unit, figures.map(({ id }) => id)])).toEqual([
    ["lorries", ["lorries 3", "lorries 900", "lorries 1"]],
    ["tents", ["tents 70"]],
  ]);
});

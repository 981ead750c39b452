import { expect, it } from "vitest";
import type { Frame } from "./block-frame.ts";
import { labelChoices } from "./label-modes.ts";
import type { LabelSize } from "./label-size.ts";
import { placedMark } from "./placed-mark.ts";

const heights = {
  ...{ row: 24, two: 40, anchor: 43, anchorTwo: 62, claim: 26, claimLine: 24, line: 15 },
};

/** Days of 110 pixels. */
function frameOf(size: LabelSize): Frame {
  return {
    ...{ window: { start: 0, end: 7 }, width: 770, heights },
    ...{ tight: false, folds: true, labels: true, labelOf: () => size },
  };
}

it("keeps the label of a turning point in its day, in three lines if two are too long", () => {
  const size = { words: [40, 40, 40, 40, 60], space: 4, note: 0, signs: 0, under: 50 };
  const mark = placedMark("turn", { start: 3, end: 4, weight: "anchor" });
  const [best] = labelChoices(frameOf(size), mark, true).toSorted((a, b) => a.cost - b.cost);
  expect(best).toMatchObject({ mode: "two", height: 81, start: 330, end: 440 });
});

it("takes one line if that is in its day", () => {
  const size = { words: [40], space: 4, note: 0, signs: 0, under: 50 };
  const mark = placedMark("turn", { start: 3, end: 4, weight: "anchor" });
  const [best] = labelChoices(frameOf(size), mark, true).toSorted((a, b) => a.cost - b.cost);
  expect(best).toMatchObject({ mode: "one", height: 43 });
});

import { describe, expect, it } from "vitest";
import { EMPTY_LANE, layOutLanes, shareRoom } from "./lane-layout.ts";

const needs = [
  { id: "diplomatic", content: 200, isEmpty: false, heading: 58 },
  { id: "csto", content: 0, isEmpty: true, heading: 58 },
  { id: "casualties", content: 20, isEmpty: false, heading: 58 },
  { id: "context", content: 180, isEmpty: false, heading: 58 },
];

const sizeOf = (lanes: ReturnType<typeof layOutLanes>) =>
  lanes.reduce((sum, { size }) => sum + size, 0);

describe("lanes", () => {
  it.each([["labelled"], ["compact"]] as const)(
    "fill the height they are given, below each other (%s)",
    (density) => {
      const lanes = layOutLanes(needs, density, 901, null);
      expect(sizeOf(lanes)).toBe(901);
      let bottom = 0;
      for (const { top, size } of lanes) {
        expect(top).toBe(bottom);
        bottom += size;
      }
    },
  );

  it("are as high as their content and their heading; without events one line", () => {
    const [diplomatic, csto, casualties] = layOutLanes(needs, "labelled", 0, null);
    expect(diplomatic?.size).toBeGreaterThan(200);
    expect(csto?.size).toBe(EMPTY_LANE);
    expect(casualties?.size).toBe(58);
  });

  it("share the rest, except those without events", () => {
    const tight = layOutLanes(needs, "labelled", 0, null);
    const roomy = layOutLanes(needs, "labelled", sizeOf(tight) + 31, null);
    const grown = roomy.map(({ size }, index) => size - (tight[index]?.size ?? 0));
    expect(grown).toEqual([11, 0, 10, 10]);
  });

  it("make room for the selected label only at the top of its lane", () => {
    const plain = layOutLanes(needs, "compact", 0, null);
    const labelled = layOutLanes(needs, "compact", 0, "context");
    const by = labelled.map((lane, index) => lane.rowsTop - (plain[index]?.rowsTop ?? 0));
    expect(by.map((pixels) => pixels > 20)).toEqual([false, false, false, true]);
  });

  it("share scarce room: those that need little keep it, the others get equal parts", () => {
    const shares = shareRoom([300, 60, 900, 200], 600, "labelled");
    expect(shares).toEqual([168, 60, 168, 168]);
    expect(shareRoom([300, 900], 0, "labelled")).toEqual([48, 48]);
  });
});

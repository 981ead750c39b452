import { describe, expect, it } from "vitest";
import { layOutLanes } from "./lane-layout.ts";

const needs = [
  { id: "diplomatic", rows: 8, heading: 58 },
  { id: "csto", rows: 9, heading: 58 },
  { id: "casualties", rows: 2, heading: 58 },
  { id: "context", rows: 7, heading: 58 },
];

describe("lanes", () => {
  it.each([["labelled"], ["compact"]] as const)(
    "fill the height they are given (%s)",
    (density) => {
      const { lanes, size } = layOutLanes(needs, density, 900, null);
      expect(size).toBe(900);
      for (const [index, lane] of lanes.entries()) {
        const previous = lanes[index - 1];
        expect(lane.top).toBe(previous ? previous.top + previous.size : 0);
      }
    },
  );

  it("have rows of whole pixels, lower if room is scarce", () => {
    const roomy = layOutLanes(needs, "labelled", 900, null).row;
    const tight = layOutLanes(needs, "labelled", 640, null).row;
    expect(tight).toBeLessThan(roomy);
    expect(Number.isInteger(tight)).toBe(true);
  });

  it("overflow if rows would become too low to read", () => {
    const { row, size } = layOutLanes(needs, "labelled", 200, null);
    expect(size).toBeGreaterThan(200);
    expect(row).toBeGreaterThanOrEqual(22);
  });

  it("are as high as all their rows and at least as their heading", () => {
    const { row, lanes } = layOutLanes(needs, "labelled", 500, null);
    for (const [index, lane] of lanes.entries()) {
      const need = needs[index];
      expect(lane.size).toBeGreaterThanOrEqual(need?.heading ?? 0);
      expect(lane.rowsTop + (need?.rows ?? 0) * row).toBeLessThan(lane.size);
    }
  });

  it("make room for the selected label only at the top of its lane", () => {
    const plain = layOutLanes(needs, "compact", 0, null);
    const labelled = layOutLanes(needs, "compact", 0, "csto");
    const grown = labelled.lanes.map((lane, i) => lane.rowsTop - (plain.lanes[i]?.rowsTop ?? 0));
    expect(grown.map((by) => by > 20)).toEqual([false, true, false, false]);
  });
});

import { describe, expect, it } from "vitest";
import { placedMark } from "../layout/placed-mark.ts";
import type { Mark } from "../layout/timeline-items.ts";
import { keyMove, markAfter } from "./mark-order.ts";

function mark(id: string, lane: string, start: number): Mark {
  return placedMark(id, { lane, start, end: start + 1 });
}

const marks = [
  mark("protests", "context", 2),
  mark("call", "diplomatic", 5),
  mark("resigns", "context", 5),
  mark("airlift", "csto", 6),
  mark("departure", "diplomatic", 7),
];
const lanes = [{ id: "diplomatic" }, { id: "casualties" }, { id: "csto" }, { id: "context" }];
const leads = (move: Parameters<typeof markAfter>[0], current: string) =>
  markAfter(move, marks, lanes, current);

describe("keys", () => {
  it("left and right follow the direction of time on screen", () => {
    expect(keyMove("ArrowLeft", "rtl")).toBe("later");
    expect(keyMove("ArrowLeft", "ltr")).toBe("earlier");
    expect(keyMove("ArrowRight", "rtl")).toBe("earlier");
    expect(keyMove("ArrowRight", "ltr")).toBe("later");
  });

  it("others are ignored", () => {
    // Keyboards for Arabic have either digit.
    expect(["0", "٠"].map((key) => keyMove(key, "rtl"))).toEqual(["fit", "fit"]);
    expect(keyMove("Tab", "ltr")).toBeNull();
    expect(keyMove("a", "rtl")).toBeNull();
  });
});

describe("moves", () => {
  it("along time stay in the lane and stop at its ends", () => {
    expect(leads("later", "call")).toBe("departure");
    expect(leads("later", "departure")).toBeNull();
    expect(leads("earlier", "call")).toBeNull();
  });

  it("between lanes skip empty lanes and go to the mark nearest in time", () => {
    expect(leads("lane-below", "call")).toBe("airlift");
    expect(leads("lane-below", "airlift")).toBe("resigns");
    expect(leads("lane-above", "protests")).toBe("airlift");
    expect(leads("lane-above", "call")).toBeNull();
  });

  it("go to the first and the last mark of all", () => {
    expect(leads("first", "departure")).toBe("protests");
    expect(leads("last", "protests")).toBe("departure");
  });
});

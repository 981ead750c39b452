import { describe, expect, it } from "vitest";
import { endsUnderLabel, labelBack, labelOffset, labelRoom, labelShift } from "./label-room.ts";

describe("room for a label", () => {
  it("is not limited if the label fits", () => {
    expect(labelRoom({ start: 50, at: 50, end: 200, label: 180, back: 0 }, 1000)).toBeNull();
    expect(labelRoom({ start: -100, at: -100, end: 400, label: 180, back: 0 }, 1000)).toBeNull();
  });

  it("ends at the window's end or where the next mark of the row may begin", () => {
    expect(labelRoom({ start: 900, at: 900, end: 1100, label: 180, back: 0 }, 1000)).toBe(100);
    expect(labelRoom({ start: -100, at: -100, end: 90, label: 180, back: 0 }, 1000)).toBe(90);
  });

  it("is zero if the label would be too short to read", () => {
    expect(labelRoom({ start: 970, at: 970, end: 1100, label: 180, back: 0 }, 1000)).toBe(0);
  });

  it("lets a label begin before its mark, as far as necessary and allowed", () => {
    const mark = { start: 900, at: 900, end: 1100, label: 180 };
    expect(labelBack({ ...mark, back: 200 }, 1000)).toBe(80);
    expect(labelRoom({ ...mark, back: 200 }, 1000)).toBeNull();
    expect(labelBack({ ...mark, back: 30 }, 1000)).toBe(30);
    expect(labelRoom({ ...mark, back: 30 }, 1000)).toBe(130);
    expect(labelBack({ ...mark, start: 500, at: 500, back: 200 }, 1000)).toBe(0);
  });

  it("reports which ends of its mark a label covers", () => {
    expect(endsUnderLabel({ start: 50, at: 50, end: 300, label: 180, back: 0 }, 1000)).toEqual([]);
    expect(endsUnderLabel({ start: 50, at: 50, end: 110, label: 180, back: 0 }, 1000)).toEqual([
      "end",
    ]);
    expect(endsUnderLabel({ start: 900, at: 900, end: 960, label: 180, back: 200 }, 1000)).toEqual([
      "start",
      "end",
    ]);
    expect(endsUnderLabel({ start: 970, at: 970, end: 1000, label: 180, back: 0 }, 1000)).toEqual(
      [],
    );
  });

  it("moves the selected label back as far as necessary, but not beyond the start", () => {
    expect(labelShift(900, 180, 1000)).toBe(80);
    expect(labelShift(100, 180, 1000)).toBe(0);
    expect(labelShift(20, 180, 100)).toBe(20);
  });

  it("begins inside the mark, where its day is", () => {
    const mark = { start: 100, at: 800, end: 950, label: 180, back: 200 };
    expect(labelOffset(mark)).toBe(700);
    expect(labelOffset({ start: -50, at: 800 })).toBe(800);
    expect(labelRoom(mark, 1000)).toBeNull();
    expect(endsUnderLabel(mark, 1000)).toEqual(["end"]);
  });
});

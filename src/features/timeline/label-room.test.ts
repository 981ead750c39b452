import { describe, expect, it } from "vitest";
import { labelRoom, labelShift } from "./label-room.ts";

describe("room for a label", () => {
  it("is not limited while the label is whole", () => {
    expect(labelRoom({ start: 50, end: 200, label: 180 }, 1000)).toBeNull();
    expect(labelRoom({ start: -100, end: 400, label: 180 }, 1000)).toBeNull();
  });

  it("ends at the window, and where the next mark of the row may begin", () => {
    expect(labelRoom({ start: 900, end: 1100, label: 180 }, 1000)).toBe(100);
    expect(labelRoom({ start: -100, end: 90, label: 180 }, 1000)).toBe(90);
  });

  it("is nothing where a label would say nothing", () => {
    expect(labelRoom({ start: 970, end: 1100, label: 180 }, 1000)).toBe(0);
  });

  it("moves the selected label back as far as it takes, but not off the start", () => {
    expect(labelShift(900, 180, 1000)).toBe(80);
    expect(labelShift(100, 180, 1000)).toBe(0);
    expect(labelShift(20, 180, 100)).toBe(20);
  });
});

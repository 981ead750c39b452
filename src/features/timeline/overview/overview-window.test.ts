import { describe, expect, it } from "vitest";
import { fractionAlong, gripSteps, moveGrip } from "./overview-window.ts";

const extent = { start: 0, end: 9 };
const window = { start: 2, end: 5 };

describe("the window on the overview", () => {
  it("moves as a whole inside the extent", () => {
    expect(moveGrip(window, "whole", 2, extent, 1)).toEqual({ start: 4, end: 7 });
    expect(moveGrip(window, "whole", Number.POSITIVE_INFINITY, extent, 1)).toEqual({
      start: 6,
      end: 9,
    });
    expect(moveGrip(window, "whole", -9, extent, 1)).toEqual({ start: 0, end: 3 });
  });

  it("is resized at either end and never shorter than a day", () => {
    expect(moveGrip(window, "start", -1, extent, 1)).toEqual({ start: 1, end: 5 });
    expect(moveGrip(window, "start", 7, extent, 1)).toEqual({ start: 4, end: 5 });
    expect(moveGrip(window, "end", 7, extent, 1)).toEqual({ start: 2, end: 9 });
    expect(moveGrip(window, "end", -7, extent, 1)).toEqual({ start: 2, end: 3 });
  });

  it("follows the pointer in both directions", () => {
    const box = { left: 100, right: 300 };
    expect(fractionAlong(150, box, "ltr")).toBe(0.25);
    expect(fractionAlong(150, box, "rtl")).toBe(0.75);
  });

  it("follows the arrow keys in the direction of time", () => {
    expect(gripSteps("ArrowLeft", "rtl")).toBe(1);
    expect(gripSteps("ArrowLeft", "ltr")).toBe(-1);
    expect(gripSteps("x", "ltr")).toBeNull();
  });
});

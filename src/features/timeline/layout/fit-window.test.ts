import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DAY_MS } from "../../../domain/dates/calendar-day.ts";
import { fitWindow, keepInside, windowShowing, zoomWindow } from "./fit-window.ts";

const period = { start: 0, end: 7 * DAY_MS };
const extent = { start: -DAY_MS, end: 9 * DAY_MS };

describe("the fitted window", () => {
  it("is the period if every label ends inside it", () => {
    expect(fitWindow(period, [{ start: 0, width: 300 }], 1308, extent)).toEqual(period);
  });

  it("is extended just enough for every label to end on screen", () => {
    const start = fc.integer({ min: 0, max: 6 }).map((day) => day * DAY_MS);
    const labels = fc.array(fc.record({ start, width: fc.integer({ min: 20, max: 260 }) }));
    fc.assert(
      fc.property(labels, (list) => {
        const { end } = fitWindow(period, list, 1308, extent);
        const ends = list.map((label) => (label.start / end) * 1308 + label.width);
        expect(Math.max(0, ...ends)).toBeLessThan(1308.001);
        if (end > period.end) expect(Math.max(...ends)).toBeGreaterThan(1307.999);
      }),
    );
  });

  it("is never extended beyond the extent", () => {
    const { end } = fitWindow(period, [{ start: 6 * DAY_MS, width: 900 }], 1000, extent);
    expect(end).toBe(extent.end);
  });
});

describe("moving the window", () => {
  it("keeps the length inside the extent", () => {
    const moved = keepInside({ start: -5 * DAY_MS, end: 2 * DAY_MS }, extent);
    expect(moved).toEqual({ start: -DAY_MS, end: 6 * DAY_MS });
    expect(keepInside({ start: -50 * DAY_MS, end: 50 * DAY_MS }, extent)).toEqual(extent);
  });

  it("zooms around a time that keeps its position", () => {
    const zoomed = zoomWindow(period, 2, 2 * DAY_MS, DAY_MS);
    expect(zoomed.end - zoomed.start).toBe(3.5 * DAY_MS);
    expect((2 * DAY_MS - zoomed.start) / (zoomed.end - zoomed.start)).toBeCloseTo(2 / 7);
    const day = zoomWindow(period, 100, undefined, DAY_MS);
    expect(day).toEqual({ start: 3 * DAY_MS, end: 4 * DAY_MS });
  });

  it("does not move for a visible part, and shows the start of a longer one", () => {
    const window = { start: 10, end: 20 };
    expect(windowShowing(window, { start: 12, end: 20 }, 1)).toEqual(window);
    expect(windowShowing(window, { start: 18, end: 22 }, 1)).toEqual({ start: 13, end: 23 });
    expect(windowShowing(window, { start: 4, end: 8 }, 1)).toEqual({ start: 3, end: 13 });
    expect(windowShowing(window, { start: 15, end: 90 }, 1)).toEqual({ start: 14, end: 24 });
  });
});

import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Stretch } from "../layout/timeline-items.ts";
import { MovingWindow } from "./moving-window.ts";

const WHOLE: Stretch = { start: 0, end: 8000 };
const ZOOMED: Stretch = { start: 2000, end: 6000 };
const OTHER: Stretch = { start: 3000, end: 7000 };

/** Milliseconds until any move has come to rest. */
const LONG = 2000;

/** Moves as vis-timeline does: a glide goes step by step and calls back at its end, unless nothing changed. */
class FakeTimeline {
  window = WHOLE;
  #step: ReturnType<typeof setTimeout> | undefined;

  getWindow() {
    return { start: new Date(this.window.start), end: new Date(this.window.end) };
  }

  setWindow(
    start: number,
    end: number,
    { animation }: { animation: boolean | { duration: number } },
    onComplete?: () => void,
  ) {
    clearTimeout(this.#step);
    const from = this.window;
    if (typeof animation === "boolean") {
      this.window = { start, end };
      return;
    }
    const began = Date.now();
    const step = () => {
      const part = Math.min((Date.now() - began) / animation.duration, 1);
      const between = (a: number, b: number) => a + (b - a) * part;
      this.window = { start: between(from.start, start), end: between(from.end, end) };
      if (part < 1) this.#step = setTimeout(step, 20);
      else if (from.start !== start || from.end !== end) onComplete?.();
    };
    step();
  }
}

const reports: { readonly window: Stretch; readonly byUser: boolean }[] = [];
const motion = { matches: false };
let timeline: FakeTimeline;
let moving: MovingWindow;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("matchMedia", () => motion);
  motion.matches = false;
  reports.length = 0;
  timeline = new FakeTimeline();
  moving = new MovingWindow(timeline, (window, byUser) => reports.push({ window, byUser }));
});

afterEach(() => {
  moving.stop();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe("a moving window", () => {
  it("reports where it begins", () => {
    vi.advanceTimersByTime(LONG);
    expect(reports).toEqual([{ window: WHOLE, byUser: false }]);
  });

  // The report of the first drawing used to end the glide, and the zoom was lost.
  it.each([0, 20, 100, 190])(
    "reports only the reader's zoom if it begins %i ms after the first drawing",
    (delay) => {
      vi.advanceTimersByTime(delay);
      moving.goTo(ZOOMED, true, true);
      expect(moving.held).toBe(true);
      vi.advanceTimersByTime(100);
      expect([moving.held, moving.goal, reports]).toEqual([true, ZOOMED, []]);
      vi.advanceTimersByTime(LONG);
      expect(reports).toEqual([{ window: ZOOMED, byUser: true }]);
      expect(moving.held).toBe(false);
    },
  );

  it.each([0, 100, 190])("reports only the last move, %i ms after a jump of the page", (delay) => {
    moving.goTo(OTHER, false, false);
    vi.advanceTimersByTime(delay);
    moving.goTo(ZOOMED, true, true);
    vi.advanceTimersByTime(LONG);
    expect(reports).toEqual([{ window: ZOOMED, byUser: true }]);
  });

  it("comes to rest if the reader zooms in and out again before the first frame", () => {
    moving.goTo(ZOOMED, true, true);
    moving.goTo(WHOLE, true, true);
    vi.advanceTimersByTime(LONG);
    expect(reports).toEqual([{ window: WHOLE, byUser: true }]);
    expect(moving.held).toBe(false);
  });

  it("goes back to the whole period while a zoom is on its way", () => {
    vi.advanceTimersByTime(LONG);
    reports.length = 0;
    moving.goTo(ZOOMED, true, true);
    moving.release();
    moving.goTo(WHOLE, true, false);
    vi.advanceTimersByTime(LONG);
    expect(timeline.window).toEqual(WHOLE);
    expect(reports).toEqual([{ window: WHOLE, byUser: false }]);
  });

  it("reports a row of jumps once, at its end", () => {
    for (const start of [100, 200, 300]) {
      moving.goTo({ start, end: start + 4000 }, false, true);
      vi.advanceTimersByTime(150);
    }
    expect(reports).toEqual([]);
    vi.advanceTimersByTime(LONG);
    expect(reports).toEqual([{ window: { start: 300, end: 4300 }, byUser: true }]);
  });

  it("jumps if the reader does not want motion", () => {
    motion.matches = true;
    moving.goTo(ZOOMED, true, true);
    expect(timeline.window).toEqual(ZOOMED);
    vi.advanceTimersByTime(LONG);
    expect(reports).toEqual([{ window: ZOOMED, byUser: true }]);
  });

  it("is held from the first step of a drag until the reader lets go", () => {
    moving.drag();
    timeline.window = OTHER;
    vi.advanceTimersByTime(LONG);
    expect([moving.held, moving.goal, reports]).toEqual([true, OTHER, []]);
    moving.drop();
    expect(moving.held).toBe(false);
    expect(reports).toEqual([{ window: OTHER, byUser: true }]);
  });

  it("does not go where it is", () => {
    expect(moving.goTo(WHOLE, true, true)).toBe(false);
    expect(moving.held).toBe(false);
    moving.goTo(ZOOMED, true, true);
    expect(moving.goTo(ZOOMED, true, true)).toBe(false);
  });

  it.each([
    ["a jump", false],
    ["a glide", true],
  ])("reports nothing if it is stopped during %s", (_, glide) => {
    moving.goTo(ZOOMED, glide, true);
    vi.advanceTimersByTime(100);
    moving.stop();
    vi.advanceTimersByTime(LONG);
    expect(reports).toEqual([]);
  });
});

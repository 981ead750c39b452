import fc from "fast-check";
import { expect, test } from "vitest";
import { formatWindow, parseWindow } from "./window-codec.ts";

const MINUTE = 60_000;

test("whole days are written as days, other times to the minute", () => {
  const start = Date.parse("2031-05-01T00:00Z");
  const end = Date.parse("2031-05-03T06:30:29Z");
  expect(formatWindow({ start, end })).toEqual({ from: "2031-05-01", to: "2031-05-03T06:30" });
});

test("a window is parsed to the minute", () => {
  const day = fc.integer({ min: Date.parse("1900-01-01"), max: Date.parse("2100-01-01") });
  fc.assert(
    fc.property(day, fc.integer({ min: 2 * MINUTE, max: 1e12 }), (start, length) => {
      const { from, to } = formatWindow({ start, end: start + length });
      const window = parseWindow(from, to);
      expect(Math.abs((window?.start ?? 0) - start)).toBeLessThanOrEqual(MINUTE / 2);
      expect(Math.abs((window?.end ?? 0) - start - length)).toBeLessThanOrEqual(MINUTE / 2);
    }),
  );
});

test.each([
  ["2031-05-01", "2031-05-01"],
  ["2031-05-02", "2031-05-01"],
  ["2031-02-30", "2031-05-01"],
  ["2031-05-01T24:00", "2031-05-03"],
  ["2031-05-01T06:30Z", "2031-05-03"],
  ["2031-05-01T", "2031-05-03"],
  ["", "2031-05-03"],
  ["1 mai", "2031-05-03"],
])("%j to %j is not a window", (from, to) => {
  expect(parseWindow(from, to)).toBeNull();
});

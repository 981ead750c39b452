import fc from "fast-check";
import { expect, test } from "vitest";
import { EDGE, SYMBOL, symbolAt, symbolSlide } from "./symbol-place.ts";

const start = fc.double({ min: -3000, max: 3000, noNaN: true });
const width = fc.double({ min: 0, max: 4000, noNaN: true });

test("a symbol lies inside its place, or has its centre on the middle of a narrower one", () => {
  fc.assert(
    fc.property(start, width, fc.boolean(), (from, days, isAnchor) => {
      const size = isAnchor ? EDGE : SYMBOL;
      const at = symbolAt({ start: from, width: days }, isAnchor);
      if (days > size) {
        expect(at).toBeGreaterThanOrEqual(from - 1e-6);
        expect(at + size).toBeLessThanOrEqual(from + days + 1e-6);
      } else expect(at + size / 2).toBeCloseTo(from + days / 2, 6);
    }),
  );
});

test("a symbol slides only into view, and only inside its place", () => {
  fc.assert(
    fc.property(start, width, fc.boolean(), (from, days, isAnchor) => {
      const slide = symbolSlide({ start: from, width: days }, isAnchor);
      if (from >= 0) expect(slide).toBeCloseTo(0, 6);
      else expect(slide).toBeGreaterThanOrEqual(-1e-6);
    }),
  );
  expect(symbolAt({ start: -300, width: 400 }, false)).toBe(8);
  expect(symbolAt({ start: -395, width: 400 }, false)).toBe(-10);
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { withMore, withPlace } from "./drawn-chunks.ts";

const sorted = (chunks: ReadonlySet<number>): number[] => [...chunks].sort((a, b) => a - b);
const none: ReadonlySet<number> = new Set();

test("draws a place with its neighbours, if it has any", () => {
  expect(sorted(withPlace(none, 9, 0))).toEqual([0, 1]);
  expect(sorted(withPlace(none, 9, 4))).toEqual([3, 4, 5]);
  expect(sorted(withPlace(new Set([0, 7]), 9, 8))).toEqual([0, 7, 8]);
});

test("returns the same set for a place that is already drawn", () => {
  const drawn = withPlace(none, 9, 4);
  expect(withPlace(drawn, 9, 4)).toBe(drawn);
});

test("draws the nearest chunks first, on both sides of the place", () => {
  expect(sorted(withMore(new Set([3, 4, 5]), 9, 4, 2))).toEqual([2, 3, 4, 5, 6]);
});

test("draws all chunks slice by slice, wherever the place is", () => {
  const small = fc.integer({ min: 1, max: 60 });
  fc.assert(
    fc.property(small, fc.nat(), small, (count, at, limit) => {
      const place = at % count;
      let drawn = withPlace(none, count, place);
      while (drawn.size < count) {
        const more = withMore(drawn, count, place, limit);
        expect(more.size).toBe(Math.min(drawn.size + limit, count));
        drawn = more;
      }
      expect(sorted(drawn)).toEqual(Array.from({ length: count }, (_, index) => index));
    }),
  );
});

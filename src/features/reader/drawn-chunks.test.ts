import fc from "fast-check";
import { expect, test } from "vitest";
import { chunksAround, nextChunks } from "./drawn-chunks.ts";

test("with a place its neighbours are drawn, as far as there are any", () => {
  expect(chunksAround(0, 9)).toEqual([0, 1, 2]);
  expect(chunksAround(4, 9)).toEqual([2, 3, 4, 5, 6]);
  expect(chunksAround(8, 9)).toEqual([6, 7, 8]);
  expect(chunksAround(0, 1)).toEqual([0]);
});

test("the nearest come first, on both sides of the place", () => {
  expect(nextChunks(new Set([3, 4, 5]), 9, 4, 3)).toEqual([6, 2, 7]);
  expect(nextChunks(new Set([0, 1]), 4, 0, 3)).toEqual([2, 3]);
});

test("slice after slice each chunk is drawn once, wherever the place is", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 60 }),
      fc.nat(),
      fc.integer({ min: 1, max: 9 }),
      (count, at, limit) => {
        const place = at % count;
        const all = [...chunksAround(place, count)];
        for (let next = nextChunks(new Set(all), count, place, limit); next.length > 0; ) {
          all.push(...next);
          next = nextChunks(new Set(all), count, place, limit);
        }
        expect(all.toSorted((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, i) => i));
      },
    ),
  );
});

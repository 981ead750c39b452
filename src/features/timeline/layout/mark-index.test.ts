import fc from "fast-check";
import { expect, test } from "vitest";
import { MarkIndex } from "./mark-index.ts";
import { placedMark } from "./placed-mark.ts";

const marks = fc
  .array(
    fc.record({
      lane: fc.constantFrom("a", "b"),
      start: fc.integer({ min: 0, max: 500 }),
      length: fc.integer({ min: 0, max: 120 }),
    }),
  )
  .map((list) =>
    list.map(({ lane, start, length }, index) =>
      placedMark(`${index}`, { lane, start, end: start + length }),
    ),
  );
const windows = fc
  .record({ start: fc.integer({ min: -50, max: 500 }), length: fc.integer({ min: 1, max: 300 }) })
  .map(({ start, length }) => ({ start, end: start + length }));

test("a window divides the marks of a lane into those inside, before and after, each once", () => {
  fc.assert(
    fc.property(marks, windows, (list, window) => {
      const index = new MarkIndex(list);
      const isShown = ({ place }: (typeof list)[number]) => {
        const middle = (place.start + place.end) / 2;
        return middle >= window.start && middle <= window.end;
      };
      for (const lane of ["a", "b", "none"]) {
        const { inside, before, after } = index.view(lane, window, isShown);
        const own = list.filter((mark) => mark.lane === lane);
        const all = [...inside, ...before, ...after].map(({ id }) => id);
        expect(all.sort()).toEqual(own.map(({ id }) => id).sort());
        expect(inside.every(isShown)).toBe(true);
        for (const mark of [...before, ...after]) expect(isShown(mark)).toBe(false);
        for (const { place } of before) expect(place.start).toBeLessThan(window.end);
      }
    }),
  );
});

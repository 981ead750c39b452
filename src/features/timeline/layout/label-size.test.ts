import fc from "fast-check";
import { expect, test } from "vitest";
import { inLines, LABEL_END, linesIn, oneLine } from "./label-size.ts";

const part = fc.integer({ min: 0, max: 60 });
const sizes = fc.record({
  words: fc.array(fc.integer({ min: 5, max: 120 }), { minLength: 1, maxLength: 9 }),
  space: fc.integer({ min: 2, max: 8 }),
  note: part,
  signs: part,
  under: fc.constantFrom(0, 90),
});

test("a width for so many lines is the least that holds them", () => {
  fc.assert(
    fc.property(sizes, fc.integer({ min: 1, max: 4 }), (size, lines) => {
      const width = inLines(size, true, lines) - LABEL_END;
      expect(linesIn(size, true, width)).toBeLessThanOrEqual(lines);
      const pieces = [...size.words, size.note, size.signs, size.under];
      if (width > Math.max(...pieces)) {
        expect(linesIn(size, true, width - 1)).toBeGreaterThan(lines);
      }
      expect(inLines(size, true, 1)).toBe(oneLine(size, true));
    }),
  );
});

test("a label without its date is shorter by the date", () => {
  const size = { words: [40, 30], space: 4, note: 20, signs: 0, under: 0 };
  expect(oneLine(size, true) - oneLine(size, false)).toBe(27);
});

test("a label is at least as wide as the line below it", () => {
  const size = { words: [40], space: 4, note: 0, signs: 0, under: 150 };
  expect([oneLine(size, false), inLines(size, false, 2)]).toEqual([156, 156]);
});

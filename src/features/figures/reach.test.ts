import fc from "fast-check";
import { expect, test } from "vitest";
import type { Quantity } from "../../domain/figure.ts";
import { boundsOf, reachOf, scaleFor } from "./reach.ts";

const exactly = (number: number): Quantity => ({ form: "exactly", number });
const vague: Quantity = { form: "vague", words: { ar: "عشرات", fr: "des dizaines" } };

test.each([
  [vague, null],
  [exactly(18), { from: 18, fromItself: true, to: 18, toItself: true, isAbout: false }],
  [
    { form: "about", number: 30 },
    { from: 30, fromItself: true, to: 30, toItself: true, isAbout: true },
  ],
  [
    { form: "moreThan", number: 30 },
    { from: 30, fromItself: false, to: null, toItself: false, isAbout: false },
  ],
  [
    { form: "atLeast", number: 30 },
    { from: 30, fromItself: true, to: null, toItself: false, isAbout: false },
  ],
  [
    { form: "fewerThan", number: 5 },
    { from: 0, fromItself: true, to: 5, toItself: false, isAbout: false },
  ],
  [
    { form: "atMost", number: 5 },
    { from: 0, fromItself: true, to: 5, toItself: true, isAbout: false },
  ],
  [
    { form: "between", low: 2, high: 4 },
    { from: 2, fromItself: true, to: 4, toItself: true, isAbout: false },
  ],
] satisfies [Quantity, object | null][])("the range of %j", (value, reach) => {
  expect(reachOf(value)).toEqual(reach);
});

test.each([
  [exactly(18), ["from"]],
  [{ form: "about", number: 18 }, ["from"]],
  [{ form: "between", low: 4, high: 4 }, ["from"]],
  [{ form: "between", low: 2, high: 4 }, ["from", "to"]],
  [{ form: "atMost", number: 5 }, ["from", "to"]],
  [{ form: "moreThan", number: 30 }, ["from"]],
] satisfies [Quantity, string[]][])("the ends of %j, each once", (value, ends) => {
  const reach = reachOf(value);
  expect(reach && boundsOf(reach).map(({ end }) => end)).toEqual(ends);
});

test("a scale has few, whole steps and extends beyond the greatest number", () => {
  fc.assert(
    fc.property(fc.nat({ max: 10_000_000 }), (greatest) => {
      const { top, ticks } = scaleFor(greatest);
      expect(top).toBeGreaterThan(greatest);
      expect(ticks.at(-1)).toBe(top);
      expect(ticks.length).toBeGreaterThanOrEqual(2);
      expect(ticks.length).toBeLessThanOrEqual(6);
      expect(ticks.every(Number.isInteger)).toBe(true);
    }),
  );
});

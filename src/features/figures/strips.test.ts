import fc from "fast-check";
import { expect, test } from "vitest";
import type { Figure, Quantity } from "../../domain/figure.ts";
import { smallCorpus } from "../../state/small-corpus.ts";
import { boundsOf, reachOf, scaleFor, stripsOf } from "./strips.ts";

const [stated] = smallCorpus.figures;
if (!stated) throw new Error("the fixture has changed");

const figure = (value: Quantity, population = "all", unit = "tents"): Figure => ({
  ...stated,
  value,
  unit,
  population: { ar: population, fr: population },
});
const exactly = (number: number): Quantity => ({ form: "exactly", number });
const vague: Quantity = { form: "vague", words: { ar: "عشرات", fr: "des dizaines" } };

test("a line needs two numbers of one unit and one population", () => {
  expect(stripsOf([figure(exactly(30)), figure(exactly(70), "police")])).toEqual([]);
  expect(stripsOf([figure(exactly(30)), figure(exactly(70), "all", "lorries")])).toEqual([]);
  expect(stripsOf([figure(exactly(30)), figure(vague)])).toEqual([]);
  expect(stripsOf([])).toEqual([]);
});

test("on a line vague words keep their place, and the order is that of the table", () => {
  const group = [figure(exactly(30)), figure(vague), figure({ form: "moreThan", number: 12 })];
  const [strip, ...others] = stripsOf([...group, figure(exactly(9), "police")]);
  expect(others).toEqual([]);
  expect(strip?.figures).toEqual(group);
  expect(strip?.scale).toEqual({ top: 40, ticks: [0, 10, 20, 30, 40] });
});

test.each([
  [vague, null],
  [exactly(18), { from: 18, fromItself: true, to: 18, toItself: true }],
  [
    { form: "moreThan", number: 30 },
    { from: 30, fromItself: false, to: null, toItself: false },
  ],
  [
    { form: "atLeast", number: 30 },
    { from: 30, fromItself: true, to: null, toItself: false },
  ],
  [
    { form: "fewerThan", number: 5 },
    { from: 0, fromItself: true, to: 5, toItself: false },
  ],
  [
    { form: "atMost", number: 5 },
    { from: 0, fromItself: true, to: 5, toItself: true },
  ],
  [
    { form: "between", low: 2, high: 4 },
    { from: 2, fromItself: true, to: 4, toItself: true },
  ],
] satisfies [Quantity, object | null][])("%j leaves possible what it says", (value, reach) => {
  expect(reachOf(value)).toEqual(reach);
});

test.each([
  [exactly(18), ["from"]],
  [{ form: "between", low: 4, high: 4 }, ["from"]],
  [{ form: "between", low: 2, high: 4 }, ["from", "to"]],
  [{ form: "atMost", number: 5 }, ["from", "to"]],
  [{ form: "moreThan", number: 30 }, ["from"]],
] satisfies [Quantity, string[]][])("of %j each end is drawn once", (value, ends) => {
  const reach = reachOf(value);
  expect(reach && boundsOf(reach).map(({ end }) => end)).toEqual(ends);
});

test("a scale has few whole steps and room beyond the greatest number", () => {
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

import { expect, test } from "vitest";
import { bracketsOf } from "./brackets.ts";
import { placedMark } from "./placed-mark.ts";

const bounded = (id: string, part: Parameters<typeof placedMark>[1] = {}) =>
  placedMark(id, {
    form: "between",
    weight: "quiet",
    start: 0,
    end: 4,
    place: { start: 3, end: 4 },
    ...part,
  });

test("marks share a bracket if they share lane, bounds, attested days and the day where they were told", () => {
  const marks = [
    bounded("a"),
    bounded("b", { form: "before", open: { start: true, end: false } }),
    bounded("c", { lane: "other" }),
    bounded("d", { start: 1 }),
    bounded("e", { attested: { start: 3, end: 4 } }),
    bounded("f", { place: { start: 2, end: 3 } }),
    bounded("g"),
    placedMark("h"),
  ];
  expect(bracketsOf(marks).map(({ members }) => members.map(({ id }) => id))).toEqual([
    ["a", "b", "g"],
    ["c"],
    ["d"],
    ["e"],
    ["f"],
  ]);
});

test("a bracket is open if a date in it is, and that date speaks for it", () => {
  const marks = [bounded("a"), bounded("b", { open: { start: true, end: false } })];
  expect(bracketsOf(marks)).toMatchObject([{ open: { start: true, end: false }, spokesman: "b" }]);
  expect(bracketsOf([bounded("a"), bounded("c")])).toMatchObject([{ spokesman: "a" }]);
});

test("a month is not said to be bounded by its days", () => {
  const marks = [bounded("a"), bounded("b", { form: "month" })];
  expect(bracketsOf(marks)).toHaveLength(2);
});

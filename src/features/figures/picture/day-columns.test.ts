import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "../../../domain/dates/calendar-day.ts";
import { columnsOver } from "./day-columns.ts";

const period = { start: "2022-01-02", end: "2022-01-08" } as const;
const names = (columns: ReturnType<typeof columnsOver>) =>
  columns.map(({ first, last }) =>
    first === last ? first.slice(8) : `${first.slice(8)}–${last.slice(8)}`,
  );

test("silent days share a column, whatever their number; one alone keeps its own", () => {
  expect(names(columnsOver(period, ["2022-01-06"]))).toEqual(["02", "03–05", "06", "07", "08"]);
  expect(names(columnsOver(period, []))).toEqual(["02", "03–07", "08"]);
  expect(names(columnsOver({ start: "2022-01-02", end: "2022-01-02" }, []))).toEqual(["02"]);
});

test("days outside the period widen the picture", () => {
  expect(names(columnsOver(period, ["2022-01-01", "2022-01-09"]))).toEqual([
    "01",
    "02",
    "03–07",
    "08",
    "09",
  ]);
});

test("the columns follow each other without a gap, and each day asked for has its own", () => {
  const day = fc.integer({ min: 0, max: 4000 }).map((count) => addDays("2020-01-01", count));
  fc.assert(
    fc.property(fc.array(day, { maxLength: 12 }), (days) => {
      const columns = columnsOver(period, days);
      for (const [index, { last }] of columns.slice(0, -1).entries()) {
        expect(columns[index + 1]?.first).toBe(addDays(last, 1));
      }
      for (const each of [...days, period.start, period.end]) {
        expect(columns).toContainEqual({ first: each, last: each });
      }
    }),
  );
});

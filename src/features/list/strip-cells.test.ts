import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, type CalendarDay } from "../../domain/dates/calendar-day.ts";
import { certainDay, plainDating, plainEvent } from "../../testing/records.ts";
import { stripCells, stripUnit } from "./strip-cells.ts";

const on = (day: CalendarDay) => plainEvent(day, { dating: plainDating(certainDay(day)) });

describe("the strip of days", () => {
  test.each([
    ["2022-01-02", "2022-01-08", "day"],
    ["2021-12-10", "2022-02-10", "day"],
    ["2021-01-10", "2022-02-10", "week"],
    ["2019-02-11", "2022-01-20", "month"],
    ["1982-03-01", "2022-01-20", "year"],
    ["1942-03-01", "2022-01-20", "year"],
    ["1322-05-05", "2022-05-05", "decade"],
    ["1122-05-05", "2022-05-05", "century"],
  ] as const)("has cells of the unit that fits from %s to %s: %s", (start, end, unit) => {
    expect(stripUnit([], { start, end })).toBe(unit);
  });

  test("counts an event in the unit that certainly holds it, and leads to the first day with events", () => {
    const between = { form: "between", earliest: "2020-03-02", latest: "2020-03-09" } as const;
    const wide = { form: "between", earliest: "2020-03-28", latest: "2020-04-02" } as const;
    const events = [
      plainEvent("between", { dating: plainDating(between) }),
      plainEvent("wide", { dating: plainDating(wide) }),
      on("2020-03-20"),
    ];
    const period = { start: "2019-01-01", end: "2021-12-31" } as const;
    const cells = stripCells(events, events, period, "month", 1);
    expect(cells).toHaveLength(36);
    expect(cells.filter(({ count }) => count > 0)).toEqual([
      { first: "2020-03-01", last: "2020-03-31", leadsTo: "2020-03-09", count: 2 },
    ]);
    expect(cells.find(({ first }) => first === "2019-05-01")?.leadsTo).toBe("2019-05-01");
  });

  test("has at most 84 cells, with every dated event in one of them", () => {
    const anyDay = fc.integer({ min: 0, max: 330_000 }).map((days) => addDays("1100-01-01", days));
    fc.assert(
      fc.property(fc.array(anyDay, { minLength: 1, maxLength: 40 }), anyDay, (days, start) => {
        const events = days.toSorted().map(on);
        const period = { start, end: addDays(start, 20) };
        const unit = stripUnit(events, period);
        const cells = stripCells(events, events, period, unit, 6);
        expect(cells.length).toBeLessThanOrEqual(84);
        expect(cells.reduce((sum, { count }) => sum + count, 0)).toBe(events.length);
      }),
    );
  });
});

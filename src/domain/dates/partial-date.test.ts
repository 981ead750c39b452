import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, type CalendarDay, daysBetween } from "./calendar-day.ts";
import { monthOf, yearOf } from "./calendar-unit.ts";
import type { ClockTime } from "./clock-time.ts";
import {
  bounds,
  compareDates,
  eachDay,
  markDay,
  type PartialDate,
  unitOf,
} from "./partial-date.ts";

const sure = (day: CalendarDay): PartialDate => ({
  form: "day",
  day,
  uncertain: false,
  approximate: false,
});
const unsure = (day: CalendarDay): PartialDate => ({
  form: "day",
  day,
  uncertain: true,
  approximate: false,
});
const between = (earliest: CalendarDay, latest: CalendarDay): PartialDate => ({
  form: "between",
  earliest,
  latest,
});

const anyDay = fc.integer({ min: -20, max: 20 }).map((days) => addDays("2022-01-07", days));
const anyPair = fc
  .tuple(anyDay, fc.nat(9))
  .map(([first, days]) => [first, addDays(first, days)] as const);
const anyTime = fc.constantFrom<ClockTime>("00:00", "09:05", "14:30", "23:59");
const month = (
  day: CalendarDay,
  doubt = { uncertain: false, approximate: false },
): PartialDate => ({
  form: "month",
  month: monthOf(day),
  ...doubt,
});
const year = (day: CalendarDay): PartialDate => ({
  form: "year",
  year: yearOf(day),
  uncertain: false,
  approximate: false,
});
const anyDate: fc.Arbitrary<PartialDate> = fc.oneof(
  fc.record({
    form: fc.constant("day" as const),
    day: anyDay,
    uncertain: fc.boolean(),
    approximate: fc.boolean(),
  }),
  anyPair.map(([earliest, latest]) => between(earliest, latest)),
  anyPair.map(([start, end]): PartialDate => ({ form: "span", start, end })),
  anyDay.map((latest): PartialDate => ({ form: "before", latest })),
  anyDay.map((earliest): PartialDate => ({ form: "after", earliest })),
  fc.tuple(anyDay, anyTime).map(([day, time]): PartialDate => ({ form: "time", day, time })),
  fc
    .tuple(anyDay, fc.boolean(), fc.boolean())
    .map(([day, uncertain, approximate]) => month(day, { uncertain, approximate })),
  anyDay.map(year),
);

describe("bounds and markDay", () => {
  test("markDay is a known bound", () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const { earliest, latest } = bounds(date);
        const isBounded = date.form === "between" || date.form === "before";
        expect(markDay(date)).toBe(isBounded ? latest : earliest);
        if (earliest !== null && latest !== null) expect(earliest <= latest).toBe(true);
      }),
    );
  });

  test("only open dates have an unknown bound", () => {
    expect(bounds({ form: "before", latest: "2022-01-08" })).toEqual({
      earliest: null,
      latest: "2022-01-08",
    });
    expect(bounds({ form: "after", earliest: "2022-01-07" })).toEqual({
      earliest: "2022-01-07",
      latest: null,
    });
  });
});

describe("compareDates", () => {
  const sorted = (dates: readonly PartialDate[]) => [...dates].sort(compareDates);

  test("is antisymmetric and transitive", () => {
    fc.assert(
      fc.property(anyDate, anyDate, anyDate, (a, b, c) => {
        expect(Math.sign(compareDates(a, b)) + Math.sign(compareDates(b, a))).toBe(0);
        if (compareDates(a, b) <= 0 && compareDates(b, c) <= 0) {
          expect(compareDates(a, c)).toBeLessThanOrEqual(0);
        }
      }),
    );
  });

  test("never returns NaN", () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        expect(compareDates(a, b)).not.toBeNaN();
      }),
    );
  });

  test("sorts by the mark day first, whatever the doubt", () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        if (markDay(a) < markDay(b)) expect(compareDates(a, b)).toBeLessThan(0);
      }),
    );
  });

  test("on one day, sorts certain dates before doubtful ones and open ones last", () => {
    const day = sure("2022-01-06");
    const probable = unsure("2022-01-06");
    const twoDays = between("2022-01-05", "2022-01-06");
    const threeDays = between("2022-01-04", "2022-01-06");
    const open: PartialDate = { form: "before", latest: "2022-01-06" };
    expect(sorted([open, threeDays, twoDays, probable, day])).toEqual([
      day,
      probable,
      twoDays,
      threeDays,
      open,
    ]);
  });

  test("treats a span of known days as certain", () => {
    const stretch: PartialDate = { form: "span", start: "2022-01-06", end: "2022-01-08" };
    expect(compareDates(stretch, sure("2022-01-06"))).toBe(0);
  });

  test("sorts a year before its first month, and a month before its first day", () => {
    const first = sure("2022-01-01");
    const eve = sure("2021-12-31");
    const open: PartialDate = { form: "before", latest: "2022-01-01" };
    const doubted = month("2022-01-31", { uncertain: true, approximate: false });
    const dates = [year("2022-06-01"), month("2022-01-31"), doubted, first, open];
    expect(sorted([open, first, doubted, ...dates.slice(0, 2), eve])).toEqual([eve, ...dates]);
    expect([year("2022-06-01"), month("2022-01-31"), open].map(unitOf)).toEqual([
      "year",
      "month",
      "day",
    ]);
  });

  test("on one day, sorts times after the day itself and before doubtful dates", () => {
    const at = (time: ClockTime): PartialDate => ({ form: "time", day: "2022-01-06", time });
    const day = sure("2022-01-06");
    const probable = unsure("2022-01-06");
    const order = [day, at("00:00"), at("09:05"), at("14:30"), probable];
    expect(sorted(order.toReversed())).toEqual(order);
  });

  test("keeps the order of equal dates", () => {
    const first: PartialDate = { form: "after", earliest: "2022-01-06" };
    const second: PartialDate = { form: "before", latest: "2022-01-06" };
    expect(sorted([first, second])).toEqual([first, second]);
    expect(sorted([second, first])).toEqual([second, first]);
  });
});

describe("eachDay", () => {
  test("contains both ends and every day between them once", () => {
    fc.assert(
      fc.property(anyPair, ([first, last]) => {
        const days = eachDay(first, last);
        expect(days).toHaveLength(daysBetween(first, last) + 1);
        expect(days[0]).toBe(first);
        expect(days.at(-1)).toBe(last);
        expect(new Set(days).size).toBe(days.length);
      }),
    );
  });

  test("is empty if the end is before the start", () => {
    expect(eachDay("2022-01-08", "2022-01-07")).toEqual([]);
  });
});

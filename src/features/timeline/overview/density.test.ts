import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, DAY_MS, dayToTime } from "../../../domain/dates/calendar-day.ts";
import { wholeDays } from "../layout/timeline-items.ts";
import { densityOf } from "./density.ts";

const on = (day: `${number}-${number}-${number}`) => ({
  ...wholeDays(day, day),
  at: dayToTime(day),
  within: null,
});

describe("the density of the whole period", () => {
  it("counts events by the unit that fits", () => {
    const marks = [on("2022-01-03"), on("2022-01-03"), on("2022-01-08")];
    const week = densityOf(marks, wholeDays("2022-01-01", "2022-01-09"), 1, "day");
    expect(week.unit).toBe("day");
    expect(week.bins.map(({ count }) => count)).toEqual([0, 0, 2, 0, 0, 0, 0, 1, 0]);
    const units = [1, 3, 40, 80, 900].map((years) => {
      const extent = wholeDays("1100-01-01", addDays("1100-01-01", Math.round(years * 365.25)));
      return densityOf([], extent, 1, "day").unit;
    });
    expect(units).toEqual(["week", "month", "year", "year", "decade"]);
    expect(densityOf([], wholeDays("2022-01-01", "2022-01-02"), 1, "minute").unit).toBe("hour");
  });

  it("counts an event known by bounds only where they leave no choice", () => {
    const stretch = wholeDays("2022-01-03", "2022-01-06");
    const bounded = { ...stretch, at: stretch.start, within: stretch };
    const days = densityOf([bounded], wholeDays("2022-01-01", "2022-01-09"), 1, "day");
    expect([days.unplaced, days.bins.some(({ count }) => count > 0)]).toEqual([1, false]);
    const months = densityOf([bounded], wholeDays("2021-01-01", "2023-12-31"), 1, "day");
    expect(months.unplaced).toBe(0);
    expect(months.bins.filter(({ count }) => count > 0)).toHaveLength(1);
  });

  it("counts every event once, in at most 120 units", () => {
    const anyDay = fc.integer({ min: 0, max: 365_000 }).map((days) => addDays("1000-01-01", days));
    fc.assert(
      fc.property(fc.array(anyDay, { minLength: 1, maxLength: 50 }), (days) => {
        const sorted = days.toSorted();
        const extent = wholeDays(sorted[0] ?? "1000-01-01", sorted.at(-1) ?? "1000-01-01");
        const { bins, unplaced } = densityOf(days.map(on), extent, 6, "day");
        expect(bins.length).toBeLessThanOrEqual(121);
        expect(bins.reduce((sum, { count }) => sum + count, 0) + unplaced).toBe(days.length);
        expect(unplaced).toBe(0);
        for (const { start, end, count } of bins) {
          const inside = days.filter((day) => start <= dayToTime(day) && dayToTime(day) < end);
          expect(count).toBe(inside.length);
        }
      }),
    );
  });

  it("takes no longer for a long axis", () => {
    const extent = { start: dayToTime("0100-01-01"), end: dayToTime("9800-01-01") + DAY_MS };
    expect(densityOf([], extent, 1, "minute").bins.length).toBeLessThanOrEqual(121);
  });
});

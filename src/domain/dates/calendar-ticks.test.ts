import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DAY_MS, dayToTime, timeToDay } from "./calendar-day.ts";
import {
  boundaryAfter,
  boundaryBefore,
  shortest,
  TICK_UNITS,
  type TickUnit,
  unitFitting,
  unitsIn,
} from "./calendar-ticks.ts";
import { WEEKDAYS, weekdayOf } from "./weekday.ts";

const anyUnit = fc.constantFrom(...TICK_UNITS);
const anyWeekday = fc.constantFrom(...WEEKDAYS);
/** Any minute of the years 1 to 9899. */
const anyTime = fc
  .integer({ min: dayToTime("0001-01-01") / 60_000, max: dayToTime("9899-12-31") / 60_000 })
  .map((minutes) => minutes * 60_000);

/** Whether a time is a boundary, told from its calendar words alone. */
function isBoundary(unit: TickUnit, time: number, firstDay: number): boolean {
  const iso = new Date(time).toISOString();
  const day = timeToDay(time);
  const ends: Readonly<Record<TickUnit, () => boolean>> = {
    century: () => /^\d\d00-01-01T00:00:00\.000Z$/.test(iso),
    decade: () => /^\d{3}0-01-01T00:00:00\.000Z$/.test(iso),
    year: () => iso.endsWith("-01-01T00:00:00.000Z"),
    quarter: () => /-(01|04|07|10)-01T00:00:00\.000Z$/.test(iso),
    month: () => iso.endsWith("-01T00:00:00.000Z"),
    week: () => iso.endsWith("T00:00:00.000Z") && weekdayOf(day) === firstDay,
    day: () => iso.endsWith("T00:00:00.000Z"),
    quarterDay: () => /T(00|06|12|18):00:00\.000Z$/.test(iso),
    hour: () => iso.endsWith(":00:00.000Z"),
    fiveMinutes: () => /[05]:00\.000Z$/.test(iso),
    minute: () => iso.endsWith(":00.000Z"),
  };
  return ends[unit]();
}

describe("boundaries of the calendar", () => {
  it("are those that their dates and clocks name, and the nearest ones", () => {
    fc.assert(
      fc.property(anyUnit, anyTime, anyWeekday, (unit, time, firstDay) => {
        const before = boundaryBefore(unit, time, firstDay);
        const after = boundaryAfter(unit, before);
        expect([before, after].map((each) => isBoundary(unit, each, firstDay))).toEqual([
          true,
          true,
        ]);
        expect(before).toBeLessThanOrEqual(time);
        expect(after).toBeGreaterThan(time);
        expect(after - before).toBeGreaterThanOrEqual(shortest(unit));
        expect(boundaryBefore(unit, after - 1, firstDay)).toBe(before);
      }),
    );
  });

  it("include those of the first century, which Date.UTC takes for the twentieth", () => {
    expect(timeToDay(boundaryBefore("year", dayToTime("0044-03-15"), 1))).toBe("0044-01-01");
    const centuries = unitsIn("century", { start: -7e13, end: dayToTime("0101-01-01") }, 1);
    expect(centuries.map(({ start }) => timeToDay(start))).toEqual(["0000-01-01", "0100-01-01"]);
  });
});

describe("the units in a stretch", () => {
  it("follow each other and cover it", () => {
    fc.assert(
      fc.property(
        anyUnit,
        anyTime,
        fc.double({ min: 0.01, max: 60, noNaN: true }),
        anyWeekday,
        (unit, start, count, firstDay) => {
          const end = Math.min(start + count * shortest(unit), dayToTime("9999-01-01"));
          fc.pre(end > start);
          const units = unitsIn(unit, { start, end }, firstDay);
          expect(units[0]?.start).toBeLessThanOrEqual(start);
          expect(units.at(-1)?.end).toBeGreaterThanOrEqual(end);
          for (const [index, next] of units.slice(1).entries()) {
            expect(next.start).toBe(units[index]?.end);
          }
          // As many as the stretch is long, whatever came before and after it.
          expect(units.length).toBeLessThanOrEqual(count + 2);
        },
      ),
    );
  });
});

describe("the unit that fits", () => {
  it("has ticks with room for their labels, and no shorter one has", () => {
    const anyRoom = fc.record(
      Object.fromEntries(TICK_UNITS.map((unit) => [unit, fc.integer({ min: 20, max: 200 })])),
    );
    fc.assert(
      fc.property(
        fc.double({ min: -14, max: 0, noNaN: true }),
        anyRoom,
        anyUnit,
        (power, rooms, finest) => {
          const scale = 10 ** power;
          const room = rooms as Readonly<Record<TickUnit, number>>;
          const unit = unitFitting(scale, room, finest);
          const fits = (each: TickUnit) => shortest(each) * scale >= room[each];
          const allowed = TICK_UNITS.slice(0, TICK_UNITS.indexOf(finest) + 1);
          expect(allowed).toContain(unit);
          if (unit !== "century") expect(fits(unit)).toBe(true);
          expect(allowed.slice(allowed.indexOf(unit) + 1).filter(fits)).toEqual([]);
        },
      ),
    );
  });

  it("goes from centuries to minutes", () => {
    const room = Object.fromEntries(TICK_UNITS.map((unit) => [unit, 50])) as Record<
      TickUnit,
      number
    >;
    const width = 1250;
    const inView = [900 * 365, 40 * 365, 3 * 365, 180, 7, 1, 1 / 24, 1 / 96].map((days) =>
      unitFitting(width / (days * DAY_MS), room, "minute"),
    );
    expect(inView).toEqual([
      "century",
      "decade",
      "quarter",
      "month",
      "day",
      "hour",
      "fiveMinutes",
      "minute",
    ]);
  });
});

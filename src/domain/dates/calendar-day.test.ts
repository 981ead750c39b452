import fc from "fast-check";
import { afterEach, describe, expect, test } from "vitest";
import {
  addDays,
  type CalendarDay,
  daysBetween,
  dayToTime,
  isCalendarDay,
  timeToDay,
} from "./calendar-day.ts";

const machineZone = process.env.TZ;

afterEach(() => {
  if (machineZone === undefined) delete process.env.TZ;
  else process.env.TZ = machineZone;
});

const anyDay = fc
  .integer({ min: dayToTime("1000-01-01") / 86_400_000, max: dayToTime("2999-12-31") / 86_400_000 })
  .map((days) => timeToDay(days * 86_400_000));

describe("isCalendarDay", () => {
  test.each(["2022-01-07", "2024-02-29", "2000-02-29"])("%s is a day", (text) => {
    expect(isCalendarDay(text)).toBe(true);
  });

  test.each(["2022-02-30", "2023-02-29", "1900-02-29", "2022-13-01", "2022-00-10", "2022-01-00"])(
    "%s does not exist",
    (text) => {
      expect(isCalendarDay(text)).toBe(false);
    },
  );

  test.each([
    "2022-1-7",
    "2022-01",
    "2022-01-07?",
    " 2022-01-07",
    "2022-01-07T00:00:00Z",
    "٢٠٢٢-٠١-٠٧",
  ])("%j is not in the form of a day", (text) => {
    expect(isCalendarDay(text)).toBe(false);
  });
});

describe("days and the axis", () => {
  test("timeToDay reverses dayToTime", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(timeToDay(dayToTime(day))).toBe(day);
      }),
    );
  });

  test("any moment of a day maps to that day", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 86_399_999 }), (day, part) => {
        expect(timeToDay(dayToTime(day) + part)).toBe(day);
      }),
    );
  });

  test("daysBetween reverses addDays", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -4000, max: 4000 }), (day, days) => {
        const there = addDays(day, days);
        expect(isCalendarDay(there)).toBe(true);
        expect(daysBetween(day, there)).toBe(days);
        expect(addDays(there, -days)).toBe(day);
      }),
    );
  });

  test("crosses the end of a year and of February correctly", () => {
    expect(addDays("2021-12-31", 1)).toBe("2022-01-01");
    expect(addDays("2024-02-28", 1)).toBe("2024-02-29");
    expect(addDays("2023-02-28", 1)).toBe("2023-03-01");
  });
});

/*
 * Each of these zones has broken date arithmetic: Almaty changed its clock in 2024; in New York,
 * midnight UTC is on the day before; two lie at the ends of the date line; Samoa skipped
 * 2011-12-30.
 */
describe.each([
  ["Asia/Almaty", -360],
  ["America/New_York", 300],
  ["Pacific/Kiritimati", -840],
  ["Pacific/Pago_Pago", 660],
  ["Pacific/Apia", -780],
])("in %s", (zone, offset) => {
  test("a day stays the same", () => {
    process.env.TZ = zone;
    // Make sure that the zone has really changed.
    expect(new Date(Date.UTC(2022, 0, 8)).getTimezoneOffset()).toBe(offset);
    const days: CalendarDay[] = ["2011-12-30", "2022-01-08", "2022-03-13", "2024-03-01"];
    for (const day of days) {
      expect(isCalendarDay(day)).toBe(true);
      expect(timeToDay(dayToTime(day))).toBe(day);
      expect(daysBetween(day, addDays(day, 1))).toBe(1);
    }
    expect(dayToTime("2022-01-08")).toBe(Date.UTC(2022, 0, 8));
  });
});

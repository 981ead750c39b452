import { describe, expect, test } from "vitest";
import {
  addMonths,
  firstOfMonth,
  isCalendarMonth,
  isCalendarYear,
  lastOfMonth,
} from "./calendar-unit.ts";
import { isClockTime, minuteOf } from "./clock-time.ts";

describe("months and years", () => {
  test("accepts only months and years of the calendar", () => {
    expect(["2022-01", "2022-12", "0000-01"].every(isCalendarMonth)).toBe(true);
    expect(["2022-13", "2022-00", "2022-1", "2022-01-01", ""].some(isCalendarMonth)).toBe(false);
    expect(["2022", "0000"].every(isCalendarYear)).toBe(true);
    expect(["22", "20222", "202X", "2022-01"].some(isCalendarYear)).toBe(false);
  });

  test("gives the first and last day of a month, also in leap years", () => {
    expect(firstOfMonth("2022-02")).toBe("2022-02-01");
    const months = ["2022-01", "2022-02", "2024-02", "1900-02", "2022-04", "9999-12"] as const;
    expect(months.map((month) => lastOfMonth(month).slice(8))).toEqual([
      "31",
      "28",
      "29",
      "28",
      "30",
      "31",
    ]);
  });

  test("adds months across years", () => {
    expect(addMonths("2022-12", 1)).toBe("2023-01");
    expect(addMonths("2022-01", -1)).toBe("2021-12");
    expect(addMonths("2022-05", -12)).toBe("2021-05");
  });
});

describe("times of day", () => {
  test("accepts only times of a 24-hour clock", () => {
    expect(["00:00", "09:05", "23:59"].every(isClockTime)).toBe(true);
    expect(["24:00", "14:60", "9:05", "14:30:00", "14:30Z"].some(isClockTime)).toBe(false);
    expect([minuteOf("00:00"), minuteOf("14:30")]).toEqual([0, 870]);
  });
});

import { afterEach, describe, expect, test } from "vitest";
import type { CalendarDay } from "../domain/dates/calendar-day.ts";
import {
  type DayStyle,
  formatDay,
  formatDayRange,
  formatNumber,
  formatPercent,
} from "./formats.ts";

/** CLDR uses no-break and thin spaces, which differ between its versions. */
const plain = (text: string) => text.replace(/[\u00a0\u2009\u202f]/g, " ");

describe("formatDay", () => {
  test.each<[DayStyle, string, string]>([
    ["full", "الجمعة 7 يناير 2022", "vendredi 7 janvier 2022"],
    ["date", "7 يناير 2022", "7 janvier 2022"],
    ["dayMonth", "7 يناير", "7 janvier"],
    ["weekdayDayMonth", "الجمعة 7 يناير", "vendredi 7 janvier"],
    ["weekday", "الجمعة", "vendredi"],
    ["weekdayShort", "الجمعة", "ven."],
    ["month", "يناير", "janvier"],
    ["day", "7", "7"],
  ])("%s", (style, arabic, french) => {
    expect(formatDay("2022-01-07", "ar", style)).toBe(arabic);
    expect(formatDay("2022-01-07", "fr", style)).toBe(french);
  });

  test("writes the first of a month in a French date as an ordinal", () => {
    expect(formatDay("2022-01-01", "fr", "full")).toBe("samedi 1er janvier 2022");
    expect(formatDay("2022-01-01", "fr", "date")).toBe("1er janvier 2022");
    expect(formatDay("2022-01-01", "fr", "dayMonth")).toBe("1er janvier");
    expect(formatDay("2022-01-01", "fr", "day")).toBe("1");
    expect(formatDay("2022-01-01", "ar", "date")).toBe("1 يناير 2022");
    expect(formatDay("2022-01-11", "fr", "date")).toBe("11 janvier 2022");
  });

  test("writes no invisible direction marks, because the text is isolated where it is shown", () => {
    const styles: DayStyle[] = ["full", "date", "dayMonth", "weekdayDayMonth", "weekdayShort"];
    for (const language of ["ar", "fr"] as const) {
      for (const style of styles) {
        expect(formatDay("2022-01-07", language, style)).not.toMatch(
          /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/,
        );
      }
    }
  });
});

describe("the reader's time zone", () => {
  const machineZone = process.env.TZ;
  afterEach(() => {
    if (machineZone === undefined) delete process.env.TZ;
    else process.env.TZ = machineZone;
  });

  test.each(["Asia/Almaty", "America/New_York", "Pacific/Kiritimati", "Pacific/Pago_Pago"])(
    "%s does not move a day",
    (zone) => {
      process.env.TZ = zone;
      const day: CalendarDay = "2022-01-08";
      expect(formatDay(day, "fr", "full")).toBe("samedi 8 janvier 2022");
      expect(formatDay(day, "ar", "full")).toBe("السبت 8 يناير 2022");
      expect(plain(formatDayRange("2022-01-07", day, "fr"))).toBe("7–8 janvier 2022");
    },
  );
});

describe("formatDayRange", () => {
  test("writes the parts that both days share once", () => {
    expect(plain(formatDayRange("2022-01-06", "2022-01-07", "ar"))).toBe("6–7 يناير 2022");
    expect(plain(formatDayRange("2022-01-06", "2022-01-07", "fr"))).toBe("6–7 janvier 2022");
    expect(plain(formatDayRange("2022-01-30", "2022-02-02", "ar"))).toBe(
      "30 يناير – 2 فبراير 2022",
    );
    expect(plain(formatDayRange("2022-01-30", "2022-02-02", "fr"))).toBe(
      "30 janvier – 2 février 2022",
    );
  });

  test("writes both years if they differ", () => {
    expect(plain(formatDayRange("2021-12-30", "2022-01-02", "ar"))).toBe(
      "30 ديسمبر 2021 – 2 يناير 2022",
    );
    expect(plain(formatDayRange("2021-12-30", "2022-01-02", "fr"))).toBe(
      "30 décembre 2021 – 2 janvier 2022",
    );
  });

  test("writes the first of a month in French as an ordinal", () => {
    expect(plain(formatDayRange("2022-01-01", "2022-01-04", "fr"))).toBe("1er–4 janvier 2022");
    expect(plain(formatDayRange("2022-01-30", "2022-02-01", "fr"))).toBe(
      "30 janvier – 1er février 2022",
    );
  });
});

describe("formatNumber", () => {
  test("groups digits as the language does, in the digits of the interface", () => {
    expect(formatNumber(748, "ar")).toBe("748");
    expect(formatNumber(3800, "ar")).toBe("3,800");
    expect(plain(formatNumber(3800, "fr"))).toBe("3 800");
  });
});

test("formatPercent writes no direction marks", () => {
  expect(plain(formatPercent(93, "fr"))).toBe("93 %");
  expect(formatPercent(93, "ar")).toBe("93%");
});

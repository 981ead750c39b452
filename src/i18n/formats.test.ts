import fc from "fast-check";
import { afterEach, describe, expect, test } from "vitest";
import { addDays, type CalendarDay, timeToDay } from "../domain/dates/calendar-day.ts";
import { localeOf, MONTH_NAMES } from "../domain/locale.ts";
import {
  type DayStyle,
  formatDay,
  formatDayRange,
  formatNumber,
  formatPercent,
  formatTime,
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
    ["weekdayDayShort", "الجمعة 7", "ven. 7"],
    ["weekdayDayMonthShort", "الجمعة 7 يناير", "ven. 7 janv."],
    ["fullShort", "الجمعة 7 يناير 2022", "ven. 7 janv. 2022"],
    ["month", "يناير", "janvier"],
    ["day", "7", "7"],
  ])("%s", (style, arabic, french) => {
    expect(formatDay("2022-01-07", localeOf("ar"), style)).toBe(arabic);
    expect(formatDay("2022-01-07", localeOf("fr"), style)).toBe(french);
  });

  test("writes the first of a month in a French date as an ordinal", () => {
    expect(formatDay("2022-01-01", localeOf("fr"), "full")).toBe("samedi 1er janvier 2022");
    expect(formatDay("2022-01-01", localeOf("fr"), "date")).toBe("1er janvier 2022");
    expect(formatDay("2022-01-01", localeOf("fr"), "dayMonth")).toBe("1er janvier");
    expect(formatDay("2022-01-01", localeOf("fr"), "day")).toBe("1");
    expect(formatDay("2022-01-01", localeOf("ar"), "date")).toBe("1 يناير 2022");
    expect(formatDay("2022-01-11", localeOf("fr"), "date")).toBe("11 janvier 2022");
  });

  test("writes no invisible direction marks, because the text is isolated where it is shown", () => {
    const styles: DayStyle[] = ["full", "date", "dayMonth", "weekdayDayMonth", "weekdayShort"];
    for (const language of ["ar", "fr"] as const) {
      for (const style of styles) {
        expect(formatDay("2022-01-07", localeOf(language), style)).not.toMatch(
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
      expect(formatDay(day, localeOf("fr"), "full")).toBe("samedi 8 janvier 2022");
      expect(formatDay(day, localeOf("ar"), "full")).toBe("السبت 8 يناير 2022");
      expect(plain(formatDayRange("2022-01-07", day, localeOf("fr")))).toBe("7–8 janvier 2022");
    },
  );
});

describe("formatDayRange", () => {
  test("writes the parts that both days share once", () => {
    expect(plain(formatDayRange("2022-01-06", "2022-01-07", localeOf("ar")))).toBe(
      "6–7 يناير 2022",
    );
    expect(plain(formatDayRange("2022-01-06", "2022-01-07", localeOf("fr")))).toBe(
      "6–7 janvier 2022",
    );
    expect(plain(formatDayRange("2022-01-30", "2022-02-02", localeOf("ar")))).toBe(
      "30 يناير – 2 فبراير 2022",
    );
    expect(plain(formatDayRange("2022-01-30", "2022-02-02", localeOf("fr")))).toBe(
      "30 janvier – 2 février 2022",
    );
  });

  test("writes both years if they differ", () => {
    expect(plain(formatDayRange("2021-12-30", "2022-01-02", localeOf("ar")))).toBe(
      "30 ديسمبر 2021 – 2 يناير 2022",
    );
    expect(plain(formatDayRange("2021-12-30", "2022-01-02", localeOf("fr")))).toBe(
      "30 décembre 2021 – 2 janvier 2022",
    );
  });

  test("writes the first of a month in French as an ordinal", () => {
    expect(plain(formatDayRange("2022-01-01", "2022-01-04", localeOf("fr")))).toBe(
      "1er–4 janvier 2022",
    );
    expect(plain(formatDayRange("2022-01-30", "2022-02-01", localeOf("fr")))).toBe(
      "30 janvier – 1er février 2022",
    );
  });
});

describe("formatNumber", () => {
  test("groups digits as the language does, in the digits of the interface", () => {
    expect(formatNumber(748, localeOf("ar"))).toBe("748");
    expect(formatNumber(3800, localeOf("ar"))).toBe("3,800");
    expect(plain(formatNumber(3800, localeOf("fr")))).toBe("3 800");
  });
});

test("formatPercent writes no direction marks", () => {
  expect(plain(formatPercent(93, localeOf("fr")))).toBe("93 %");
  expect(formatPercent(93, localeOf("ar"))).toBe("93%");
});

const MONTHS = {
  egypt: "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
  levant:
    "كانون_الثاني شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين_الأول تشرين_الثاني كانون_الأول",
  maghreb: "جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر",
  both: "كانون_الثاني/يناير شباط/فبراير آذار/مارس نيسان/أبريل أيار/مايو حزيران/يونيو تموز/يوليو آب/أغسطس أيلول/سبتمبر تشرين_الأول/أكتوبر تشرين_الثاني/نوفمبر كانون_الأول/ديسمبر",
};

describe("the months of a region", () => {
  test.each(MONTH_NAMES)("%s", (months) => {
    const names = MONTHS[months].split(" ").map((name) => name.replace("_", " "));
    const locale = localeOf("ar", null, months);
    const days = names.map((_, month) => timeToDay(Date.UTC(2022, month, 7)));
    expect(days.map((day) => formatDay(day, locale, "month"))).toEqual(names);
    expect(days.map((day) => formatDay(day, locale, "monthShort"))).toEqual(names);
    expect(days.map((day) => formatDay(day, locale, "date"))).toEqual(
      names.map((name) => `7 ${name} 2022`),
    );
  });

  test("are those of the machine's locale data for Egypt", () => {
    const intl = new Intl.DateTimeFormat("ar-EG", { month: "long", timeZone: "UTC" });
    const names = MONTHS.egypt.split(" ");
    expect(names.map((_, month) => intl.format(Date.UTC(2022, month, 7)))).toEqual(names);
  });

  test("differ within a range of two months", () => {
    const range = formatDayRange("2022-01-30", "2022-02-02", localeOf("ar", "arab", "levant"));
    expect(plain(range)).toBe("٣٠ كانون الثاني – ٢ شباط ٢٠٢٢");
  });
});

describe("the digits of the reader", () => {
  const locale = localeOf("ar", "arab");

  test("are in dates, ranges, times, numbers and percentages", () => {
    expect(formatDay("2022-01-07", locale, "full")).toBe("الجمعة ٧ يناير ٢٠٢٢");
    expect(plain(formatDayRange("2022-01-06", "2022-01-07", locale))).toBe("٦–٧ يناير ٢٠٢٢");
    expect(formatTime("14:30", locale)).toBe("\u2066١٤:٣٠\u2069");
    expect(formatNumber(3800, locale)).toBe("٣٬٨٠٠");
    expect(formatPercent(93, locale)).toBe("٩٣٪");
  });

  test("never mix with others", () => {
    const day = fc.integer({ min: -40_000, max: 40_000 }).map((on) => addDays("2022-01-01", on));
    const number = fc.integer({ min: 0, max: 1_000_000_000 });
    fc.assert(
      fc.property(
        day,
        day,
        number,
        fc.constantFrom(...MONTH_NAMES),
        (one, other, count, months) => {
          const [start, end] = one < other ? [one, other] : [other, one];
          for (const [digits, foreign] of [
            ["arab", /[0-9]/],
            ["latn", /[٠-٩٪٬٫]/],
          ] as const) {
            const chosen = localeOf("ar", digits, months);
            const written = [
              formatDay(start, chosen, "full"),
              formatDayRange(start, end, chosen),
              formatNumber(count, chosen),
              formatPercent(count, chosen),
            ];
            expect(written.join(" ")).not.toMatch(foreign);
          }
        },
      ),
    );
  });
});

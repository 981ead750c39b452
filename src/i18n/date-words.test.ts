import { describe, expect, test } from "vitest";
import type { CalendarDay } from "../domain/dates/calendar-day.ts";
import type { Dating } from "../domain/dates/dating.ts";
import type { Doubt, PartialDate } from "../domain/dates/partial-date.ts";
import { localeOf } from "../domain/locale.ts";
import { dateInWords, datingInWords } from "./date-words.ts";
import { createTranslator } from "./setup.ts";

const translators = { ar: createTranslator("ar"), fr: createTranslator("fr") };
const words = (date: PartialDate, language: "ar" | "fr") =>
  dateInWords(date, localeOf(language), translators[language].t).replace(
    /[\u00a0\u2009\u202f]/g,
    " ",
  );

const day = (on: CalendarDay, uncertain = false, approximate = false): PartialDate => ({
  form: "day",
  day: on,
  uncertain,
  approximate,
});
const certain: Doubt = { uncertain: false, approximate: false };
const month = (doubt: Partial<Doubt> = {}): PartialDate => ({
  form: "month",
  month: "2022-01",
  ...certain,
  ...doubt,
});
const year = (doubt: Partial<Doubt> = {}): PartialDate => ({
  form: "year",
  year: "2022",
  ...certain,
  ...doubt,
});
const between = (earliest: CalendarDay, latest: CalendarDay): PartialDate => ({
  form: "between",
  earliest,
  latest,
});

const cases: readonly [string, PartialDate, string, string][] = [
  ["a day", day("2022-01-07"), "الجمعة 7 يناير 2022", "vendredi 7 janvier 2022"],
  [
    "a probable day",
    day("2022-01-05", true),
    "الأربعاء 5 يناير 2022 على الأرجح",
    "probablement le mercredi 5 janvier 2022",
  ],
  ["about a day", day("2022-01-06", false, true), "نحو 6 يناير 2022", "vers le 6 janvier 2022"],
  [
    "probably about a day",
    day("2022-01-06", true, true),
    "نحو 6 يناير 2022 على الأرجح",
    "probablement vers le 6 janvier 2022",
  ],
  [
    "between days of one month",
    between("2022-01-05", "2022-01-08"),
    "بين 5 و8 يناير 2022",
    "entre le 5 et le 8 janvier 2022",
  ],
  [
    "between days of two months",
    between("2022-01-30", "2022-02-02"),
    "بين 30 يناير و2 فبراير 2022",
    "entre le 30 janvier et le 2 février 2022",
  ],
  [
    "between days of two years",
    between("2021-12-30", "2022-01-02"),
    "بين 30 ديسمبر 2021 و2 يناير 2022",
    "entre le 30 décembre 2021 et le 2 janvier 2022",
  ],
  [
    "between, from the same month of another year",
    between("2021-01-05", "2022-01-08"),
    "بين 5 يناير 2021 و8 يناير 2022",
    "entre le 5 janvier 2021 et le 8 janvier 2022",
  ],
  [
    "between, from the first of a month",
    between("2022-01-01", "2022-01-04"),
    "بين 1 و4 يناير 2022",
    "entre le 1er et le 4 janvier 2022",
  ],
  [
    "between, to the first of a month",
    between("2022-01-30", "2022-02-01"),
    "بين 30 يناير و1 فبراير 2022",
    "entre le 30 janvier et le 1er février 2022",
  ],
  [
    "one of two days running, which have no day between them",
    between("2022-01-06", "2022-01-07"),
    "6 أو 7 يناير 2022",
    "le 6 ou le 7 janvier 2022",
  ],
  [
    "one of two days running, in two months",
    between("2022-01-31", "2022-02-01"),
    "31 يناير أو 1 فبراير 2022",
    "le 31 janvier ou le 1er février 2022",
  ],
  [
    "on a day or before",
    { form: "before", latest: "2022-01-08" },
    "في 8 يناير 2022 أو قبله",
    "au plus tard le 8 janvier 2022",
  ],
  [
    "on a day or after",
    { form: "after", earliest: "2022-01-01" },
    "في 1 يناير 2022 أو بعده",
    "au plus tôt le 1er janvier 2022",
  ],
  [
    "a stretch of days",
    { form: "span", start: "2022-01-06", end: "2022-01-07" },
    "6–7 يناير 2022",
    "6–7 janvier 2022",
  ],
  [
    "a stretch from the first of a month",
    { form: "span", start: "2022-01-01", end: "2022-01-04" },
    "1–4 يناير 2022",
    "1er–4 janvier 2022",
  ],
  [
    "a time of day",
    { form: "time", day: "2022-01-07", time: "14:30" },
    "الجمعة 7 يناير 2022، الساعة \u206614:30\u2069",
    "vendredi 7 janvier 2022 à 14 h 30",
  ],
  [
    "a full hour",
    { form: "time", day: "2022-01-01", time: "09:00" },
    "السبت 1 يناير 2022، الساعة \u206609:00\u2069",
    "samedi 1er janvier 2022 à 9 h",
  ],
  [
    "a few minutes past midnight",
    { form: "time", day: "2022-01-01", time: "00:05" },
    "السبت 1 يناير 2022، الساعة \u206600:05\u2069",
    "samedi 1er janvier 2022 à 0 h 05",
  ],
  ["a month", month(), "يناير 2022", "en janvier 2022"],
  [
    "a month, probably",
    month({ uncertain: true }),
    "يناير 2022 على الأرجح",
    "probablement en janvier 2022",
  ],
  ["about a month", month({ approximate: true }), "نحو يناير 2022", "vers janvier 2022"],
  [
    "probably about a month",
    month({ uncertain: true, approximate: true }),
    "نحو يناير 2022 على الأرجح",
    "probablement vers janvier 2022",
  ],
  [
    "all of a month",
    { form: "span", start: "2022-01-01", end: "2022-01-31" },
    "1–31 يناير 2022",
    "1er–31 janvier 2022",
  ],
  ["a year", year(), "عام 2022", "en 2022"],
  ["a year, probably", year({ uncertain: true }), "عام 2022 على الأرجح", "probablement en 2022"],
  ["about a year", year({ approximate: true }), "نحو عام 2022", "vers 2022"],
];

describe("dateInWords", () => {
  test.each(cases)("%s", (_, date, arabic, french) => {
    expect(words(date, "ar")).toBe(arabic);
    expect(words(date, "fr")).toBe(french);
  });

  test("certain and possible dates never have the same words", () => {
    for (const language of ["ar", "fr"] as const) {
      const said = cases.map(([, date]) => words(date, language));
      expect(new Set(said).size).toBe(said.length);
    }
  });
});

describe("datingInWords", () => {
  const date = day("2022-01-05", true);
  const reading = { pointer: { form: "date", year: null, month: 1, day: 5 } };
  const named = {
    rule: "named",
    date,
    reading: { ...reading, uncertain: true, approximate: false },
  };
  const said = (steps: readonly unknown[], language: "ar" | "fr") =>
    datingInWords(
      { date, steps: steps as Dating["steps"] },
      localeOf(language),
      translators[language].t,
    );

  test("the doubt of an article stays its own: we do not make « apparently » into « probably »", () => {
    expect(said([named], "ar")).toBe("الأربعاء 5 يناير 2022 على ما يبدو");
    expect(said([named], "fr")).toBe("apparemment le mercredi 5 janvier 2022");
  });

  test("a doubt of the editors is stated as theirs, whatever the words say", () => {
    const hedged = [named, { rule: "hedge", hedge: "?", date }];
    expect(said(hedged, "fr")).toBe("probablement le mercredi 5 janvier 2022");
  });
});

import { describe, expect, test } from "vitest";
import { type CalendarDay, dayToTime } from "../../../domain/dates/calendar-day.ts";
import type { TickUnit } from "../../../domain/dates/calendar-ticks.ts";
import type { InterfaceLanguage } from "../../../domain/localised-text.ts";
import { wordsIn } from "../../../testing/render-page.tsx";
import type { FoldKind } from "../layout/folds.ts";
import { foldWords } from "./fold-words.ts";

/** What a row of three events says, and its name, with plain spaces and without marks of direction. */
function wordsOf(
  language: InterfaceLanguage,
  kind: FoldKind,
  unit: TickUnit,
  [start, end]: readonly [CalendarDay, CalendarDay],
  given: { readonly years?: boolean; readonly when?: string } = {},
) {
  const ids = ["1", "2", "3"];
  const fold = { key: "a", kind, lane: "a", ids, start: dayToTime(start), end: dayToTime(end) };
  const { words, locale } = wordsIn(language);
  const said = foldWords(
    { ...fold, top: 0 },
    unit,
    { lane: "L", when: "", years: false, ...given },
    locale,
    words("common"),
  );
  return [said.text, said.brief, said.name].map((text) =>
    text.replaceAll(/[\u00a0\u202f]/g, " ").replaceAll(/[\u2066-\u2069\u200e\u200f]/g, ""),
  );
}

const UNITS = [
  ["day", "2022-01-05", "2022-01-06", "5 janv.", "5 يناير"],
  ["week", "2022-01-03", "2022-01-10", "3–9 janv.", "3–9 يناير"],
  ["week", "2022-01-31", "2022-02-07", "31 janv.–6 févr.", "31 يناير–6 فبراير"],
  ["month", "2022-01-01", "2022-02-01", "janv. 2022", "يناير 2022"],
  ["quarter", "2022-01-01", "2022-04-01", "janv.–mars 2022", "يناير–مارس 2022"],
  ["year", "2022-01-01", "2023-01-01", "2022", "2022"],
] as const;

describe("the words of a row that counts events", () => {
  test.each(UNITS)("name a %s from %s to %s in few words", (unit, start, end, french, arabic) => {
    expect(wordsOf("fr", "unit", unit, [start, end])[0]).toBe(`+3 · ${french}`);
    expect(wordsOf("ar", "unit", unit, [start, end])[0]).toBe(`+3 · ${arabic}`);
  });

  test("say the year of a day if the corpus has several", () => {
    const day = ["2022-01-05", "2022-01-06"] as const;
    const years = { years: true };
    expect(wordsOf("fr", "unit", "day", day, years)[0]).toBe("+3 · 5 janv. 2022");
    expect(wordsOf("ar", "unit", "day", day, years)[0]).toBe("+3 · 5 يناير 2022");
  });

  test.each([
    [
      "unit",
      ["+3 · 5 janv.", "+3", "3 événements sans place ici, 5 janvier 2022, L"],
      ["+3 · 5 يناير", "+3", "3 أحداث لا متّسع لها هنا، 5 يناير 2022، L"],
    ],
    ["bracket", ["2–8 · 3", "3", "3 événements, 2–8, L"], ["2–8 · 3", "3", "3 أحداث، 2–8، L"]],
    [
      "claims",
      ["3 événements", "3", "3 événements sans place ici, L"],
      ["3 أحداث", "3", "3 أحداث لا متّسع لها هنا، L"],
    ],
    [
      "before",
      ["3 avant", "3", "3 événements avant ces jours, L"],
      ["3 قبل", "3", "3 أحداث قبل هذه الأيام، L"],
    ],
    [
      "after",
      ["3 après", "3", "3 événements après ces jours, L"],
      ["3 بعد", "3", "3 أحداث بعد هذه الأيام، L"],
    ],
  ] as const)("say what it counts and where (%s)", (kind, french, arabic) => {
    const day = ["2022-01-05", "2022-01-06"] as const;
    const given = { when: kind === "bracket" ? "2–8" : "" };
    expect(wordsOf("fr", kind, "day", day, given)).toEqual(french);
    expect(wordsOf("ar", kind, "day", day, given)).toEqual(arabic);
  });
});

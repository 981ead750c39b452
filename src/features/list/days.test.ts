import { describe, expect, test } from "vitest";
import type { PartialDate } from "../../domain/dates/partial-date.ts";
import type { SourceDocument } from "../../domain/document.ts";
import type { CrisisEvent } from "../../domain/event.ts";
import { smallCorpus } from "../../testing/small-corpus.ts";
import { isPlainDay, isSure } from "./certainty.ts";
import { countByDay, groupByDay, withEmptyDays } from "./days.ts";

const [flood] = smallCorpus.events as [CrisisEvent];
const [herald] = smallCorpus.documents as [SourceDocument];

const sure = (day: `${number}-${number}-${number}`): PartialDate => ({
  form: "day",
  day,
  uncertain: false,
  approximate: false,
});
const event = (id: string, date: PartialDate): CrisisEvent => ({
  ...flood,
  id,
  dating: { ...flood.dating, date },
});
const article = (id: string, date: PartialDate): SourceDocument => ({
  ...herald,
  id,
  publication: { ...herald.publication, date },
});

const period = { start: "2031-05-01", end: "2031-05-07" } as const;
const events = [
  event("eve", sure("2031-04-29")),
  event("first", sure("2031-05-02")),
  event("second", { form: "between", earliest: "2031-05-02", latest: "2031-05-06" }),
  event("open", { form: "before", latest: "2031-05-06" }),
];

describe("groupByDay", () => {
  const days = groupByDay(events, [article("paper", sure("2031-05-03"))]);

  test("lists events on the day of their mark, in the order given", () => {
    expect(days.map(({ day, events: on }) => [day, on.map(({ id }) => id)])).toEqual([
      ["2031-04-29", ["eve"]],
      ["2031-05-02", ["first"]],
      ["2031-05-03", []],
      ["2031-05-06", ["second", "open"]],
    ]);
  });

  test("adds a day for an article even if no event is on it", () => {
    expect(days.map(({ documents }) => documents.map(({ id }) => id))).toEqual([
      [],
      [],
      ["paper"],
      [],
    ]);
  });

  test("lists every event exactly once", () => {
    expect(days.flatMap((day) => day.events)).toEqual(events);
  });
});

describe("an event known only by its month or year", () => {
  const certain = { uncertain: false, approximate: false };
  const month: PartialDate = { form: "month", month: "2031-05", ...certain };
  const wide = [
    event("year", { form: "year", year: "2031", ...certain }),
    event("eve", sure("2031-04-30")),
    event("month", month),
    event("first", sure("2031-05-01")),
  ];
  const days = groupByDay(wide, [article("monthly", month)]);

  test("is listed in a section of its own, a month before its first day", () => {
    expect(days.map(({ unit, day, events: on }) => [unit, day, on.map(({ id }) => id)])).toEqual([
      ["year", "2031-01-01", ["year"]],
      ["day", "2031-04-30", ["eve"]],
      ["month", "2031-05-01", ["month"]],
      ["day", "2031-05-01", ["first"]],
    ]);
    expect(days[2]?.documents.map(({ id }) => id)).toEqual(["monthly"]);
  });

  test("is not counted on any day", () => {
    expect([...countByDay(wide, period)].filter(([, count]) => count > 0)).toEqual([
      ["2031-04-30", 1],
      ["2031-05-01", 1],
    ]);
    const entries = withEmptyDays(groupByDay([event("month", month)]), period);
    expect(entries).toMatchObject([
      { unit: "month" },
      { first: "2031-05-01", last: "2031-05-07", possible: true },
    ]);
  });
});

describe("withEmptyDays", () => {
  test("adds the days of the period without events, in stretches", () => {
    const entries = withEmptyDays(groupByDay(events), period);
    expect(
      entries.map((entry) => ("first" in entry ? [entry.first, entry.last] : entry.day)),
    ).toEqual([
      "2031-04-29",
      ["2031-05-01", "2031-05-01"],
      "2031-05-02",
      ["2031-05-03", "2031-05-05"],
      "2031-05-06",
      ["2031-05-07", "2031-05-07"],
    ]);
  });

  test("reports whether a date of several days may fall in a stretch", () => {
    const possible = (listed: readonly CrisisEvent[]) =>
      withEmptyDays(groupByDay(listed), period).flatMap((entry) =>
        "first" in entry ? [entry.possible] : [],
      );
    expect(possible(events)).toEqual([false, true, false]);
    expect(possible(events.filter(({ id }) => id !== "second"))).toEqual([false, false, false]);
  });

  test("does not add days outside the period", () => {
    const far = groupByDay([event("late", sure("2031-05-20"))]);
    expect(withEmptyDays(far, period)).toHaveLength(2);
  });
});

describe("countByDay", () => {
  test("has every day of the period and each day outside it that has an event", () => {
    expect([...countByDay(events, period)]).toEqual([
      ["2031-04-29", 1],
      ["2031-05-01", 0],
      ["2031-05-02", 1],
      ["2031-05-03", 0],
      ["2031-05-04", 0],
      ["2031-05-05", 0],
      ["2031-05-06", 0],
      ["2031-05-07", 0],
    ]);
  });
});

describe("certainty", () => {
  test.each<[string, PartialDate, boolean, boolean]>([
    ["a day", sure("2031-05-01"), true, true],
    [
      "a probable day",
      { form: "day", day: "2031-05-01", uncertain: true, approximate: false },
      false,
      false,
    ],
    [
      "about a day",
      { form: "day", day: "2031-05-01", uncertain: false, approximate: true },
      false,
      false,
    ],
    ["a stretch", { form: "span", start: "2031-05-01", end: "2031-05-03" }, false, true],
    [
      "one of some days",
      { form: "between", earliest: "2031-05-01", latest: "2031-05-03" },
      false,
      false,
    ],
    ["a day or before", { form: "before", latest: "2031-05-01" }, false, false],
    ["a time", { form: "time", day: "2031-05-01", time: "14:30" }, false, true],
    [
      "a month",
      { form: "month", month: "2031-05", uncertain: false, approximate: false },
      false,
      false,
    ],
    ["a year", { form: "year", year: "2031", uncertain: false, approximate: false }, false, false],
    ["a day or after", { form: "after", earliest: "2031-05-01" }, false, false],
  ])("%s", (_, date, plain, known) => {
    expect(isPlainDay(date)).toBe(plain);
    expect(isSure(date)).toBe(known);
  });
});

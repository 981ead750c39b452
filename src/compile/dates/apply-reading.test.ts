import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, type CalendarDay, dayToTime } from "../../domain/dates/calendar-day.ts";
import type { PartialDate } from "../../domain/dates/partial-date.ts";
import { shiftWeekday, type Weekday, weekdayOf } from "../../domain/dates/weekday.ts";
import { runs } from "../../testing/random/fuzz-runs.ts";
import { applyReading } from "./apply-reading.ts";
import { formatEdtf } from "./edtf/format-edtf.ts";
import { parseEdtf } from "./edtf/parse-edtf.ts";
import { readExpression } from "./expressions/read-expression.ts";

/*
 * The names of days and months come from Unicode's CLDR, so that they are independent of the tables
 * under test.
 */

interface Phrases {
  readonly language: string;
  /** Locales with all month names in use. */
  readonly locales: readonly string[];
  /** Expressions for two days before the anchor, one before, the same day, one after. */
  readonly offsets: readonly [string, string, string, string];
  readonly last: (weekday: string) => string;
  readonly next: (weekday: string) => string;
  readonly ago: (days: number) => string;
  readonly date: (day: number, month: string) => string;
}

const PHRASES: readonly Phrases[] = [
  {
    language: "ar",
    locales: ["ar-EG", "ar-EG-u-nu-latn", "ar-LB-u-nu-latn", "ar-DZ", "ar-MA", "ar-IQ"],
    offsets: ["أول من أمس", "أمس", "اليوم", "غدًا"],
    last: (weekday) => `يوم ${weekday} الماضي`,
    next: (weekday) => `${weekday} المقبل`,
    ago: (days) => `قبل ${days} أيام`,
    date: (day, month) => `${day} ${month}`,
  },
  {
    language: "fr",
    locales: ["fr"],
    offsets: ["avant-hier", "hier", "aujourd’hui", "demain"],
    last: (weekday) => `${weekday} dernier`,
    next: (weekday) => `${weekday} prochain`,
    ago: (days) => `il y a ${days} jours`,
    date: (day, month) => `le ${day === 1 ? "1er" : day} ${month}`,
  },
  {
    language: "en",
    locales: ["en-GB", "en-US"],
    offsets: ["the day before yesterday", "yesterday", "today", "tomorrow"],
    last: (weekday) => `last ${weekday}`,
    next: (weekday) => `next ${weekday}`,
    ago: (days) => `${days} days ago`,
    date: (day, month) => `on ${month} ${day}`,
  },
  {
    language: "id",
    locales: ["id"],
    offsets: ["kemarin lusa", "kemarin", "hari ini", "besok"],
    last: (weekday) => (weekday === "Minggu" ? "Ahad lalu" : `${weekday} lalu`),
    next: (weekday) => (weekday === "Minggu" ? "Ahad mendatang" : `${weekday} mendatang`),
    ago: (days) => `${days} hari lalu`,
    date: (day, month) => `${day} ${month}`,
  },
];

function named(day: CalendarDay, locale: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locale, {
    ...options,
    timeZone: "UTC",
    calendar: "gregory",
  }).format(dayToTime(day));
}

const days = fc.integer({ min: 0, max: 20_000 }).map((index) => addDays("1990-01-01", index));
const cases = fc.record({
  anchor: days,
  phrases: fc.constantFrom(...PHRASES),
  pick: fc.nat({ max: 5 }),
});
const certain = (day: CalendarDay): PartialDate => ({
  form: "day",
  day,
  uncertain: false,
  approximate: false,
});

/** The date in EDTF, or the code of the problem. */
function resolve(text: string, language: string, anchor: PartialDate): string {
  const read = readExpression(text, language);
  if (!read.ok) return `${text}: ${read.why}`;
  const applied = applyReading(read.reading, anchor);
  return applied.ok ? formatEdtf(applied.date) : applied.issue.code;
}

describe("expressions for any day, relative to any publication, resolve to that day", () => {
  const holds = (
    property: (each: { anchor: CalendarDay; phrases: Phrases; locale: string }) => void,
  ) =>
    fc.assert(
      fc.property(cases, ({ anchor, phrases, pick }) => {
        const locale = phrases.locales[pick % phrases.locales.length] ?? "";
        property({ anchor, phrases, locale });
      }),
      { numRuns: runs(60, 2000) },
    );

  it("today, yesterday and tomorrow, alone or with the right weekday; any other weekday is rejected", () => {
    holds(({ anchor, phrases: { language, offsets }, locale }) => {
      for (const [index, words] of offsets.entries()) {
        const day = addDays(anchor, index - 2);
        const published = certain(anchor);
        expect(resolve(words, language, published)).toBe(day);
        for (const shift of [0, 1, 2, 3, 4, 5, 6]) {
          const weekday = named(addDays(day, shift), locale, { weekday: "long" });
          const answer = resolve(`${words} ${weekday}`, language, published);
          expect(answer).toBe(shift === 0 ? day : "weekday-mismatch");
        }
      }
    });
  });

  it("weekdays: latest, last and next", () => {
    holds(({ anchor, phrases: { language, last, next }, locale }) => {
      for (const shift of [0, 1, 2, 3, 4, 5, 6]) {
        const day = addDays(anchor, -shift);
        const weekday = named(day, locale, { weekday: "long" });
        const published = certain(anchor);
        expect(resolve(weekday, language, published)).toBe(day);
        expect(resolve(last(weekday), language, published)).toBe(
          shift === 0 ? addDays(day, -7) : day,
        );
        expect(resolve(next(weekday), language, published)).toBe(addDays(day, 7));
      }
    });
  });

  it("a number of days ago", () => {
    holds(({ anchor, phrases: { language, ago } }) => {
      for (const count of [3, 5, 10]) {
        expect(resolve(ago(count), language, certain(anchor))).toBe(addDays(anchor, -count));
      }
    });
  });

  it("day and month, near the publication or with a year; a wrong weekday is rejected", () => {
    fc.assert(
      fc.property(
        cases,
        fc.integer({ min: -180, max: 180 }),
        ({ anchor, phrases, pick }, apart) => {
          const { language, locales, date } = phrases;
          const locale = locales[pick % locales.length] ?? "";
          const day = addDays(anchor, apart);
          const words = date(Number(day.slice(8)), named(day, locale, { month: "long" }));
          const whole = `${words} ${day.slice(0, 4)}`;
          expect(resolve(words, language, certain(anchor))).toBe(day);
          expect(resolve(whole, language, { form: "before", latest: anchor })).toBe(day);
          for (const shift of [0, 1, 6]) {
            const weekday = named(addDays(day, shift), locale, { weekday: "long" });
            const answer = resolve(`${weekday} ${whole}`, language, certain(anchor));
            expect(answer).toBe(shift === 0 ? day : "weekday-mismatch");
          }
        },
      ),
      { numRuns: runs(100, 3000) },
    );
  });

  it("full dates as CLDR writes them", () => {
    holds(({ anchor, phrases: { language }, locale }) => {
      const words = named(anchor, locale, {
        weekday: "long",
        day: "numeric",
        month: "long",
        year: "numeric",
      }).replace(" at ", " ");
      expect(resolve(words, language, certain("2022-01-08"))).toBe(anchor);
    });
  });
});

describe("the last weekend", () => {
  it("is the most recent Saturday and Sunday that are both over", () => {
    fc.assert(
      fc.property(days, (anchor) => {
        const text = resolve("le week-end dernier", "fr", certain(anchor));
        const [, saturday, sunday] = /^\[(.*)\.\.(.*)\]$/.exec(text) ?? [];
        expect(addDays(saturday as CalendarDay, 1)).toBe(sunday);
        expect(weekdayOf(sunday as CalendarDay)).toBe(7);
        expect((sunday ?? "") < anchor && addDays(sunday as CalendarDay, 7) >= anchor).toBe(true);
      }),
    );
  });
});

describe("an anchor that is not one certain day", () => {
  const about: PartialDate = {
    ...certain("2022-01-08"),
    form: "day",
    approximate: true,
  } as PartialDate;
  const week: PartialDate = { form: "between", earliest: "2022-01-03", latest: "2022-01-09" };

  it.each([
    ["jeudi dernier", about, "2022-01-06~"],
    ["le 5 janvier", about, "2022-01-05"],
    ["apparemment le 5 janvier", about, "2022-01-05?"],
    ["vers jeudi", certain("2022-01-08"), "2022-01-06~"],
    ["le week-end dernier", about, "[2022-01-01..2022-01-02]"],
    ["hier", week, "[2022-01-02..2022-01-08]"],
    ["hier vendredi", week, "2022-01-07"],
    ["hier", { form: "before", latest: "2022-01-08" }, "open-anchor"],
    ["hier", { form: "after", earliest: "2022-01-08" }, "open-anchor"],
    ["le 29 février", certain("2023-03-01"), "2024-02-29"],
    ["29 février 2023", certain("2023-03-01"), "invalid-date"],
    ["31 juin", certain("2023-03-01"), "invalid-date"],
    ["hier", certain("0000-01-01"), "invalid-date"],
    ["demain", certain("9999-12-31"), "invalid-date"],
    ["le week-end dernier", certain("0000-01-01"), "invalid-date"],
  ] as const)("%s", (words, anchor, answer) => {
    expect(resolve(words, "fr", anchor)).toBe(answer);
  });
});

describe("formatEdtf and parseEdtf", () => {
  it.each([
    "2022-01-07",
    "2022-01-07?",
    "2022-01-07~",
    "2022-01-07%",
    "[2022-01-05..2022-01-08]",
    "[..2022-01-08]",
    "[2022-01-07..]",
    "2022-01-06/2022-01-07",
  ])("are inverse for %s", (text) => {
    const parsed = parseEdtf(text);
    expect(parsed.ok && formatEdtf(parsed.date)).toBe(text);
  });
});

describe("weekdays", () => {
  it("follow the calendar", () => {
    expect(weekdayOf("2022-01-08")).toBe(6);
    const next = (day: CalendarDay): Weekday => weekdayOf(addDays(day, 1));
    fc.assert(
      fc.property(days, (day) => {
        expect(shiftWeekday(weekdayOf(day), 1)).toBe(next(day));
      }),
    );
  });
});

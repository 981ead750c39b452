import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DAY_MS, dayToTime, timeToDay } from "../../../domain/dates/calendar-day.ts";
import { boundaryBefore, type TickUnit } from "../../../domain/dates/calendar-ticks.ts";
import { type Locale, localeOf, MONTH_NAMES } from "../../../domain/locale.ts";
import { INTERFACE_LANGUAGES } from "../../../domain/localised-text.ts";
import { firstWeekday } from "../../../i18n/first-weekday.ts";
import { type AxisRoom, axisRoom, axisUnit } from "./axis-scale.ts";
import { labelRoom, type PlacedLabel, placeLabels } from "./place-labels.ts";
import { coarserUnit } from "./tick-words.ts";

const HOUR = DAY_MS / 24;

const rooms = new Map<string, AxisRoom>();

/** The room of labels, computed once for each locale. */
function roomOf(locale: Locale, stretch: number): AxisRoom {
  const key = JSON.stringify([locale, stretch]);
  const room = rooms.get(key) ?? axisRoom(locale, firstWeekday(locale.language), stretch);
  rooms.set(key, room);
  return room;
}

/** The labels of a window, with the unit that its scale gives. */
function labelsOf(
  start: number,
  length: number,
  width: number,
  locale = localeOf("fr"),
  options: { finest?: TickUnit; years?: boolean; inset?: number; stretch?: number } = {},
): { unit: TickUnit; labels: PlacedLabel[] } {
  const { finest = "minute", years = true, inset = 0, stretch = 1 } = options;
  const firstDay = firstWeekday(locale.language);
  const { unit, weekdays } = axisUnit(width / length, roomOf(locale, stretch), finest);
  const labels = placeLabels({
    ...{ unit, width, firstDay, stretch, taken: [] },
    window: { start, end: start + length },
    inset: { start: inset, end: inset },
    wording: { locale, weekdays, years },
  });
  return { unit, labels };
}

const words = (labels: readonly PlacedLabel[]) =>
  labels.map(({ parts }) => parts.map((part) => part.words).join(""));

const inFrench = (from: string, days: number, years = true, width = 1250) =>
  words(labelsOf(Date.parse(from), days * DAY_MS, width, localeOf("fr"), { years }).labels);

const plain = (labels: string[]) => labels.map((label) => label.replace(/[\u00a0\u202f]/g, " "));

describe("labels of the axis", () => {
  it("name days as the language does, the month once, and the year if there are several", () => {
    expect(inFrench("2022-01-30", 4, false, 1000)).toEqual([
      "dim. 30 janv.",
      "lun. 31",
      "mar. 1er févr.",
      "mer. 2",
    ]);
    expect(inFrench("2022-12-30", 4, true, 1000)).toEqual([
      "ven. 30 déc. 2022",
      "sam. 31",
      "dim. 1er janv. 2023",
      "lun. 2",
    ]);
    const { labels } = labelsOf(dayToTime("2022-01-02"), 3 * DAY_MS, 1000, localeOf("ar"), {
      years: false,
    });
    expect(words(labels)).toEqual(["الأحد 2 يناير", "الاثنين 3", "الثلاثاء 4"]);
  });

  it("name months with their year, weeks with their month, and years by themselves", () => {
    const year = inFrench("2018-09-01", 400);
    expect(year.slice(0, 2)).toEqual(["sept. 2018", "oct."]);
    expect(inFrench("2018-09-15", 400)[0]).toBe("oct. 2018");
    expect(year).toContain("janv. 2019");
    expect(inFrench("2018-09-05", 40)[0]).toBe("sept. 2018");
    const decades = ["1980", "1990", "2000", "2010", "2020"];
    expect(inFrench("1977-06-01", 45 * 365.25)).toEqual(["1977", ...decades]);
    expect(inFrench("2010-06-01", 10 * 365.25)[0]).toBe("2010");
  });

  it("name hours and minutes, and the day at the start and at midnight", () => {
    const hours = plain(inFrench("2022-01-05T20:10Z", 0.5, false));
    expect(hours[0]).toBe("mer. 5 janv.");
    expect(hours).toContain("jeu. 6");
    expect(hours).toContain("7 h");
    const minutes = plain(inFrench("2022-01-05T20:10Z", 1 / 96, false));
    expect(minutes).toContain("20 h 17");
  });
});

describe("in any window, in any language", () => {
  const anyLocale = fc.oneof(
    fc.constant(localeOf("fr")),
    fc
      .record({
        digits: fc.constantFrom("latn" as const, "arab" as const),
        months: fc.constantFrom(...MONTH_NAMES),
      })
      .map(({ digits, months }) => localeOf("ar", digits, months)),
  );
  const anyWindow = fc.record({
    start: fc
      .integer({ min: dayToTime("0900-01-01") / 60_000, max: dayToTime("2400-01-01") / 60_000 })
      .map((minute) => minute * 60_000),
    // From ten minutes to 900 years.
    length: fc.double({ min: 5.8, max: 13.45, noNaN: true }).map((power) => 10 ** power),
    width: fc.integer({ min: 360, max: 2560 }),
    locale: anyLocale,
    inset: fc.constantFrom<number>(0, 46),
    stretch: fc.constantFrom(0.8, 1, 1.4),
    finest: fc.constantFrom("minute" as const, "day" as const),
    years: fc.boolean(),
  });

  it("no label covers another or leaves the window, and each stands at its tick", () => {
    fc.assert(
      fc.property(anyWindow, ({ start, length, width, locale, ...options }) => {
        const { unit, labels } = labelsOf(start, length, width, locale, options);
        const scale = width / length;
        let free = options.inset;
        for (const { at, from, to, parts } of labels) {
          expect(from).toBeGreaterThanOrEqual(free - 0.001);
          expect(to - from).toBeCloseTo(labelRoom(parts, options.stretch), 3);
          expect(to).toBeLessThanOrEqual(width - options.inset);
          free = to;
          if (at === null) continue;
          expect(boundaryBefore(unit, at, firstWeekday(locale.language))).toBe(at);
          expect(from).toBeCloseTo((at - start) * scale, 3);
        }
      }),
    );
  });

  it("the month, year or day of each label is named by it or by one before it", () => {
    fc.assert(
      fc.property(anyWindow, ({ start, length, width, locale, ...options }) => {
        const { unit, labels } = labelsOf(start, length, width, locale, options);
        expect(labels.length).toBeGreaterThan(0);
        const coarser = coarserUnit(unit);
        if (coarser === null) return;
        const named = new Set<string>();
        for (const { coarse, names, at } of labels) {
          if (names) named.add(coarse);
          expect([...named]).toContain(coarse);
          const day = timeToDay(at ?? start + options.inset * (length / width));
          expect(day.startsWith(coarse)).toBe(true);
        }
      }),
    );
  });

  it("there are no more than have room, however long the axis is", () => {
    fc.assert(
      fc.property(anyWindow, ({ start, length, width, locale, ...options }) => {
        const { labels } = labelsOf(start, length, width, locale, options);
        expect(labels.length).toBeLessThanOrEqual(width / 24);
      }),
    );
  });
});

it("days have room for their weekday from a width on that depends on the language", () => {
  for (const language of INTERFACE_LANGUAGES) {
    const room = axisRoom(localeOf(language), 1, 1);
    expect(room.weekdays).toBeGreaterThan(room.units.day);
    expect(axisUnit((room.weekdays + 1) / DAY_MS, room, "minute")).toEqual({
      unit: "day",
      weekdays: true,
    });
    expect(axisUnit((room.units.day + 1) / DAY_MS, room, "minute").weekdays).toBe(false);
    expect(axisUnit(1, room, "day").unit).toBe("day");
    expect(axisUnit(200 / HOUR, room, "minute").unit).toBe("hour");
  }
});

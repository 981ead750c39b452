import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, DAY_MS, dayToTime } from "../../../domain/dates/calendar-day.ts";
import { localeOf } from "../../../domain/locale.ts";
import { plainDocument } from "../../../testing/records.ts";
import { countOf, type NamedDay } from "../publications/publication-cells.ts";
import { type AxisSetting, planAxis } from "./axis-plan.ts";
import { axisRoom } from "./axis-scale.ts";

const locale = localeOf("fr");

/** Articles on days, `each` of them with as many articles as its number. */
function published(...days: (readonly [day: string, articles: number])[]): NamedDay[] {
  return days.map(([day, articles]) => ({
    day: day as NamedDay["day"],
    groups: Array.from({ length: articles }, (_, index) => ({
      group: [plainDocument(`${day}-${index}`, { origin: `origin-${index}` })],
      name: "Al-Araby",
      nameWidth: 50,
    })),
  }));
}

const extent = { start: dayToTime("1900-01-01"), end: dayToTime("2030-01-01") };

function setting(part: Partial<AxisSetting> = {}): AxisSetting {
  return {
    ...{ extent, firstDay: 1, stretch: 1, finest: "minute", publications: [], introduction: 45 },
    wording: { locale, years: false },
    room: axisRoom(locale, 1, 1),
    ...part,
  };
}

const days = (from: string, length: number) => ({
  start: dayToTime(from as NamedDay["day"]),
  end: dayToTime(from as NamedDay["day"]) + length * DAY_MS,
});

describe("the plan of the axis", () => {
  it("has no more parts for a century than for a week, whatever the extent and the articles", () => {
    const anyDay = fc.integer({ min: 0, max: 47_000 }).map((day) => addDays("1900-01-05", day));
    fc.assert(
      fc.property(
        fc.array(anyDay, { maxLength: 300 }),
        fc.integer({ min: 400, max: 2560 }),
        fc.double({ min: -1.5, max: 4.6, noNaN: true }),
        anyDay,
        (appeared, width, power, from) => {
          const start = Math.min(dayToTime(from), extent.end - 10 ** power * DAY_MS);
          const window = { start, end: start + 10 ** power * DAY_MS };
          const publications = published(
            ...[...new Set(appeared)].sort().map((day) => [day, 1] as const),
          );
          const plan = planAxis(window, width, setting({ publications }));
          const parts = [plan.cells, plan.minor, plan.labels, plan.publications, plan.clusters];
          // Twice the window may be drawn: lines at 50 px, ticks at 8 px, marks at 24 px.
          expect(parts.flat().length).toBeLessThanOrEqual(width / 2 + 20);
          // No article is lost, and none is shown twice.
          const shown = [
            ...plan.before,
            ...plan.publications.map(({ day }) => day),
            ...plan.clusters.flatMap((cluster) => cluster.days),
            ...plan.after,
          ];
          expect(shown).toEqual(publications);
          expect(plan.cells[0]?.start).toBeLessThanOrEqual(window.start);
          expect(plan.cells.at(-1)?.end).toBeGreaterThanOrEqual(window.end);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("keeps articles of other days out of the window", () => {
    const publications = published(["2022-01-06", 1], ["2022-01-07", 1], ["2022-01-08", 3]);
    const whole = planAxis(days("2022-01-02", 7), 1250, setting({ publications }));
    expect(whole.publications.map(({ show, introduced }) => [show, introduced])).toEqual([
      ["none", true],
      ["all", false],
      ["none", false],
    ]);
    const last = planAxis(days("2022-01-08", 1), 1250, setting({ publications }));
    expect(last.publications.map(({ day }) => day.day)).toEqual(["2022-01-08"]);
    expect([countOf(last.before), countOf(last.after)]).toEqual([2, 0]);
    const none = planAxis(days("2022-01-09", 3), 1250, setting({ publications }));
    expect([none.publications, countOf(none.before)]).toEqual([[], 5]);
  });

  it("gives articles their number where their marks have no room", () => {
    const publications = published(["2022-01-04", 1], ["2022-01-08", 7]);
    const { publications: shown } = planAxis(
      days("2022-01-02", 10),
      800,
      setting({ publications }),
    );
    expect(shown.map(({ show }) => show)).toEqual(["none", "count"]);
  });

  it("joins the articles of a week where days are narrower than a mark", () => {
    const publications = published(["2022-01-03", 1], ["2022-01-05", 2], ["2022-02-14", 1]);
    const plan = planAxis(days("2022-01-01", 90), 900, setting({ publications }));
    expect(plan.clusters.map((cluster) => countOf(cluster.days))).toEqual([3, 1]);
    expect(plan.publications).toEqual([]);
  });

  it("has the same key in windows that look alike, and another where words differ", () => {
    const keyOf = (from: string, hours: number) => {
      const start = dayToTime(from as NamedDay["day"]) + (hours * DAY_MS) / 24;
      return planAxis({ start, end: start + 7 * DAY_MS }, 1250, setting()).key;
    };
    expect(keyOf("2022-01-03", 1)).toBe(keyOf("2022-01-03", 2));
    expect(keyOf("2022-01-03", 1)).not.toBe(keyOf("2022-01-03", 20));
  });
});

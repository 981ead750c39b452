import { describe, expect, test } from "vitest";
import type { CalendarDay } from "../../../domain/dates/calendar-day.ts";
import type { Dating, DatingStep } from "../../../domain/dates/dating.ts";
import type { PartialDate } from "../../../domain/dates/partial-date.ts";
import { plainDating } from "../../../testing/records.ts";
import { planDayStrip } from "./strip-days.ts";

const onDay = (day: CalendarDay, doubt: Partial<PartialDate> = {}): PartialDate =>
  ({ form: "day", day, uncertain: false, approximate: false, ...doubt }) as PartialDate;

const dated = (date: PartialDate, part: Partial<Dating> = {}): Dating =>
  plainDating(date, { state: "inferred", ...part });

const words = (document: string): NonNullable<Dating["expression"]> => ({
  document,
  quote: null,
  exact: "yesterday",
  span: { start: 0, end: 9 },
});

describe("the strip of a month or a year", () => {
  const certain = { uncertain: false, approximate: false };
  const month: PartialDate = { form: "month", month: "2031-05", ...certain };
  const year: PartialDate = { form: "year", year: "2031", ...certain };

  test("has months or years as cells, with the event's own dotted from end to end", () => {
    expect(planDayStrip(dated(month), null)).toMatchObject({
      unit: "month",
      days: ["2031-04-01", "2031-05-01", "2031-06-01"],
      eventDays: ["2031-05-01"],
      dot: null,
      solid: null,
      dashed: { from: 1 / 3, to: 2 / 3 },
    });
    const years = ["2030-01-01", "2031-01-01", "2032-01-01"];
    expect(planDayStrip(dated(year), null)).toMatchObject({ unit: "year", days: years });
  });

  test("extends to a nearby publication and shows it in its month", () => {
    const part = { anchor: "herald", expression: words("herald") };
    const near = planDayStrip(dated(month, part), dated(onDay("2031-07-16")));
    expect(near.days).toEqual(["2031-04-01", "2031-05-01", "2031-06-01", "2031-07-01"]);
    expect(near.publication).toBeCloseTo((3 + 15.5 / 31) / 4);
    expect(near).toMatchObject({ publicationDay: "2031-07-01", words: { arc: { to: 1.5 / 4 } } });
    const within = planDayStrip(dated(month, part), dated(onDay("2031-05-31")));
    expect(within.days).toHaveLength(3);
    expect(within).toMatchObject({ publicationDay: "2031-05-01", words: { arc: null } });
    const far = planDayStrip(dated(month, part), dated(onDay("2032-07-16")));
    expect(far.days).toHaveLength(3);
    expect(far).toMatchObject({ publication: null, publicationDay: null });
  });

  test("shows the attested part, and no publication known only by its month", () => {
    const attested: PartialDate = { form: "span", start: "2031-05-01", end: "2031-05-31" };
    const plan = planDayStrip(dated(month, { attested }), dated(month));
    expect(plan.solid).toEqual(plan.dashed);
    expect(plan.publication).toBeNull();
    expect(planDayStrip(dated(onDay("2031-05-02")), dated(month)).publication).toBeNull();
  });
});

describe("planDayStrip", () => {
  test("leads from the publication back to the day, with the words in between", () => {
    const plan = planDayStrip(
      dated(onDay("2031-05-07"), { anchor: "herald", expression: words("herald") }),
      dated(onDay("2031-05-08")),
    );
    expect(plan.days).toEqual(["2031-05-05", "2031-05-06", "2031-05-07", "2031-05-08"]);
    expect(plan.dot).toBe(2.5 / 4);
    expect(plan.solid).toEqual({ from: 2 / 4, to: 3 / 4 });
    expect(plan.publication).toBe(3.5 / 4);
    expect(plan.words).toEqual({ at: 3 / 4, arc: { from: 3.5 / 4, to: 2.5 / 4 } });
  });

  test("does not count words of one article from the date of another", () => {
    const plan = planDayStrip(
      dated(onDay("2031-05-07"), { anchor: "herald", expression: words("kabar") }),
      dated(onDay("2031-05-08")),
    );
    expect(plan.words).toEqual({ at: plan.dot, arc: null });
  });

  test("does not count from the publication the signal of a link", () => {
    const date = { form: "between", earliest: "2031-05-05", latest: "2031-05-08" } as const;
    const signal = words("herald");
    const target = onDay("2031-05-05");
    const steps: DatingStep[] = [
      { rule: "link", relation: "after", event: "e", document: null, target, words: signal, date },
    ];
    const part = { anchor: "herald", expression: signal, steps };
    expect(planDayStrip(dated(date, part), dated(onDay("2031-05-08"))).words?.arc).toBeNull();
  });

  test("shows event and publication side by side if they are on one day, in chronological order", () => {
    const plan = planDayStrip(
      dated(onDay("2031-05-08"), { anchor: "herald", expression: words("herald") }),
      dated(onDay("2031-05-08")),
    );
    expect(plan.dot).toBeLessThan(plan.publication ?? 0);
    expect(plan.words?.arc).toBeNull();
  });

  test("dashes what is only possible and draws what sources attest as solid", () => {
    const plan = planDayStrip(
      dated(
        { form: "between", earliest: "2031-05-04", latest: "2031-05-07" },
        { attested: onDay("2031-05-06") },
      ),
      null,
    );
    expect(plan.dot).toBeNull();
    expect(plan.dashed).toEqual({ from: 0, to: 4 / plan.days.length });
    expect(plan.solid).toEqual({ from: 2 / plan.days.length, to: 3 / plan.days.length });
    expect(planDayStrip(dated(onDay("2031-05-07", { uncertain: true })), null).solid).toBeNull();
  });

  test("places a time within its day, which is solid", () => {
    const plan = planDayStrip(dated({ form: "time", day: "2031-05-07", time: "18:00" }), null);
    const index = plan.days.indexOf("2031-05-07");
    expect(plan.dot).toBe((index + 0.75) / plan.days.length);
    expect(plan.solid).not.toBeNull();
  });

  test("extends an open side to the edge of the strip", () => {
    const before = planDayStrip(dated({ form: "before", latest: "2031-05-08" }), null);
    expect(before).toMatchObject({ open: "past", dashed: { from: 0, to: 1 } });
    expect(before.days.at(-1)).toBe("2031-05-08");
    const after = planDayStrip(dated({ form: "after", earliest: "2031-05-08" }), null);
    expect(after).toMatchObject({ open: "future" });
    expect(after.dashed?.to).toBe(1);
  });

  test("has four to seven days and always includes the event", () => {
    const dates: PartialDate[] = [
      onDay("2031-05-01"),
      { form: "between", earliest: "2031-04-28", latest: "2031-05-06" },
      { form: "span", start: "2031-05-01", end: "2031-05-20" },
      { form: "before", latest: "2031-05-01" },
      { form: "after", earliest: "2031-05-01" },
    ];
    const publications = [null, "2031-04-01", "2031-05-02", "2031-05-08", "2031-06-30"] as const;
    for (const date of dates) {
      for (const published of publications) {
        const plan = planDayStrip(dated(date), published && dated(onDay(published)));
        expect(plan.days.length).toBeGreaterThanOrEqual(4);
        expect(plan.days.length).toBeLessThanOrEqual(7);
        expect(plan.eventDays.length).toBeGreaterThan(0);
        for (const { from, to } of [plan.solid, plan.dashed].filter((line) => line !== null)) {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeLessThanOrEqual(1);
          expect(from).toBeLessThan(to);
        }
        expect(plan.publication === null).toBe(plan.publicationDay === null);
      }
    }
  });
});

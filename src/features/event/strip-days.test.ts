import { describe, expect, test } from "vitest";
import type { CalendarDay } from "../../domain/calendar-day.ts";
import type { Dating } from "../../domain/dating.ts";
import type { PartialDate } from "../../domain/partial-date.ts";
import { planDayStrip } from "./strip-days.ts";

const onDay = (day: CalendarDay, doubt: Partial<PartialDate> = {}): PartialDate =>
  ({ form: "day", day, uncertain: false, approximate: false, ...doubt }) as PartialDate;

const dated = (date: PartialDate, part: Partial<Dating> = {}): Dating => ({
  date,
  edtf: "",
  state: "inferred",
  attested: null,
  expression: null,
  anchor: null,
  corroborating: [],
  steps: [],
  override: null,
  reasoning: null,
  rejected: [],
  ...part,
});

const words = (document: string): NonNullable<Dating["expression"]> => ({
  document,
  quote: null,
  exact: "yesterday",
  span: { start: 0, end: 9 },
});

describe("planDayStrip", () => {
  test("leads from the publication back to the day, with the words between them", () => {
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

  test("words of one article are not counted from the day of another", () => {
    const plan = planDayStrip(
      dated(onDay("2031-05-07"), { anchor: "herald", expression: words("kabar") }),
      dated(onDay("2031-05-08")),
    );
    expect(plan.words).toEqual({ at: plan.dot, arc: null });
  });

  test("on one day the dot and the page stand side by side, in the order of time", () => {
    const plan = planDayStrip(
      dated(onDay("2031-05-08"), { anchor: "herald", expression: words("herald") }),
      dated(onDay("2031-05-08")),
    );
    expect(plan.dot).toBeLessThan(plan.publication ?? 0);
    expect(plan.words?.arc).toBeNull();
  });

  test("what is only possible is dashed, what sources attest in it is solid", () => {
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

  test("an open side runs to the edge of the strip", () => {
    const before = planDayStrip(dated({ form: "before", latest: "2031-05-08" }), null);
    expect(before).toMatchObject({ open: "past", dashed: { from: 0, to: 1 } });
    expect(before.days.at(-1)).toBe("2031-05-08");
    const after = planDayStrip(dated({ form: "after", earliest: "2031-05-08" }), null);
    expect(after).toMatchObject({ open: "future" });
    expect(after.dashed?.to).toBe(1);
  });

  test("is never shorter than four days nor longer than seven, and always holds the event", () => {
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

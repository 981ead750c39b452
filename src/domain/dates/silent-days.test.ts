import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { certainDay, plainDating } from "../../testing/records.ts";
import { addDays } from "./calendar-day.ts";
import { bounds, eachDay, markDay, type PartialDate } from "./partial-date.ts";
import { silentDays } from "./silent-days.ts";

const period = { start: "2022-01-02", end: "2022-01-08" } as const;
const on = (day: "2022-01-02" | "2022-01-05" | "2022-01-08") => plainDating(certainDay(day));

describe("silent days", () => {
  it("joins consecutive days", () => {
    expect(silentDays(period, [on("2022-01-02"), on("2022-01-05"), on("2022-01-08")])).toEqual([
      { first: "2022-01-03", last: "2022-01-04", possible: false },
      { first: "2022-01-06", last: "2022-01-07", possible: false },
    ]);
  });

  it("reports whether a date of several days may fall on them", () => {
    const wide: PartialDate = { form: "between", earliest: "2022-01-02", latest: "2022-01-05" };
    const [silence] = silentDays(period, [on("2022-01-02"), plainDating(wide), on("2022-01-08")]);
    expect(silence).toEqual({ first: "2022-01-03", last: "2022-01-04", possible: true });
  });

  it("ignores a month, which names none of its days", () => {
    const month: PartialDate = {
      form: "month",
      month: "2022-01",
      uncertain: false,
      approximate: false,
    };
    expect(silentDays({ ...period, start: "2022-01-01" }, [plainDating(month)])).toEqual([
      { first: "2022-01-01", last: "2022-01-08", possible: true },
    ]);
  });

  it("counts an open date only for its bound", () => {
    const before: PartialDate = { form: "before", latest: "2022-01-08" };
    const after: PartialDate = { form: "after", earliest: "2022-01-02" };
    const [silence] = silentDays(period, [
      plainDating(after),
      on("2022-01-05"),
      plainDating(before),
    ]);
    expect(silence).toEqual({ first: "2022-01-03", last: "2022-01-04", possible: false });
  });

  it("leaves out days that are taken", () => {
    expect(silentDays(period, [on("2022-01-02"), on("2022-01-08")], ["2022-01-04"])).toEqual([
      { first: "2022-01-03", last: "2022-01-03", possible: false },
      { first: "2022-01-05", last: "2022-01-07", possible: false },
    ]);
  });

  it("are the days that no dating marks, possible if one may fall on them", () => {
    const anyDay = fc.integer({ min: -2, max: 42 }).map((days) => addDays("2022-01-01", days));
    const anyDate = fc.oneof(
      anyDay.map(certainDay),
      fc.tuple(anyDay, anyDay).map((days): PartialDate => {
        const [earliest = "2022-01-01", latest = earliest] = days.toSorted();
        return { form: "between", earliest, latest };
      }),
      anyDay.map((latest): PartialDate => ({ form: "before", latest })),
    );
    fc.assert(
      fc.property(fc.array(anyDate, { maxLength: 12 }), (dates) => {
        const datings = dates.map((date) => plainDating(date));
        const days = { start: "2022-01-01", end: "2022-02-09" } as const;
        const silences = silentDays(days, datings);
        const marked = new Set(dates.map(markDay));
        const silent = eachDay(days.start, days.end).filter((day) => !marked.has(day));
        expect(silences.flatMap(({ first, last }) => eachDay(first, last))).toEqual(silent);
        for (const { first, last, possible } of silences) {
          const falls = dates.some((date) => {
            const { earliest, latest } = bounds(date);
            return (earliest ?? markDay(date)) <= last && (latest ?? markDay(date)) >= first;
          });
          expect(possible).toBe(falls);
        }
      }),
    );
  });

  it("reach to the last day of the calendar, over any length", () => {
    const calendar = { start: "0001-01-01", end: "9999-12-31" } as const;
    const silences = silentDays(calendar, [
      on("2022-01-05"),
      plainDating(certainDay("9999-12-31")),
    ]);
    expect(silences.map(({ first, last }) => [first, last])).toEqual([
      ["0001-01-01", "2022-01-04"],
      ["2022-01-06", "9999-12-30"],
    ]);
  });
});

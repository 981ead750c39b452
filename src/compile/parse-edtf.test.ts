import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, type CalendarDay } from "../domain/calendar-day.ts";
import { bounds } from "../domain/partial-date.ts";
import { parseEdtf } from "./parse-edtf.ts";

const day = fc.integer({ min: -200_000, max: 200_000 }).map((n) => addDays("2022-01-07", n));
const later = fc.integer({ min: 1, max: 4000 });

function dateOf(text: string) {
  const parsed = parseEdtf(text);
  if (!parsed.ok) throw new Error(parsed.issue.message);
  return parsed.date;
}

function refusal(text: string) {
  const parsed = parseEdtf(text);
  if (parsed.ok) throw new Error(`${text} was accepted.`);
  return parsed.issue;
}

describe("the five forms", () => {
  it("keep their days", () => {
    fc.assert(
      fc.property(day, later, (first, days) => {
        const last: CalendarDay = addDays(first, days);
        const none = { earliest: null, latest: null };
        expect(bounds(dateOf(first))).toEqual({ earliest: first, latest: first });
        expect(bounds(dateOf(`[${first}..${last}]`))).toEqual({ earliest: first, latest: last });
        expect(bounds(dateOf(`${first}/${last}`))).toEqual({ earliest: first, latest: last });
        expect(bounds(dateOf(`[..${last}]`))).toEqual({ ...none, latest: last });
        expect(bounds(dateOf(`[${first}..]`))).toEqual({ ...none, earliest: first });
      }),
      { numRuns: 30 },
    );
  });

  it("tell one of several days from all of them", () => {
    expect(dateOf("[2022-01-05..2022-01-08]").form).toBe("between");
    expect(dateOf("2022-01-05/2022-01-08").form).toBe("span");
    expect(dateOf("[..2022-01-08]").form).toBe("before");
    expect(dateOf("[2022-01-08..]").form).toBe("after");
  });

  it.each([
    ["2022-01-07", false, false],
    ["2022-01-07?", true, false],
    ["2022-01-07~", false, true],
    ["2022-01-07%", true, true],
  ])("%s is uncertain: %s, approximate: %s", (text, uncertain, approximate) => {
    expect(dateOf(text)).toMatchObject({ form: "day", uncertain, approximate });
  });
});

describe("what is refused", () => {
  it.each(["2022-02-30", "2021-02-29", "2022-13-01", "[2022-04-31..]", "2022-01-01/2022-01-32"])(
    "%s names a day that does not exist",
    (text) => {
      expect(refusal(text)).toMatchObject({ code: "invalid-date" });
      expect(refusal(text).message).toMatch(/no day \d{4}-\d\d-\d\d/);
    },
  );

  it.each(["[2022-01-08..2022-01-05]", "2022-01-08/2022-01-05"])("%s runs backwards", (text) => {
    const { code, hint } = refusal(text);
    expect(code).toBe("invalid-date");
    const forwards = hint.match(/\S*2022-01-05\S*2022-01-08\S*/)?.[0] ?? "";
    expect(dateOf(forwards).form).toBe(text.startsWith("[") ? "between" : "span");
  });

  it.each([
    ...["2022", "2022-01", "2022-01-XX", "2022-21", "2022-01-07T10:00:00", "-2022-01-07"],
    ...["2022-01-06/..", "../2022-01-06", "2022-01-06/2022-01", "2022-01-06?/2022-01-07"],
    ...["{2022-01-05..2022-01-08}", "[2022-01-05,2022-01-07]", "[2022-01..2022-02]"],
    ...["?2022-01-06", "2022-~01-06", "[2022-01-05]"],
  ])("%s is EDTF of another form, and the hint lists ours", (text) => {
    const { code, hint } = refusal(text);
    expect(code).toBe("unsupported-date");
    for (const form of hint.match(/\[?[0-9.]*\d{4}-\d\d-\d\d[^ ,]*/g) ?? []) dateOf(form);
    expect(hint.match(/\d{4}-\d\d-\d\d/g)?.length).toBeGreaterThan(4);
  });

  it.each([
    "",
    "yesterday",
    "7 janvier 2022",
    "2022-1-7",
    "07/01/2022",
    "[..2022-01-08",
    "٢٠٢٢-٠١-٠٧",
  ])("%j is no EDTF", (text) => expect(refusal(text).code).toBe("invalid-date"));

  it("never throws", () => {
    const unit = fc.constantFrom(..."0123456789-/.[]{}?~%XTYE, ");
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 50 }), (text) => {
        const parsed = parseEdtf(text);
        if (!parsed.ok) expect(parsed.issue.message).toMatch(/\S/);
      }),
    );
  });
});

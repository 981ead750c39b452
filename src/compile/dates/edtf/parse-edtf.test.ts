import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, type CalendarDay } from "../../../domain/dates/calendar-day.ts";
import { bounds } from "../../../domain/dates/partial-date.ts";
import { formatEdtf } from "./format-edtf.ts";
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

describe("supported forms", () => {
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

  it("distinguish one of several days from all of them", () => {
    expect(dateOf("[2022-01-05..2022-01-08]").form).toBe("between");
    expect(dateOf("2022-01-05/2022-01-08").form).toBe("span");
    expect(dateOf("[..2022-01-08]").form).toBe("before");
    expect(dateOf("[2022-01-08..]").form).toBe("after");
  });

  describe.each([
    ["day", "2022-01-07"],
    ["month", "2022-01"],
    ["year", "2022"],
  ])("%s", (form, text) => {
    it.each([
      ["", false, false],
      ["?", true, false],
      ["~", false, true],
      ["%", true, true],
    ])("with %j is uncertain: %s, approximate: %s", (sign, uncertain, approximate) => {
      const date = { form, [form]: text, uncertain, approximate };
      expect(dateOf(text + sign)).toEqual(date);
    });
  });

  it("cover the days of a month or year", () => {
    fc.assert(
      fc.property(day, (any) => {
        const { earliest, latest } = bounds(dateOf(any.slice(0, 7)));
        expect([earliest?.slice(0, 7), latest?.slice(0, 7)]).toEqual([
          any.slice(0, 7),
          any.slice(0, 7),
        ]);
        expect(earliest?.endsWith("-01")).toBe(true);
        expect(latest && addDays(latest, 1).endsWith("-01")).toBe(true);
        const year = any.slice(0, 4);
        const whole = { earliest: `${year}-01-01`, latest: `${year}-12-31` };
        expect(bounds(dateOf(year))).toEqual(whole);
      }),
    );
    expect(bounds(dateOf("2024-02")).latest).toBe("2024-02-29");
    expect(bounds(dateOf("2100-02")).latest).toBe("2100-02-28");
  });

  it("keep local times", () => {
    expect(dateOf("2022-01-07T14:30")).toEqual({ form: "time", day: "2022-01-07", time: "14:30" });
    expect(dateOf("2022-01-07T00:00")).toMatchObject({ day: "2022-01-07", time: "00:00" });
  });

  it("are formatted as they were read", () => {
    const sign = fc.constantFrom("", "?", "~", "%");
    const length = fc.constantFrom(4, 7, 10);
    fc.assert(
      fc.property(day, length, sign, fc.integer({ min: 0, max: 1439 }), (any, end, doubt, at) => {
        const two = (value: number) => String(value).padStart(2, "0");
        const time = `${any}T${two(Math.floor(at / 60))}:${two(at % 60)}`;
        for (const text of [any.slice(0, end) + doubt, time]) {
          expect(formatEdtf(dateOf(text))).toBe(text);
        }
      }),
    );
  });
});

describe("rejected input", () => {
  it.each(["2022-02-30", "2021-02-29", "2022-13-01", "[2022-04-31..]", "2022-01-01/2022-01-32"])(
    "%s names a day that does not exist",
    (text) => {
      expect(refusal(text)).toMatchObject({ code: "invalid-date" });
      expect(refusal(text).message).toMatch(/no day \d{4}-\d\d-\d\d/);
    },
  );

  it.each(["[2022-01-08..2022-01-05]", "2022-01-08/2022-01-05"])(
    "%s: ends before it starts",
    (text) => {
      const { code, hint } = refusal(text);
      expect(code).toBe("invalid-date");
      const forwards = hint.match(/\S*2022-01-05\S*2022-01-08\S*/)?.[0] ?? "";
      expect(dateOf(forwards).form).toBe(text.startsWith("[") ? "between" : "span");
    },
  );

  it.each([
    ...["2022-21", "-2022-01-07", "2022-01-06/..", "../2022-01-06", "2022-01-06?/2022-01-07"],
    ...["{2022-01-05..2022-01-08}", "[2022-01-05,2022-01-07]", "[2022-01-05]", "202X", "Y20220"],
    ...["?2022-01-06", "2022-~01-06", "?2022-01", "2022-01?/2022-02"],
  ])("%s: is valid EDTF of another form, and the hint lists the supported ones", (text) => {
    const { code, hint } = refusal(text);
    expect(code).toBe("unsupported-date");
    for (const form of hint.match(/\[?[0-9.]*\d{4}[^ ,;]*/g) ?? []) dateOf(form);
    expect(hint.match(/\d{4}-\d\d-\d\d/g)?.length).toBeGreaterThan(4);
  });

  it.each([
    ["[2022-01..2022-03]", "[2022-01-01..2022-03-31]"],
    ["[..2022-02]", "[..2022-02-28]"],
    ["[2021..]", "[2021-01-01..]"],
    ["2022-01-06/2022-01", "2022-01-06/2022-01-31"],
    ["2021/2022", "2021-01-01/2022-12-31"],
    ["2022-01-XX", "2022-01"],
    ["2022-XX-XX", "2022"],
    ["2022-01-07T14:30:00", "2022-01-07T14:30"],
    ["2022-01-07T24:00", "2022-01-07T14:30"],
    ["2022-01-07T25:10", "2022-01-07T14:30"],
    ["2022-01-07T14", "2022-01-07T14:30"],
    ["2022-01-07T14:30~", "2022-01-07~"],
  ])("%s: the hint says what to write instead, %s", (text, instead) => {
    const { code, hint } = refusal(text);
    expect(code).toBe("unsupported-date");
    expect(hint).toContain(instead);
    dateOf(instead);
  });

  it.each(["Z", "+06:00", "+06", "-0500"])(
    "a time with the zone %s is rejected with a hint to convert it",
    (zone) => {
      const { code, message, hint } = refusal(`2022-01-07T14:30${zone}`);
      expect(code).toBe("unsupported-date");
      expect(message).toMatch(/time zone/);
      expect(hint).toMatch(/Convert it/);
    },
  );

  it.each([
    "",
    "yesterday",
    "7 janvier 2022",
    "2022-1-7",
    "07/01/2022",
    "[..2022-01-08",
    "٢٠٢٢-٠١-٠٧",
  ])("%j: is not EDTF", (text) => expect(refusal(text).code).toBe("invalid-date"));

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

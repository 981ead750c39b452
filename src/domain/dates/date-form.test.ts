import { describe, expect, it } from "vitest";
import { formOf } from "./date-form.ts";
import type { PartialDate } from "./partial-date.ts";

const certain: PartialDate = {
  form: "day",
  day: "2022-01-07",
  uncertain: false,
  approximate: false,
};

describe("formOf", () => {
  it("distinguishes certain days from uncertain or approximate ones", () => {
    expect(formOf(certain)).toBe("day");
    expect(formOf({ ...certain, uncertain: true })).toBe("probable");
    expect(formOf({ ...certain, approximate: true })).toBe("probable");
  });

  it("gives months and years one form, and times their own", () => {
    const doubt = { uncertain: true, approximate: false };
    expect(formOf({ form: "month", month: "2022-01", ...doubt })).toBe("month");
    expect(formOf({ form: "year", year: "2022", ...doubt })).toBe("month");
    expect(formOf({ form: "time", day: "2022-01-07", time: "14:30" })).toBe("time");
  });
});

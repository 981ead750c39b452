import { describe, expect, test } from "vitest";
import { certainDay, plainDating } from "../../testing/records.ts";
import type { CalendarDay } from "./calendar-day.ts";
import type { DatingStep } from "./dating.ts";
import { compareDatings, isDatedToMark, markOf } from "./mark-day.ts";
import type { PartialDate } from "./partial-date.ts";

const about8th: PartialDate = { ...certainDay("2022-01-08"), approximate: true };
const between = (earliest: CalendarDay, latest: CalendarDay): PartialDate => ({
  form: "between",
  earliest,
  latest,
});

function told(date: PartialDate, published: PartialDate = about8th) {
  const steps: DatingStep[] = [{ rule: "told", document: "a", published, date }];
  return plainDating(date, { steps });
}

describe("markOf", () => {
  test("is the day of the article that tells it, not the grace of its date", () => {
    expect(markOf(told({ form: "before", latest: "2022-01-09" }))).toBe("2022-01-08");
    expect(markOf(told(between("2022-01-02", "2022-01-09")))).toBe("2022-01-08");
  });

  test("never leaves the date", () => {
    expect(markOf(told(between("2022-01-09", "2022-01-10")))).toBe("2022-01-10");
    expect(markOf(told(between("2022-01-02", "2022-01-06")))).toBe("2022-01-06");
  });

  test("is that of the date if a person overrides it, or if nothing is told", () => {
    const date = between("2022-01-02", "2022-01-09");
    const { steps } = told(date);
    const override = {
      rule: "override",
      attested: null,
      reason: { ar: "", fr: "" },
      date,
    } as const;
    expect(markOf({ date, steps: [...steps, override] })).toBe("2022-01-09");
    expect(markOf(plainDating(date))).toBe("2022-01-09");
  });
});

test("compareDatings sorts by the day of the mark", () => {
  const early = told(between("2022-01-02", "2022-01-09"));
  const late = plainDating(between("2022-01-02", "2022-01-09"));
  expect(compareDatings(early, late)).toBe(-1);
  expect(compareDatings(late, early)).toBe(1);
});

describe("isDatedToMark", () => {
  test.each<[string, PartialDate, PartialDate | null, boolean]>([
    ["a day", certainDay("2022-01-08"), null, true],
    ["a doubtful day", about8th, null, true],
    ["days in a row", { form: "span", start: "2022-01-07", end: "2022-01-08" }, null, true],
    ["a bound", { form: "before", latest: "2022-01-08" }, null, false],
    ["two bounds", between("2022-01-02", "2022-01-08"), null, false],
    [
      "bounds, attested at the end",
      between("2022-01-02", "2022-01-08"),
      certainDay("2022-01-08"),
      true,
    ],
    [
      "bounds, attested before",
      between("2022-01-02", "2022-01-08"),
      certainDay("2022-01-04"),
      false,
    ],
    [
      "a month",
      { form: "month", month: "2022-01", uncertain: false, approximate: false },
      certainDay("2022-01-01"),
      false,
    ],
  ])("%s", (_, date, attested, isDated) => {
    expect(isDatedToMark(plainDating(date, { attested }))).toBe(isDated);
  });
});

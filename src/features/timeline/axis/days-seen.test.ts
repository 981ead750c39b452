import { describe, expect, it } from "vitest";
import { DAY_MS, dayToTime } from "../../../domain/dates/calendar-day.ts";
import { daysSeen } from "./days-seen.ts";

const start = dayToTime("2022-01-02");
const at = (days: number, length: number) => ({
  start: start + days * DAY_MS,
  end: start + (days + length) * DAY_MS,
});

describe("the days of a window", () => {
  it("are those that are at least half visible", () => {
    expect(daysSeen(at(0, 7.2))).toEqual({ first: "2022-01-02", last: "2022-01-08" });
    expect(daysSeen(at(0.6, 3))).toEqual({ first: "2022-01-03", last: "2022-01-05" });
  });

  it("are at least one", () => {
    expect(daysSeen(at(0.4, 0.4))).toEqual({ first: "2022-01-02", last: "2022-01-02" });
  });
});

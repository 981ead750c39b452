import { describe, expect, it } from "vitest";
import { DAY_MS, dayToTime } from "../../../domain/dates/calendar-day.ts";
import { axisDetail, axisStep, daysSeen, firstNamedDay, firstNamedHour } from "./axis-labels.ts";

const start = dayToTime("2022-01-02");
const at = (days: number, length: number) => ({
  start: start + days * DAY_MS,
  end: start + (days + length) * DAY_MS,
});

describe("labels of days", () => {
  it("include the month on the first day with room for its label", () => {
    expect(firstNamedDay(at(0, 7), 186)).toBe("2022-01-02");
    expect(firstNamedDay(at(0.5, 7), 186)).toBe("2022-01-02");
    expect(firstNamedDay(at(0.9, 7), 186)).toBe("2022-01-03");
  });

  it("are shorter if days are narrow", () => {
    const details = [186, 40, 10].map((width) => axisDetail(width, true));
    expect(details).toEqual(["words", "numbers", "dates"]);
  });

  it("are far enough apart for dates", () => {
    expect([186, 34, 33, 12, 5, 0.5].map(axisStep)).toEqual([1, 1, 7, 7, 28, 224]);
  });

  it("include hours if days are wide and a date has a time", () => {
    expect(axisDetail(900, true)).toBe("hours");
    expect(axisDetail(900, false)).toBe("words");
  });

  it("include no hour below the label of the first day", () => {
    const hour = (days: number) => (firstNamedHour(at(days, 1), 1200) - start) / (DAY_MS / 24);
    expect([0, 0.1, 0.2, 0.25, 0.9].map(hour)).toEqual([6, 6, 12, 12, 30]);
  });
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

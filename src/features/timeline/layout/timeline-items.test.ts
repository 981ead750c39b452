import { describe, expect, it } from "vitest";
import { dayToTime, timeToDay } from "../../../domain/dates/calendar-day.ts";
import type { PartialDate } from "../../../domain/dates/partial-date.ts";
import type { CrisisEvent } from "../../../domain/event.ts";
import { certainDay, plainDating, plainEvent } from "../../../testing/records.ts";
import { daysOf, extentOf, markDays, stretchOf, toMarks, wholeDays } from "./timeline-items.ts";

function event(id: string, date: PartialDate, attested: PartialDate | null = null): CrisisEvent {
  return plainEvent(id, { dating: plainDating(date, { attested }), quotes: ["q"] });
}

const certain = certainDay("2022-01-07");
const between: PartialDate = { form: "between", earliest: "2022-01-05", latest: "2022-01-08" };

describe("stretches", () => {
  it("cover all days that a date can touch, and only the bound of an open date", () => {
    expect(stretchOf(plainDating(certain))).toEqual(wholeDays("2022-01-07", "2022-01-07"));
    expect(stretchOf(plainDating(between))).toEqual(wholeDays("2022-01-05", "2022-01-08"));
    expect(stretchOf(plainDating({ form: "before", latest: "2022-01-08" }))).toEqual(
      wholeDays("2022-01-08", "2022-01-08"),
    );
    expect(stretchOf(plainDating({ form: "after", earliest: "2022-01-07" }))).toEqual(
      wholeDays("2022-01-07", "2022-01-07"),
    );
    expect(
      stretchOf(plainDating({ form: "span", start: "2022-01-06", end: "2022-01-07" })),
    ).toEqual(wholeDays("2022-01-06", "2022-01-07"));
  });

  it("consist of whole days, including the last", () => {
    expect(daysOf(wholeDays("2022-01-31", "2022-02-01"))).toEqual(["2022-01-31", "2022-02-01"]);
  });
});

describe("extent", () => {
  const period = { start: "2022-01-02", end: "2022-01-08" } as const;

  it("is the period with one more day on both sides", () => {
    expect(extentOf(period, [])).toEqual(wholeDays("2022-01-01", "2022-01-09"));
  });

  it("includes every day that has a mark", () => {
    expect(extentOf(period, ["2022-01-12", "2021-12-30"])).toEqual(
      wholeDays("2021-12-29", "2022-01-13"),
    );
  });
});

describe("marks", () => {
  const extent = wholeDays("2022-01-01", "2022-01-09");

  it("keep the order of the events and have the positions of their dates", () => {
    const marks = toMarks([event("a", between), event("b", certain)], extent);
    expect(marks.map(({ id }) => id)).toEqual(["a", "b"]);
    expect(marks[0]).toMatchObject({ form: "between", start: dayToTime("2022-01-05") });
    expect(marks[0]?.cut).toEqual({ start: false, end: false });
  });

  it("have their label on their mark day, and say within which days an event without a day lies", () => {
    const period = wholeDays("2022-01-02", "2022-01-08");
    const open: PartialDate = { form: "before", latest: "2022-01-06" };
    const marks = toMarks(
      [event("a", between), event("b", open), event("c", certain)],
      extent,
      period,
    );
    expect(marks.map(({ at }) => timeToDay(at))).toEqual([
      "2022-01-08",
      "2022-01-06",
      "2022-01-07",
    ]);
    expect(marks.map(({ within }) => within)).toEqual([
      wholeDays("2022-01-05", "2022-01-08"),
      wholeDays("2022-01-02", "2022-01-06"),
      null,
    ]);
  });

  it("stand where they were told, inside their bounds", () => {
    const published = { ...certain, day: "2022-01-08" } as const;
    const told = plainDating(between, {
      steps: [{ rule: "told", document: "a", published, date: between }],
    });
    const [mark] = toMarks([{ ...event("a", between), dating: told }], extent);
    expect(mark).toMatchObject({ ...wholeDays("2022-01-05", "2022-01-08"), form: "between" });
    expect(mark?.place).toEqual(wholeDays("2022-01-08", "2022-01-08"));
    expect(mark?.within).toEqual(wholeDays("2022-01-05", "2022-01-08"));
  });

  it("go as far as the period where their date is open", () => {
    const period = wholeDays("2022-01-02", "2022-01-08");
    const dates: PartialDate[] = [
      { form: "before", latest: "2022-01-06" },
      { form: "after", earliest: "2022-01-06" },
    ];
    const [before, after] = toMarks(
      dates.map((date) => event("a", date)),
      extent,
      period,
    );
    expect(before).toMatchObject({
      ...wholeDays("2022-01-02", "2022-01-06"),
      place: wholeDays("2022-01-06", "2022-01-06"),
      open: { start: true, end: false },
    });
    expect(after).toMatchObject({
      ...wholeDays("2022-01-06", "2022-01-08"),
      place: wholeDays("2022-01-06", "2022-01-06"),
      open: { start: false, end: true },
    });
  });

  it("have the part in which they are attested", () => {
    const [mark] = toMarks([event("a", between, { ...certain, day: "2022-01-08" })], extent);
    expect(mark?.attested).toEqual(wholeDays("2022-01-08", "2022-01-08"));
    const [other] = toMarks([event("a", between, { ...certain, day: "2022-01-10" })], extent);
    expect(other?.attested).toBeNull();
    const [none] = toMarks([event("a", certain)], extent);
    expect(none?.attested).toBeNull();
  });

  it("with a time stand at their minute", () => {
    const time: PartialDate = { form: "time", day: "2022-01-07", time: "18:00" };
    const [mark] = toMarks([event("a", time, certain)], extent);
    const at = dayToTime("2022-01-07") + 18 * 3_600_000;
    expect(mark).toMatchObject({ start: at, end: at + 60_000, place: { start: at, end: at } });
    expect(mark?.attested).toBeNull();
  });

  it("of several days that all count stand on all of them", () => {
    const span: PartialDate = { form: "span", start: "2022-01-03", end: "2022-01-04" };
    const [mark] = toMarks([event("a", span)], extent);
    expect(mark?.place).toEqual(wholeDays("2022-01-03", "2022-01-04"));
  });

  it("of a month or a year do not extend the axis and are cut at its ends", () => {
    const doubt = { uncertain: false, approximate: false };
    const dates: PartialDate[] = [
      { form: "month", month: "2022-01", ...doubt },
      { form: "year", year: "2022", ...doubt },
    ];
    expect(markDays([...dates, certain].map((date) => plainDating(date)))).toEqual(["2022-01-07"]);
    for (const date of dates) {
      const [mark] = toMarks([event("a", date)], extent);
      expect(mark).toMatchObject({ ...extent, cut: { start: false, end: true } });
    }
  });

  it("are cut at the ends of the axis and marked as cut", () => {
    const wide: PartialDate = { form: "span", start: "2021-01-01", end: "2022-01-04" };
    const [mark] = toMarks([event("a", wide)], extent);
    expect(mark).toMatchObject({ start: extent.start, cut: { start: true, end: false } });
  });
});

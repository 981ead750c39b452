import { describe, expect, it } from "vitest";
import type { PartialDate } from "../../../domain/dates/partial-date.ts";
import { certainDay, plainDating } from "../../../testing/records.ts";
import { wholeDays } from "../layout/timeline-items.ts";
import { silentDays } from "./silent-days.ts";

const period = wholeDays("2022-01-02", "2022-01-08");
const on = (day: "2022-01-02" | "2022-01-05" | "2022-01-08") => plainDating(certainDay(day));

describe("silent days", () => {
  it("are joined if they are consecutive", () => {
    const silences = silentDays(period, [on("2022-01-02"), on("2022-01-05"), on("2022-01-08")]);
    expect(silences).toEqual([
      { ...wholeDays("2022-01-03", "2022-01-04"), days: 2, possible: false },
      { ...wholeDays("2022-01-06", "2022-01-07"), days: 2, possible: false },
    ]);
  });

  it("report whether a date of several days may fall in them", () => {
    const wide: PartialDate = { form: "between", earliest: "2022-01-02", latest: "2022-01-05" };
    const [silence] = silentDays(period, [on("2022-01-02"), plainDating(wide), on("2022-01-08")]);
    expect(silence).toMatchObject({ days: 2, possible: true });
  });

  it("do not depend on a date that is open toward them", () => {
    const open: PartialDate = { form: "before", latest: "2022-01-08" };
    const [silence] = silentDays(period, [on("2022-01-02"), on("2022-01-05"), plainDating(open)]);
    expect(silence).toMatchObject({ days: 2, possible: false });
  });
});

import { describe, expect, it } from "vitest";
import type { CalendarDay } from "../../../domain/dates/calendar-day.ts";
import type { SourceDocument } from "../../../domain/document.ts";
import { plainDating, plainDocument } from "../../../testing/records.ts";
import { publicationDays, sharedName } from "./publication-row.ts";

function document(id: string, origin: string, day: CalendarDay): SourceDocument {
  const date = { form: "day", day, uncertain: false, approximate: true } as const;
  return plainDocument(id, { origin, publication: plainDating(date) });
}

describe("publication days", () => {
  it("omit documents known only by their month", () => {
    const monthly = document("monthly", "monthly", "2022-01-01");
    const date = { form: "month", month: "2022-01", uncertain: false, approximate: false } as const;
    expect(
      publicationDays(
        [{ ...monthly, publication: { ...monthly.publication, date } }],
        ({ origin }) => origin,
      ),
    ).toEqual([]);
  });

  it("group the documents of one origin that were published on one day", () => {
    const days = publicationDays(
      [
        document("jakarta-ar", "jakarta", "2022-01-08"),
        document("alaraby", "afp", "2022-01-08"),
        document("mayadeen", "mayadeen", "2022-01-06"),
        document("jakarta-fr", "jakarta", "2022-01-08"),
        document("jakarta-late", "jakarta", "2022-01-09"),
      ],
      ({ origin }) => origin,
    );
    const ids = days.map(({ day, groups }) => [day, groups.map((g) => g.map(({ id }) => id))]);
    expect(ids).toEqual([
      ["2022-01-06", [["mayadeen"]]],
      ["2022-01-08", [["jakarta-ar", "jakarta-fr"], ["alaraby"]]],
      ["2022-01-09", [["jakarta-late"]]],
    ]);
  });

  it("group documents that descend from one dispatch, whatever their publisher", () => {
    const days = publicationDays(
      [document("post", "post", "2022-01-08"), document("times", "times", "2022-01-08")],
      () => "dispatch",
    );
    expect(days.map(({ groups }) => groups.map((g) => g.map(({ id }) => id)))).toEqual([
      [["post", "times"]],
    ]);
  });
});

describe("one name for several documents", () => {
  it("is their common beginning up to a comma or a parenthesis", () => {
    expect(sharedName(["Jakarta (arabe)", "Jakarta (français)"])).toBe("Jakarta");
    expect(sharedName(["Jakarta, en arabe", "Jakarta, en français"])).toBe("Jakarta");
    expect(sharedName(["جاكرتا، بالعربية", "جاكرتا، بالفرنسية"])).toBe("جاكرتا");
  });

  it("is the name of a single document, and null if they begin differently", () => {
    expect(sharedName(["Al-Araby"])).toBe("Al-Araby");
    expect(sharedName(["Jakarta", "Jakarta Post"])).toBeNull();
    expect(sharedName(["Al-Araby", "Al Mayadeen"])).toBeNull();
  });
});

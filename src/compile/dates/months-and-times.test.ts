import { describe, expect, it } from "vitest";
import type { PartialDate } from "../../domain/dates/partial-date.ts";
import { compiled } from "../../testing/compiled-corpora.ts";
import { DATED_FIXTURE } from "../../testing/dated-fixture.ts";
import { fixtureFolder } from "../../testing/fixture.ts";
import { checkInvariants } from "../invariants/invariants.ts";
import { narrow } from "./combine-dates.ts";

/** Compiles the dated fixture, with one event's dating replaced. */
function compile(id?: string, dating?: string) {
  const events = DATED_FIXTURE["events.yaml"] ?? "";
  const changed = events.replace(
    new RegExp(`(- id: ${id}\\n(?:.*\\n){4}  dating:)[^]*?\\n  quotes:`),
    (_, head: string) => `${head} ${dating}\n  quotes:`,
  );
  if (id !== undefined && changed === events) throw new Error(`There is no ${id}.`);
  const corpus = compiled(fixtureFolder({ ...DATED_FIXTURE, "events.yaml": changed }));
  expect(checkInvariants(corpus)).toEqual([]);
  return corpus.events;
}

/** The computed date of the event `wind` with the given dating. */
const windDated = (dating: string) =>
  compile("wind", dating).find(({ id }) => id === "wind")?.dating.edtf;

describe("months, years and times of day in a corpus", () => {
  it("are sorted before the days of the month, and after the day itself", () => {
    const order = compile().map(({ id }) => id);
    expect(order.slice(0, 2)).toEqual(["wet-year", "polder-dry"]);
    expect(order.indexOf("sirens")).toBe(order.indexOf("dike-reported") + 1);
  });

  it("only need to overlap the period", () => {
    const edtf = compile().flatMap(({ dating }) =>
      dating.date.form === "month" || dating.date.form === "year" ? [dating.edtf] : [],
    );
    expect(edtf).toEqual(["2031", "2031-02?"]);
  });

  it("pass on their days, but not their time, to linked events", () => {
    const link = (relation: string, event: string) =>
      windDated(`{links: [{relation: ${relation}, event: ${event}}]}`);
    expect(link("simultaneous", "sirens")).toBe("2031-02-04");
    expect(link("simultaneous", "polder-dry")).toBe("2031-02?");
    expect(link("after", "sirens")).toBe("[2031-02-04..2031-02-05]");
  });
});

describe("a month between bounds", () => {
  const month: PartialDate = {
    form: "month",
    month: "2031-02",
    uncertain: false,
    approximate: true,
  };

  it("stays a month if the bounds contain all of it", () => {
    expect(narrow(month, { earliest: "2031-01-15", latest: null })).toEqual(month);
    expect(narrow(month, { earliest: "2031-02-01", latest: "2031-02-28" })).toEqual(month);
  });

  it("becomes one of the remaining days otherwise", () => {
    const cut = { form: "between", earliest: "2031-02-10", latest: "2031-02-28" };
    expect(narrow(month, { earliest: "2031-02-10", latest: null })).toEqual(cut);
    expect(narrow(month, { earliest: "2031-03-01", latest: null })).toBeNull();
  });
});

import { expect, test } from "vitest";
import { Corpus } from "../../domain/corpus.ts";
import type { CalendarDay } from "../../domain/dates/calendar-day.ts";
import type { Dating } from "../../domain/dates/dating.ts";
import type { Figure, Quantity } from "../../domain/figure.ts";
import { smallCorpus } from "../../testing/small-corpus.ts";
import { plotsOf } from "./plots.ts";

const [stated] = smallCorpus.figures;
const [event] = smallCorpus.events;
if (!stated || !event) throw new Error("the fixture has changed");
const { dating } = event;

const on = (day: CalendarDay): Dating => ({
  ...dating,
  edtf: day,
  date: { form: "day", day, uncertain: false, approximate: false },
});
const inMonth: Dating = {
  ...dating,
  edtf: "2031-05",
  date: { form: "month", month: "2031-05", uncertain: false, approximate: false },
};
const figure = (id: string, changes: Partial<Figure> = {}): Figure => ({
  ...stated,
  value: { form: "exactly", number: 30 },
  population: { ar: "all", fr: "all" },
  asOf: on("2031-05-01"),
  ...changes,
  id,
});
const police = { ar: "police", fr: "police" };
const vague: Quantity = { form: "vague", words: { ar: "عشرات", fr: "des dizaines" } };
const more: Quantity = { form: "moreThan", number: 12 };

function plotsIn(figures: readonly Figure[], origin?: string) {
  const documents = smallCorpus.documents.map((each) => (origin ? { ...each, origin } : each));
  return plotsOf(figures, new Corpus({ ...smallCorpus, documents, figures }));
}
const shape = (figures: readonly Figure[]) =>
  plotsIn(figures).map(({ stops }) =>
    stops.map(({ key, figures: given, daysBefore }) => [
      key,
      given.map(({ id }) => id).join(" "),
      daysBefore,
    ]),
  );

test("a plot needs two claims of one unit and one population", () => {
  expect(plotsIn([])).toEqual([]);
  expect(plotsIn([figure("one"), figure("police", { population: police })])).toEqual([]);
  expect(plotsIn([figure("one"), figure("lorries", { unit: "lorries" })])).toEqual([]);
  expect(plotsIn([figure("one"), figure("police", { population: police }), figure("two")])).toEqual(
    [expect.objectContaining({ population: { ar: "all", fr: "all" } })],
  );
});

test("the scale extends beyond the greatest number, and claims without numbers have no scale", () => {
  const [plot] = plotsIn([figure("one"), figure("two", { value: more })]);
  expect(plot?.scale).toEqual({ top: 40, ticks: [0, 10, 20, 30, 40] });
  const [mixed] = plotsIn([figure("words", { value: vague }), figure("two", { value: more })]);
  expect(mixed?.scale?.ticks.at(-1)).toBe(15);
  const [words] = plotsIn([figure("one", { value: vague }), figure("two", { value: vague })]);
  expect(words?.scale).toBeNull();
});

test("dates are in chronological order, once each, whatever the order of the figures", () => {
  expect(
    shape([
      figure("late", { asOf: on("2031-05-04") }),
      figure("early"),
      figure("again", { asOf: on("2031-05-04"), value: vague }),
    ]),
  ).toEqual([
    [
      ["2031-05-01", "early", []],
      ["2031-05-04", "late again", ["2031-05-02", "2031-05-03"]],
    ],
  ]);
});

test("the axis has a break if the days between two dates are many or unknown", () => {
  expect(
    shape([
      figure("month", { asOf: inMonth }),
      figure("first", { asOf: on("2031-04-20") }),
      figure("next", { asOf: on("2031-04-26") }),
      figure("later", { asOf: on("2031-05-03") }),
    ]).flat(),
  ).toEqual([
    ["2031-04-20", "first", []],
    ["2031-04-26", "next", ["2031-04-21", "2031-04-22", "2031-04-23", "2031-04-24", "2031-04-25"]],
    ["2031-05", "month", null],
    ["2031-05-03", "later", null],
  ]);
  const far = shape([figure("one"), figure("two", { asOf: on("2031-05-08") })]).flat();
  expect(far.at(-1)).toEqual(["2031-05-08", "two", null]);
});

test("identical copies of one text are drawn once and are not a second claim; copies that differ are all drawn", () => {
  const own = figure("herald", { document: "herald" });
  const copy = figure("kabar", { document: "kabar" });
  expect(plotsIn([own, copy])).toHaveLength(1);
  expect(plotsIn([own, copy], "one")).toEqual([]);
  const second = figure("herald-again", { document: "herald", value: vague });
  const drawn = (list: readonly Figure[]) =>
    plotsIn(list, "one").flatMap(({ stops }) =>
      stops.flatMap(({ figures }) => figures.map(({ id }) => id)),
    );
  expect(drawn([own, second, copy])).toEqual(["herald", "herald-again"]);
  expect(plotsIn([own, second, copy], "one")[0]?.leavesOut).toBe(true);
  expect(plotsIn([own, second, copy])[0]?.leavesOut).toBe(false);
  expect(drawn([own, second, { ...copy, value: more }])).toEqual([
    "herald",
    "herald-again",
    "kabar",
  ]);
  const later = { ...copy, asOf: on("2031-05-04") };
  expect(drawn([own, second, later])).toEqual(["herald", "herald-again", "kabar"]);
  expect(plotsIn([own, second, later], "one")[0]?.leavesOut).toBe(false);
  // A second statement of one article is not a copy, even with another article's copy in between.
  const twice = figure("herald-twice", { document: "herald" });
  expect(drawn([own, copy, twice])).toEqual(["herald", "herald-twice"]);
});

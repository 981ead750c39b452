import { expect, test } from "vitest";
import { Corpus } from "../../../domain/corpus.ts";
import type { PartialDate } from "../../../domain/dates/partial-date.ts";
import type { Figure } from "../../../domain/figure.ts";
import { both, certainDay, plainDating } from "../../../testing/records.ts";
import { seeds } from "../../../testing/render-page.tsx";
import { smallCorpus, twinCorpus } from "../../../testing/small-corpus.ts";
import { pictureOf } from "./figure-picture.ts";

const [figure] = smallCorpus.figures;
if (!figure) throw new Error("the fixture has changed");
const at = (date: PartialDate, edtf: string) => plainDating(date, { edtf });
const claim = (id: string, part: Partial<Figure> = {}): Figure => ({ ...figure, id, ...part });

const draw = (figures: readonly Figure[], data = smallCorpus) =>
  pictureOf(new Corpus({ ...data, figures }));
const linesOf = (figures: readonly Figure[], data = smallCorpus) =>
  draw(figures, data).units.flatMap(({ rows }) => rows.flatMap(({ lines }) => lines));

test("each claim reaches from its first to its last possible day; an open end reaches the edge", () => {
  const figures = [
    claim("day", { asOf: at(certainDay("2031-05-02"), "2031-05-02") }),
    claim("before", { asOf: at({ form: "before", latest: "2031-05-02" }, "[..2031-05-02]") }),
    claim("after", { asOf: at({ form: "after", earliest: "2031-05-02" }, "[2031-05-02..]") }),
    claim("between", {
      asOf: at(
        { form: "between", earliest: "2031-05-02", latest: "2031-05-03" },
        "[2031-05-02..2031-05-03]",
      ),
    }),
  ];
  const reaches = Object.fromEntries(
    linesOf(figures).map(({ statements, form, from, to }) => [
      statements[0]?.figures[0].id,
      [form, from, to],
    ]),
  );
  expect(reaches).toEqual({
    day: ["day", 1, 1],
    before: ["before", 0, 1],
    after: ["after", 1, 2],
    between: ["between", 1, 2],
  });
});

test("rows are populations in the order of the seeds, never of size", () => {
  const figures = [
    claim("small", { population: both("B"), value: { form: "exactly", number: 1 } }),
    claim("large", { population: both("A"), value: { form: "exactly", number: 99 } }),
    claim("middle", { population: both("C"), value: { form: "exactly", number: 50 } }),
  ];
  const [unit] = draw(figures).units;
  expect(unit?.claims).toBe(3);
  expect(unit?.rows.map(({ population }) => population.fr)).toEqual(["B", "A", "C"]);
});

test("claims of one quantity and date are one statement; copies of one text are drawn once", () => {
  const twice = [claim("a"), claim("b", { document: "herald" })];
  expect(
    linesOf(twice).map(({ statements }) => statements.map((each) => each.figures.length)),
  ).toEqual([[2]]);
  const copied = draw(twice, twinCorpus);
  expect(copied.leavesOutCopies).toBe(true);
  expect(copied.units[0]?.claims).toBe(1);
});

test("only a contradiction between the claims of a line is one", () => {
  const [difference] = smallCorpus.disagreements;
  const [position] = difference?.positions ?? [];
  if (!difference || !position) throw new Error("the fixture has changed");
  const other = claim("b", {
    document: "herald",
    span: position.span,
    value: { form: "exactly", number: 3 },
  });
  const own = { ...position, document: figure.document, span: figure.span };
  const clash = (type: "contradiction" | "scope") =>
    linesOf([figure, other], {
      ...smallCorpus,
      disagreements: [{ ...difference, type, positions: [own, position] }],
    }).map(({ contradictory, statements }) => [contradictory, statements.length]);
  expect(clash("contradiction")).toEqual([[true, 2]]);
  expect(clash("scope")).toEqual([[false, 2]]);
});

test("every figure of the corpus is drawn, within the columns; copies of one text once", () => {
  const { columns, units } = pictureOf(seeds);
  const lines = units.flatMap(({ rows }) => rows.flatMap((row) => row.lines));
  expect(lines.length).toBeGreaterThan(0);
  for (const { from, to } of lines) {
    expect(from).toBeGreaterThanOrEqual(0);
    expect(to).toBeGreaterThanOrEqual(from);
    expect(to).toBeLessThan(columns.length);
  }
  expect(units.map(({ unit }) => unit.id)).toEqual(
    seeds.data.units
      .filter(({ id }) => seeds.data.figures.some(({ unit }) => unit === id))
      .map(({ id }) => id),
  );
});

test("a corpus without figures has no rows", () => {
  expect(draw([]).units).toEqual([]);
});

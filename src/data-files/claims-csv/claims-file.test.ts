import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { Corpus, type CorpusData } from "../../domain/corpus.ts";
import type { Figure } from "../../domain/figure.ts";
import { compiledFixture, compiledSeeds } from "../../testing/compiled-corpora.ts";
import { CLAIM_COLUMNS } from "./claim-columns.ts";
import { claimsText } from "./claims-file.ts";
import { wordsOfCell } from "./csv.ts";

const fixture = compiledFixture();
const seeds = compiledSeeds();

/** Parses the file with an independent library. Returns each row by column name. */
function rowsOf(data: CorpusData): Record<string, string>[] {
  return parse(claimsText(new Corpus(data)), {
    bom: true,
    columns: true,
    record_delimiter: "\r\n",
    cast: (value) => wordsOfCell(value),
  });
}

const FIGURE: Figure = {
  id: "one-dike",
  quote: "dike-gazette",
  event: "dike-breaks",
  document: "gazette",
  exact: "De dijk",
  span: { start: 0, end: 7 },
  value: { form: "exactly", number: 1 },
  unit: "dikes",
  population: { ar: "السدود", fr: "les digues" },
  speaker: { actor: "mayor", manner: null, via: ["mayor", "mayor"] },
  asOf: null,
};

describe("claims.csv", () => {
  it("has one row per quote, or one per figure of a quote", () => {
    for (const data of [fixture, seeds]) {
      const rows = data.quotes.flatMap(({ id }) => {
        const figures = data.figures.filter(({ quote }) => quote === id);
        return figures.length > 0 ? figures.map((figure) => `${id}/${figure.id}`) : [id];
      });
      expect(
        rowsOf(data)
          .map(({ claim_id }) => claim_id)
          .sort(),
      ).toEqual(rows.sort());
    }
  });

  it("orders the rows by event, then by quote", () => {
    const order = rowsOf(seeds).map(({ exact }) => exact);
    const quotes = seeds.events.flatMap((event) => event.quotes);
    const words = quotes.map((id) => seeds.quotes.find((quote) => quote.id === id)?.exact);
    expect(order.filter((exact, at) => exact !== order[at - 1])).toEqual(
      words.filter((exact, at) => exact !== words[at - 1]),
    );
  });

  it("gives speaker, place, date and exact words of each quote", () => {
    const rows = rowsOf({ ...fixture, figures: [] });
    expect(rows[0]).toEqual({
      ...Object.fromEntries(CLAIM_COLUMNS.map(({ name }) => [name, ""])),
      claim_id: "dike-gazette",
      event_id: "dike-breaks",
      kind: "flood",
      event_title_ar: "السد ينهار",
      event_title_fr: "La digue cède",
      event_date_edtf: "[2031-02-03..2031-02-04]",
      event_date_state: "inferred",
      speaker_ar: "العمدة",
      speaker_fr: "Le maire",
      document_id: "gazette",
      document_name_ar: "الصحيفة",
      document_name_fr: "La gazette",
      publisher_ar: "الصحيفة",
      publisher_fr: "La gazette",
      publication_edtf: "2031-02-04",
      origin: "gazette",
      event_independent_origins: "2",
      paragraph: "3",
      start: "70",
      end: "109",
      exact: "De dijk bij Overdam is dinsdag bezweken",
      quote_language: "nl",
      gloss_ar: "انهار السد الثلاثاء",
      gloss_fr: "La digue a cédé mardi",
      link: "?event=dike-breaks&quote=dike-gazette",
    });
  });

  it("gives the origin of the words, which may differ from the article's", () => {
    const quotes = fixture.quotes.map((quote) =>
      quote.id === "dike-gazette" ? { ...quote, origin: "khabar" } : quote,
    );
    const [row] = rowsOf({ ...fixture, quotes, figures: [] });
    expect(row?.origin).toBe("khabar");
  });

  it.each([
    [{ form: "exactly", number: 18 }, "18", "18"],
    [{ form: "moreThan", number: 3800 }, "3800", ""],
    [{ form: "atLeast", number: 2 }, "2", ""],
    [{ form: "fewerThan", number: 9 }, "", "9"],
    [{ form: "atMost", number: 9 }, "", "9"],
    [{ form: "about", number: 9 }, "", ""],
    [{ form: "between", low: 3, high: 5 }, "3", "5"],
    [{ form: "vague", words: { ar: "عشرات", fr: "des dizaines" } }, "", ""],
  ] as const)("gives the bounds of a figure that is %j, or its words", (value, min, max) => {
    const [row] = rowsOf({ ...fixture, figures: [{ ...FIGURE, value }] });
    expect(row).toMatchObject({
      value_relation: value.form,
      value_min: min,
      value_max: max,
      value_about: value.form === "about" ? "9" : "",
      value_in_words_ar: value.form === "vague" ? "عشرات" : "",
      value_in_words_fr: value.form === "vague" ? "des dizaines" : "",
    });
  });

  it("has one row per figure of a quote, with the figure's speaker", () => {
    const second = { ...FIGURE, id: "no-dike", speaker: null };
    const rows = rowsOf({ ...fixture, figures: [FIGURE, second] });
    expect(rows.map(({ claim_id }) => claim_id).slice(0, 3)).toEqual([
      "dike-gazette/one-dike",
      "dike-gazette/no-dike",
      "dike-khabar",
    ]);
    expect(rows[0]).toMatchObject({
      value_as_stated: "De dijk",
      unit: "dikes",
      population_fr: "les digues",
      as_of_edtf: "[2031-02-03..2031-02-04]",
      speaker_fr: "Le maire",
      via_fr: "Le maire | Le maire",
    });
    expect(rows[1]).toMatchObject({ speaker_fr: "", via_fr: "" });
  });

  it("preserves the exact words of the seeds", () => {
    const rows = rowsOf(seeds);
    const corpus = new Corpus(seeds);
    expect(new Set(rows.map(({ claim_id }) => claim_id)).size).toBe(rows.length);
    expect(rows.length).toBeGreaterThanOrEqual(seeds.quotes.length);
    for (const { document_id = "", start, end, exact } of rows) {
      const text = corpus.document(document_id)?.text;
      expect(text?.slice(Number(start), Number(end))).toBe(exact);
    }
  });
});

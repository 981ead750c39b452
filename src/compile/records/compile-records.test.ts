import { describe, expect, it } from "vitest";
import { Corpus } from "../../domain/corpus.ts";
import { fixtureFolder } from "../../testing/fixture.ts";
import { compileCorpus } from "../compile-corpus.ts";
import { printProblems } from "../problems/print-problems.ts";

function compile(changes: Parameters<typeof fixtureFolder>[0] = {}) {
  const compiled = compileCorpus(fixtureFolder(changes));
  if (!compiled.ok) throw new Error(printProblems(compiled.problems));
  return compiled.corpus;
}

function codes(changes: Parameters<typeof fixtureFolder>[0]) {
  const compiled = compileCorpus(fixtureFolder(changes));
  return compiled.ok ? [] : compiled.problems.map(({ code }) => code);
}

describe("an optional file", () => {
  it.each(["# none yet\n", "---\n", "[]\n", "~\n"])("may have no record: %j", (text) => {
    const { figures, disagreements } = compile({
      "figures.yaml": text,
      "disagreements.yaml": text,
    });
    expect([...figures, ...disagreements]).toEqual([]);
  });
});

describe("figures", () => {
  const { figures, quotes } = compile();
  const [missing, homes] = figures;

  it("state a quantity in the words of their quote, for its event", () => {
    const quote = quotes.find(({ id }) => id === "toll-courier");
    expect(missing).toMatchObject({
      quote: "toll-courier",
      event: "dike-breaks",
      document: "courier",
      exact: "At least 12 people",
      value: { form: "atLeast", number: 12 },
      unit: "missing",
      asOf: null,
    });
    expect(missing?.span.start).toBe(quote?.span.start);
  });

  it("have the speaker of the quote, unless they name another", () => {
    expect(missing?.speaker).toEqual({ actor: "army", manner: null, via: ["mayor"] });
    expect(homes?.speaker).toMatchObject({ actor: "mayor", via: [] });
  });

  it("have the date of their event, unless their words give another", () => {
    expect(missing?.asOf).toBeNull();
    expect(homes?.asOf).toMatchObject({ edtf: "2031-02-05?", anchor: "courier" });
  });

  it("may be vague or between two numbers", () => {
    const quantityOf = (exact: string, value: string) => {
      const corpus = compile({
        "figures.yaml": (text) =>
          text.replace("At least 12 people", exact).replace("{atLeast: 12}", value),
      });
      return corpus.figures[0]?.value;
    };
    expect(quantityOf("people", "{vague: {ar: عشرات, fr: des dizaines}}")).toEqual({
      form: "vague",
      words: { ar: "عشرات", fr: "des dizaines" },
    });
    expect(quantityOf("At least 12 people", "{between: [12, 20]}")).toEqual({
      form: "between",
      low: 12,
      high: 20,
    });
  });
});

describe("disagreements", () => {
  it("have the words of each side, in a quote or in a document", () => {
    const corpus = compile();
    const positions = corpus.disagreements[0]?.positions ?? [];
    expect(positions.map(({ document, quote, paragraph }) => [document, quote, paragraph])).toEqual(
      [
        ["courier", "toll-courier", 3],
        ["gazette", null, 5],
      ],
    );
    const byId = new Corpus(corpus);
    for (const { document, exact, span } of positions) {
      expect(byId.document(document)?.text.slice(span.start, span.end)).toBe(exact);
    }
  });
});

describe("names", () => {
  const corpus = compile();

  it("keep the fields of the seeds and fill in optional ones", () => {
    expect(corpus.actors.map(({ type, spellings }) => [type, spellings])).toEqual([
      ["person", ["burgemeester", "mayor", "شهردار"]],
      ["organisation", []],
      ["organisation", ["Wire"]],
    ]);
    expect(corpus.places.map(({ coordinates, within }) => [coordinates, within])).toEqual([
      [{ latitude: 51.81, longitude: 4.66 }, "polder"],
      [null, null],
    ]);
    expect(corpus.quotes.map(({ occasion }) => occasion)).toContain("mayor-email");
    expect(corpus.events.map(({ actors }) => actors)).toEqual([[], ["army"]]);
  });

  it("count two newsrooms that print one dispatch as one witness", () => {
    const byId = new Corpus(corpus);
    const dike = byId.event("dike-breaks");
    const groups = dike ? byId.originGroups(dike) : [];
    expect(groups.map(({ origin, documents }) => [origin.id, documents.length])).toEqual([
      ["wire", 2],
      ["khabar", 1],
    ]);
  });

  it("are not reported because of an article that could not be read", () => {
    const unread = { "documents/khabar.yaml": "id: khabar\nid: khabar\n- x\n" };
    expect(codes(unread)).not.toContain("spelling-not-found");
    expect(codes({ "documents/khabar.txt": null })).not.toContain("spelling-not-found");
  });
});

describe("a corpus without optional files", () => {
  it("compiles to empty lists", () => {
    const corpus = compile({
      "figures.yaml": null,
      "disagreements.yaml": null,
      "corpus.yaml": (text) =>
        text.replace(/units:\n( .*\n)*/, "").replace(/occasions:\n( .*\n)*/, ""),
      "events.yaml": (text) => text.replace(/ *occasion: .*\n/, ""),
    });
    const { units, occasions, figures, disagreements } = corpus;
    expect([units, occasions, figures, disagreements]).toEqual([[], [], [], []]);
  });

  it("may have files with empty lists", () => {
    const corpus = compile({ "figures.yaml": "[]\n", "disagreements.yaml": "[]\n" });
    expect([corpus.figures, corpus.disagreements]).toEqual([[], []]);
  });
});

import { describe, expect, it } from "vitest";
import { compileCorpus } from "../compile/compile-corpus.ts";
import { printProblems } from "../compile/problems/print-problems.ts";
import { summarise } from "../domain/summary.ts";
import { fixtureFolder } from "../testing/fixture.ts";
import { printSummary } from "./print-summary.ts";
import { findUncited, printUncited } from "./uncited.ts";

const compiled = compileCorpus(
  fixtureFolder({
    "corpus.yaml": (text) =>
      text.replace("consulted: false", "consulted: false\n    from: gazette"),
    "documents/gazette.yaml": (text) => text.replace("paragraphs:", "paragraphs:\n  4: background"),
  }),
);
if (!compiled.ok) throw new Error(printProblems(compiled.problems));
const { corpus } = compiled;

describe("summarise", () => {
  it("counts records by group and includes groups without records", () => {
    const [event] = corpus.events;
    expect(summarise(corpus)).toMatchObject({
      documents: { total: 3, byLanguage: { nl: 1, fa: 1 } },
      origins: { total: 4, roots: 1 },
      events: { total: 2, byKind: { flood: 1, relief: 1 } },
      quotes: { total: 5 },
      datings: { events: { given: 0, inferred: 0, overridden: 2 } },
    });
    const less = summarise({ ...corpus, events: event ? [event] : [] });
    expect(less.events.byKind).toEqual({ flood: 1, relief: 0 });
  });

  it("counts cited paragraphs and letters without furniture", () => {
    const { paragraphs, letters } = summarise(corpus);
    expect(paragraphs).toEqual({
      total: 11,
      byCoverage: { cited: 1, "cited in part": 4, background: 1, "not cited": 5 },
    });
    expect(letters.cited).toBeGreaterThan(80);
    expect(letters.cited).toBeLessThan(letters.total);
    const silent = summarise({ ...corpus, quotes: [] });
    expect(silent.paragraphs.byCoverage).toMatchObject({ background: 2, "not cited": 9 });
    expect(silent.letters).toEqual({ total: letters.total, cited: 0 });
  });

  it("gives a valid Markdown table, even for an empty corpus", () => {
    const empty = { ...corpus, documents: [], events: [], quotes: [] };
    for (const each of [corpus, empty]) {
      const rows = printSummary(summarise(each)).split("\n");
      expect(new Set(rows.map((row) => row.split("|").length))).toEqual(new Set([5]));
      expect(rows.join()).not.toMatch(/NaN|undefined/);
    }
  });
});

describe("findUncited", () => {
  const uncited = findUncited(corpus, "seeds");

  it("lists uncited passages with their place, without furniture", () => {
    const gazette = uncited.filter(({ file }) => file === "seeds/documents/gazette.txt");
    expect(
      gazette.map(({ line, column, paragraph, role, whole }) => [
        line,
        column,
        paragraph,
        role,
        whole,
      ]),
    ).toEqual([
      [1, 1, 1, "headline", true],
      [5, 1, 3, "body", false],
      [5, 50, 3, "body", false],
      [6, 1, 4, "background", false],
      [7, 1, 5, "body", true],
    ]);
    const lines = corpus.documents[0]?.text.split("\n") ?? [];
    for (const { line, column, words } of gazette) {
      expect(lines[line - 1]?.startsWith(words, column - 1)).toBe(true);
    }
  });

  it("prints one line per passage, shortened and with Arabic isolated", () => {
    const [first] = uncited;
    const long = first ? [{ ...first, words: "كلمة ".repeat(60) }] : [];
    expect(printUncited(uncited).split("\n")).toHaveLength(uncited.length + 2);
    expect(printUncited(long)).toMatch(
      /^seeds\/\S+:1:1 {2}paragraph 1, headline {2}\u2068.{100}…\u2069\n/u,
    );
    expect(printUncited(long)).toMatch(
      /1 passage is cited by no event, 1 of them whole paragraphs$/,
    );
  });
});

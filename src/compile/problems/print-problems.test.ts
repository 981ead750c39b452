import { describe, expect, it } from "vitest";
import { printProblem, printProblems } from "./print-problems.ts";
import { fileProblem, type Problem } from "./problem.ts";

const problem: Problem = {
  code: "quote-not-found",
  file: "seeds/events.yaml",
  line: 41,
  column: 10,
  message: "These words do not stand.",
  hint: "Copy them.",
  source: "  exact: Les mots",
  length: 8,
};

describe("a printed problem", () => {
  it("begins with a place that editors and terminals make a link of", () => {
    expect(printProblem(problem)).toMatch(/^seeds\/events\.yaml:41:10 {2}quote-not-found {2}These/);
  });

  it("puts its carets under the words", () => {
    const [, line = "", carets = ""] = printProblem(problem).split("\n");
    const from = carets.indexOf("^");
    expect(line.slice(from, carets.lastIndexOf("^") + 1)).toBe("Les mots");
  });

  it("keeps tabs before a caret, so that it stands right at any width of tab", () => {
    const printed = printProblem({ ...problem, source: "\tkey: x", column: 2, length: 3 });
    expect(printed).toContain("\n   | \t^^^\n");
  });

  it("draws no caret under a line with Arabic, but the words, isolated", () => {
    const source = "  exact: أمس الجمعة";
    const printed = printProblem({ ...problem, source, column: 10, length: 10 });
    expect(printed).not.toContain("^");
    expect(printed).toContain("here: \u2068أمس الجمعة\u2069");
  });

  it("lets no control character through to the terminal", () => {
    const printed = printProblem({ ...problem, source: "  exact: \u202Ea\u001B[2J\0b" });
    expect(printed).not.toMatch(/(?!\n)[\u202E\p{Cc}]/u);
  });

  it("stays short under a very long line, the caret still under its word", () => {
    const source = `${"x".repeat(5000)} here ${"y".repeat(5000)}`;
    const [, line = "", carets = ""] = printProblem({
      ...problem,
      source,
      column: 5002,
      length: 4,
    }).split("\n");
    expect(line.length).toBeLessThan(200);
    expect(line.slice(carets.indexOf("^"), carets.lastIndexOf("^") + 1)).toBe("here");
  });

  it("of a whole file or folder has a place, too, and shows no line", () => {
    const whole = fileProblem("folder-missing", "seeds", "It does not exist.", "Create it.");
    expect(printProblem(whole)).toBe(
      "seeds:1:1  folder-missing  It does not exist.\n  hint: Create it.",
    );
  });
});

describe("all problems", () => {
  it("are printed by file and line, with their number", () => {
    const printed = printProblems([
      { ...problem, line: 9 },
      { ...problem, file: "seeds/corpus.yaml" },
      { ...problem, line: 7 },
    ]);
    const places = printed.match(/^seeds\S+:\d+:/gm);
    expect(places).toEqual([
      "seeds/corpus.yaml:41:",
      "seeds/events.yaml:7:",
      "seeds/events.yaml:9:",
    ]);
    expect(printed).toMatch(/3 problems in 2 files$/);
    expect(printProblems([problem])).toMatch(/1 problem in 1 file$/);
  });
});

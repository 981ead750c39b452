import { describe, expect, it } from "vitest";
import { printProblem, printProblems } from "./print-problems.ts";
import { fileProblem, type Problem } from "./problem.ts";

const problem: Problem = {
  code: "quote-not-found",
  file: "seeds/events.yaml",
  line: 41,
  column: 10,
  message: "These words do not occur.",
  hint: "Copy them.",
  source: "  exact: Les mots",
  length: 8,
};

describe("a printed problem", () => {
  it("starts with a place that editors and terminals turn into a link", () => {
    expect(printProblem(problem)).toMatch(/^seeds\/events\.yaml:41:10 {2}quote-not-found {2}These/);
  });

  it("has carets under the words", () => {
    const [, line = "", carets = ""] = printProblem(problem).split("\n");
    const from = carets.indexOf("^");
    expect(line.slice(from, carets.lastIndexOf("^") + 1)).toBe("Les mots");
  });

  it("keeps tabs before the caret, so that it is right at any tab width", () => {
    const printed = printProblem({ ...problem, source: "\tkey: x", column: 2, length: 3 });
    expect(printed).toContain("\n   | \t^^^\n");
  });

  it("has isolated words instead of a caret under a line with Arabic", () => {
    const source = "  exact: أمس الجمعة";
    const printed = printProblem({ ...problem, source, column: 10, length: 10 });
    expect(printed).not.toContain("^");
    expect(printed).toContain("here: \u2068أمس الجمعة\u2069");
  });

  it("contains no control characters", () => {
    const printed = printProblem({ ...problem, source: "  exact: \u202Ea\u001B[2J\0b" });
    expect(printed).not.toMatch(/(?!\n)[\u202E\p{Cc}]/u);
  });

  it("shortens a long line and keeps the caret under its word", () => {
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

  it("has a place but no line if it concerns a whole file or folder", () => {
    const whole = fileProblem("folder-missing", "seeds", "It does not exist.", "Create it.");
    expect(printProblem(whole)).toBe(
      "seeds:1:1  folder-missing  It does not exist.\n  hint: Create it.",
    );
  });
});

describe("all problems", () => {
  it("are sorted by file and line, with their number at the end", () => {
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

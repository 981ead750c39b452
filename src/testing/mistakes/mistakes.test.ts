import { describe, expect, it } from "vitest";
import { compileCorpus } from "../../compile/compile-corpus.ts";
import { printProblem } from "../../compile/problems/print-problems.ts";
import type { ProblemCode } from "../../compile/problems/problem.ts";
import { ALIGNMENT_MISTAKES, OTHER_ALIGNMENT_MISTAKES } from "./alignment-mistakes.ts";
import { CLAIM_MISTAKES, OTHER_CLAIM_MISTAKES } from "./claim-mistakes.ts";
import { DATING_MISTAKES, OTHER_DATING_MISTAKES } from "./dating-mistakes.ts";
import { EVIDENCE_MISTAKES, OTHER_EVIDENCE_MISTAKES } from "./evidence-mistakes.ts";
import { FILE_MISTAKES, OTHER_FILE_MISTAKES } from "./file-mistakes.ts";
import { LEDE_MISTAKES, OTHER_LEDE_MISTAKES } from "./lede-mistakes.ts";
import { LINK_MISTAKES, OTHER_LINK_MISTAKES } from "./link-mistakes.ts";
import type { Mistake } from "./mistake.ts";
import { OTHER_RECORD_MISTAKES, RECORD_MISTAKES } from "./record-mistakes.ts";
import { OTHER_YAML_MISTAKES, YAML_MISTAKES } from "./yaml-mistakes.ts";

/** One mistake for each code; the type makes sure that no code is left out. */
const MISTAKES: Readonly<Record<ProblemCode, Mistake>> = {
  ...FILE_MISTAKES,
  ...YAML_MISTAKES,
  ...LINK_MISTAKES,
  ...LEDE_MISTAKES,
  ...EVIDENCE_MISTAKES,
  ...RECORD_MISTAKES,
  ...DATING_MISTAKES,
  ...ALIGNMENT_MISTAKES,
  ...CLAIM_MISTAKES,
};

describe("each mistake is reported where it is, and only once", () => {
  it.each([
    ...Object.entries(MISTAKES),
    ...OTHER_FILE_MISTAKES,
    ...OTHER_YAML_MISTAKES,
    ...OTHER_LINK_MISTAKES,
    ...OTHER_LEDE_MISTAKES,
    ...OTHER_EVIDENCE_MISTAKES,
    ...OTHER_RECORD_MISTAKES,
    ...OTHER_DATING_MISTAKES,
    ...OTHER_ALIGNMENT_MISTAKES,
    ...OTHER_CLAIM_MISTAKES,
  ])("%s", (code, mistake) => {
    const { file, at, says, hint, also } = mistake;
    const folder = mistake.seeds();
    const compiled = compileCorpus(folder);
    const problems = compiled.ok ? [] : compiled.problems;
    const codes = new Set(problems.map((problem) => problem.code));
    expect([...codes].toSorted()).toEqual([code, ...(also ? [also] : [])].toSorted());
    const problem = problems.find((candidate) => candidate.code === code);
    if (!problem) return;
    expect(problem.file).toBe(file);
    expect(problem.message).toMatch(says);
    expect(problem.hint).toMatch(hint ?? /\S/);
    const place = `${file}:${problem.line}:${problem.column}`;
    expect(printProblem(problem).startsWith(`${place}  ${code}  `)).toBe(true);
    if (at === undefined) {
      expect(problem.source).toBeNull();
      return;
    }
    expect(`${problem.source?.slice(problem.column - 1)}\n`.startsWith(at)).toBe(true);
    const raw = folder.files.find(({ name }) => file.endsWith(`/${name}`));
    const lines = new TextDecoder().decode(raw?.bytes).split("\n");
    expect(lines[problem.line - 1]).toContain(problem.source?.trimEnd());
  });
});

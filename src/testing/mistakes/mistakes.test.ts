import { describe, expect, it } from "vitest";
import { compileCorpus } from "../../compile/compile-corpus.ts";
import { printProblem } from "../../compile/problems/print-problems.ts";
import type { ProblemCode } from "../../compile/problems/problem.ts";
import { ALIGNMENT_MISTAKES, OTHER_ALIGNMENT_MISTAKES } from "./alignment-mistakes.ts";
import { DATING_MISTAKES } from "./dating-mistakes.ts";
import { EVIDENCE_MISTAKES } from "./evidence-mistakes.ts";
import { FILE_MISTAKES } from "./file-mistakes.ts";
import { LINK_MISTAKES } from "./link-mistakes.ts";
import type { Mistake } from "./mistake.ts";
import { MORE_RECORD_MISTAKES } from "./more-record-mistakes.ts";
import { OTHER_DATING_MISTAKES } from "./other-dating-mistakes.ts";
import { OTHER_MISTAKES } from "./other-mistakes.ts";
import { RECORD_MISTAKES } from "./record-mistakes.ts";
import { YAML_MISTAKES } from "./yaml-mistakes.ts";

/** At least one for each code: TypeScript refuses the table when a code has none. */
const MISTAKES: Readonly<Record<ProblemCode, Mistake>> = {
  ...FILE_MISTAKES,
  ...YAML_MISTAKES,
  ...LINK_MISTAKES,
  ...EVIDENCE_MISTAKES,
  ...RECORD_MISTAKES,
  ...DATING_MISTAKES,
  ...ALIGNMENT_MISTAKES,
};

describe("each mistake gives its problem, at its place, and breeds no other", () => {
  it.each([
    ...Object.entries(MISTAKES),
    ...OTHER_MISTAKES,
    ...MORE_RECORD_MISTAKES,
    ...OTHER_DATING_MISTAKES,
    ...OTHER_ALIGNMENT_MISTAKES,
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

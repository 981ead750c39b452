import { type Compiled, compileCorpus } from "../../compile/compile-corpus.ts";
import { checkInvariants } from "../../compile/invariants/invariants.ts";
import { printProblems } from "../../compile/problems/print-problems.ts";
import type { Problem } from "../../compile/problems/problem.ts";
import type { SeedFolder } from "../../compile/seeds/seed-folder.ts";

/** What is wrong with where a problem says that it is, in words; null where the place is in its file. */
function misplaced(problem: Problem, folder: SeedFolder): string | null {
  const { file, line, column, source, length, message, hint } = problem;
  const says = `${file}:${line}:${column} ${problem.code}`;
  if (message.trim() === "" || hint.trim() === "") return `${says} says nothing`;
  const raw = folder.files.find(({ name }) => `${folder.folder}/${name}` === file);
  if (source === null) return line === 1 && column === 1 ? null : `${says} shows no line`;
  if (!raw) return `${says} shows a line of no file`;
  const text = new TextDecoder().decode(raw.bytes).split("\n")[line - 1];
  if (text === undefined) return `${says} lies after the end of its file`;
  // What remains of a byte order mark, and a carriage return, are not shown.
  if (text.replace(/\r$/, "") !== source.replace(/\r$/, "")) return `${says} shows another line`;
  const isInside = column >= 1 && column - 1 + length <= source.length;
  return isInside ? null : `${says} lies after the end of its line`;
}

/**
 * What must never happen, in words, when seeds are compiled that may be damaged; empty where all is well: a
 * corpus in which every invariant holds, or problems, each at a place that its file has and all printable.
 * Throws what the compilation throws, which must never happen either.
 */
export function misbehaviour(folder: SeedFolder): { compiled: Compiled; wrong: string[] } {
  const compiled = compileCorpus(folder);
  if (compiled.ok) return { compiled, wrong: checkInvariants(compiled.corpus) };
  const wrong = compiled.problems.flatMap((problem) => misplaced(problem, folder) ?? []);
  const printed = printProblems(compiled.problems);
  if (!/\d+ problems? in \d+ files?$/.test(printed)) wrong.push("the report does not end");
  if (compiled.problems.length === 0) wrong.push("nothing is wrong, and there is no corpus");
  return { compiled, wrong };
}

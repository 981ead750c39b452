import { type Compiled, compileCorpus } from "../../compile/compile-corpus.ts";
import { checkInvariants } from "../../compile/invariants/invariants.ts";
import { printProblems } from "../../compile/problems/print-problems.ts";
import type { Problem } from "../../compile/problems/problem.ts";
import type { SeedFolder } from "../../compile/seeds/seed-folder.ts";

/** Describes why the place of a problem is wrong; null if it exists in its file. */
function misplaced(problem: Problem, folder: SeedFolder): string | null {
  const { file, line, column, source, length, message, hint } = problem;
  const says = `${file}:${line}:${column} ${problem.code}`;
  if (message.trim() === "" || hint.trim() === "") return `${says} says nothing`;
  const raw = folder.files.find(({ name }) => `${folder.folder}/${name}` === file);
  if (source === null) return line === 1 && column === 1 ? null : `${says} shows no line`;
  if (!raw) return `${says} shows a line of no file`;
  const text = new TextDecoder().decode(raw.bytes).split("\n")[line - 1];
  if (text === undefined) return `${says} lies after the end of its file`;
  // The source line omits a carriage return and the rest of a byte order mark.
  if (text.replace(/\r$/, "") !== source.replace(/\r$/, "")) return `${says} shows another line`;
  const isInside = column >= 1 && column - 1 + length <= source.length;
  return isInside ? null : `${says} lies after the end of its line`;
}

/**
 * Compiles seeds that may be damaged. `wrong` describes what must not happen; it is empty if the
 * result is a corpus that satisfies every invariant, or a list of printable problems at existing
 * places. Passes on any exception, because the compiler must not throw.
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

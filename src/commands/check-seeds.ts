import { readCorpus } from "../build/read-corpus.ts";
import { compileCorpus } from "../compile/compile-corpus.ts";
import { printProblems } from "../compile/problems/print-problems.ts";
import { sortProblems } from "../compile/problems/problem.ts";
import { summarise } from "../domain/summary.ts";
import { type CheckRequest, parseRequest, USAGE } from "./check-seeds-options.ts";
import { printSummary } from "./print-summary.ts";
import { findUncited, printUncited } from "./uncited.ts";

/*
 * The command `npm run check-seeds`. Problems and the summary go to standard output, usage errors
 * to standard error.
 */

/** Checks a folder. Returns the text to print. */
function check(request: CheckRequest): { ok: boolean; text: string } {
  const { folder, root, json } = request;
  const compiled = compileCorpus(readCorpus(folder, root));
  const { ok } = compiled;
  const problems = compiled.ok ? [] : sortProblems(compiled.problems);
  const summary = compiled.ok ? summarise(compiled.corpus) : null;
  const uncited = compiled.ok && request.uncited ? findUncited(compiled.corpus, folder) : null;
  if (json) return { ok, text: JSON.stringify({ ok, problems, summary, uncited }, null, 2) };
  if (!summary) return { ok, text: printProblems(problems) };
  return { ok, text: uncited ? printUncited(uncited) : printSummary(summary) };
}

function run(args: readonly string[]): number {
  const parsed = parseRequest(args);
  if (!parsed.ok) {
    console.error(`${parsed.message}\n\n${USAGE}`);
    return 2;
  }
  if (parsed.request.help) {
    console.log(USAGE);
    return 0;
  }
  const { ok, text } = check(parsed.request);
  console.log(text);
  return ok ? 0 : 1;
}

// The reader of a pipe may close it early (`| head`).
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});
// Not process.exit(), which would cut off output to a pipe.
process.exitCode = run(process.argv.slice(2));

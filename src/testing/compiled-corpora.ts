import { readCorpus } from "../build/read-corpus.ts";
import { compileCorpus } from "../compile/compile-corpus.ts";
import { printProblems } from "../compile/problems/print-problems.ts";
import type { SeedFolder } from "../compile/seeds/seed-folder.ts";
import type { CorpusData } from "../domain/corpus.ts";
import { fixtureFolder } from "./fixture.ts";

/** For tests: a corpus out of seeds that must have no problem; throws these where there are some. */
export function compiled(folder: SeedFolder): CorpusData {
  const result = compileCorpus(folder);
  if (!result.ok) throw new Error(printProblems(result.problems));
  return result.corpus;
}

/** The small invented corpus. */
export function compiledFixture(): CorpusData {
  return compiled(fixtureFolder());
}

/** The seeds of this repository; tests run in its folder. */
export function seedFolder(): SeedFolder {
  return readCorpus("seeds", process.cwd());
}

/** The corpus of this repository. */
export function compiledSeeds(): CorpusData {
  return compiled(seedFolder());
}

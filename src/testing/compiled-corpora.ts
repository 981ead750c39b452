import { readCorpus } from "../build/read-corpus.ts";
import { compileCorpus } from "../compile/compile-corpus.ts";
import { printProblems } from "../compile/problems/print-problems.ts";
import type { SeedFolder } from "../compile/seeds/seed-folder.ts";
import type { CorpusData } from "../domain/corpus.ts";
import { fixtureFolder } from "./fixture.ts";

/** Compiles seeds for a test. Throws the printed problems if there are any. */
export function compiled(folder: SeedFolder): CorpusData {
  const result = compileCorpus(folder);
  if (!result.ok) throw new Error(printProblems(result.problems));
  return result.corpus;
}

/** The corpus of the fixture. */
export function compiledFixture(): CorpusData {
  return compiled(fixtureFolder());
}

/** The seeds of this repository, relative to the working directory of the tests. */
export function seedFolder(): SeedFolder {
  return readCorpus("seeds", process.cwd());
}

/** The corpus of this repository. */
export function compiledSeeds(): CorpusData {
  return compiled(seedFolder());
}

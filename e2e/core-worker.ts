import { compileCorpus } from "../src/compile/compile-corpus.ts";
import { checkInvariants } from "../src/compile/invariants/invariants.ts";
import type { SeedFolder } from "../src/compile/seeds/seed-folder.ts";
import { dataFiles } from "../src/data-files/data-files.ts";

/** The answer of the worker to a message with seeds. */
export interface CoreOutput {
  /** The result of the compiler as JSON. */
  readonly compiled: string;
  /** The text of each data file by its path; empty if the seeds have problems. */
  readonly texts: Readonly<Record<string, string>>;
  /** The invariants that the corpus breaks. */
  readonly broken: readonly string[];
}

addEventListener("message", ({ data }: MessageEvent<SeedFolder>) => {
  const compiled = compileCorpus(data);
  const files = compiled.ok ? dataFiles(compiled.corpus) : [];
  const output: CoreOutput = {
    compiled: JSON.stringify(compiled),
    texts: Object.fromEntries(files.map(({ path, text }) => [path, text])),
    broken: compiled.ok ? checkInvariants(compiled.corpus) : [],
  };
  postMessage(output);
});

import { readFileSync } from "node:fs";
import { Corpus, type CorpusData } from "../src/domain/corpus.ts";

/**
 * The corpus of a built page, from the data file beside it: every worker of the tests needs it, and compiling the
 * seeds there would take seconds. The file also states what follows from the records, which `Corpus` ignores.
 */
export function builtCorpus(folder: string): Corpus {
  const file = new URL(`../${folder}/data/corpus.json`, import.meta.url);
  return new Corpus(JSON.parse(readFileSync(file, "utf8")) as CorpusData);
}

/** The corpus of the page under test; needs a build. */
export const corpus = builtCorpus("dist");

/** The article's file among the seeds. */
export function fileOf(document: { readonly file: string }): string {
  return readFileSync(new URL(`../seeds/documents/${document.file}`, import.meta.url), "utf8");
}

import { readFileSync } from "node:fs";
import { Corpus, type CorpusData } from "../src/domain/corpus.ts";

/**
 * The corpus of a built page, read from its data file, because compiling the seeds in every worker of the tests would
 * take seconds. The file also has derived fields, which `Corpus` ignores.
 */
export function builtCorpus(folder: string): Corpus {
  const file = new URL(`../${folder}/data/corpus.json`, import.meta.url);
  return new Corpus(JSON.parse(readFileSync(file, "utf8")) as CorpusData);
}

/** The corpus of the page under test; needs a build. */
export const corpus = builtCorpus("dist");

/** The text of an article, from its file in the seeds. */
export function fileOf(document: { readonly file: string }): string {
  return readFileSync(new URL(`../seeds/documents/${document.file}`, import.meta.url), "utf8");
}

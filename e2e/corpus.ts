import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readCorpus } from "../src/build/read-corpus.ts";
import { compileCorpus } from "../src/compile/compile-corpus.ts";
import { Corpus } from "../src/domain/corpus.ts";

const compiled = compileCorpus(readCorpus("seeds", fileURLToPath(new URL("..", import.meta.url))));
if (!compiled.ok) throw new Error("The seeds do not compile; `npm run build` says why.");

/** The corpus that the page under test was built from. */
export const corpus = new Corpus(compiled.corpus);

/** The article as it lies on the disk. */
export function fileOf(document: { readonly file: string }): string {
  return readFileSync(new URL(`../seeds/documents/${document.file}`, import.meta.url), "utf8");
}

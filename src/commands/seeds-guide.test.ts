import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { readCorpus } from "../build/read-corpus.ts";
import { compileCorpus } from "../compile/compile-corpus.ts";
import { summarise } from "../domain/summary.ts";
import { printSummary } from "./print-summary.ts";

it("seeds/README.md contains the current summary from check-seeds", () => {
  const compiled = compileCorpus(readCorpus("seeds"));
  if (!compiled.ok) throw new Error("The seeds have problems; see npm run check-seeds.");
  const guide = readFileSync("seeds/README.md", "utf8");
  const [, shown] = /<!-- summary -->([\s\S]*?)<!-- \/summary -->/.exec(guide) ?? [];
  expect(shown?.trim()).toBe(printSummary(summarise(compiled.corpus)).trim());
});

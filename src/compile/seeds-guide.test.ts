import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { summarise } from "../domain/summary.ts";
import { compileCorpus } from "./compile-corpus.ts";
import { printSummary } from "./print-summary.ts";
import { readCorpus } from "./read-corpus.ts";

it("the guide of the seeds holds the summary that check-seeds prints of them", () => {
  const compiled = compileCorpus(readCorpus("seeds"));
  if (!compiled.ok) throw new Error("The seeds have problems; see npm run check-seeds.");
  const guide = readFileSync("seeds/README.md", "utf8");
  const [, shown] = /<!-- summary -->([\s\S]*?)<!-- \/summary -->/.exec(guide) ?? [];
  expect(shown?.trim()).toBe(printSummary(summarise(compiled.corpus)).trim());
});

import type { CorpusData } from "../../domain/corpus.ts";
import { type Summary, summarise } from "../../domain/summary.ts";

const summaries = new WeakMap<CorpusData, Summary>();

/** The summary of a corpus. Cached, because several sections use it and computing it reads every article. */
export function summaryOf(corpus: CorpusData): Summary {
  const made = summaries.get(corpus) ?? summarise(corpus);
  summaries.set(corpus, made);
  return made;
}

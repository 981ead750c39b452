import { useMemo } from "react";
import {
  coverageOf,
  type Passage,
  percentCited,
  uncitedPassages,
} from "../../../domain/coverage.ts";
import type { SourceDocument } from "../../../domain/document.ts";
import { useCorpus } from "../../../state/use-isnad.ts";

/** The uncited passages of the open articles, in the order of the articles. */
export interface Uncited {
  readonly passages: readonly (readonly Passage[])[];
  /** Share of each article that the events cite, in per cent. */
  readonly shares: readonly number[];
}

/**
 * The uncited passages of some articles; null unless asked for. Memoised, because a long article takes a
 * while.
 */
export function useUncited(sources: readonly SourceDocument[], isAsked: boolean): Uncited | null {
  const corpus = useCorpus();
  return useMemo(() => {
    if (!isAsked) return null;
    const coverages = sources.map((each) => coverageOf(each, corpus.quotesIn(each.id)));
    return { passages: coverages.map(uncitedPassages), shares: coverages.map(percentCited) };
  }, [corpus, sources, isAsked]);
}

import { useMemo } from "react";
import {
  coverageOf,
  type Passage,
  percentCited,
  uncitedPassages,
} from "../../../domain/coverage.ts";
import type { SourceDocument } from "../../../domain/document.ts";
import { useCorpus } from "../../../state/use-isnad.ts";

/** What the events leave of the open article, or of each of the two side by side, in their order. */
export interface Uncited {
  readonly passages: readonly (readonly Passage[])[];
  /** How much they cite, in per cent. */
  readonly shares: readonly number[];
}

/** What no event cites of some articles; null while it is not asked for. Counted once: a long article takes a while. */
export function useUncited(sources: readonly SourceDocument[], isAsked: boolean): Uncited | null {
  const corpus = useCorpus();
  return useMemo(() => {
    if (!isAsked) return null;
    const coverages = sources.map((each) => coverageOf(each, corpus.quotesIn(each.id)));
    return { passages: coverages.map(uncitedPassages), shares: coverages.map(percentCited) };
  }, [corpus, sources, isAsked]);
}

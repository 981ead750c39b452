import type { Corpus } from "../../../domain/corpus.ts";
import { differingOf } from "../../../domain/differing.ts";

export type Sign = "origins" | "differs" | "contradiction";

/** The signs that stand beside at least one event of the corpus. */
export function usedSigns(corpus: Corpus): ReadonlySet<Sign> {
  const used = new Set<Sign>();
  for (const event of corpus.data.events) {
    if (corpus.independentOrigins(event) > 1) used.add("origins");
    const differing = differingOf(corpus, event);
    if (differing !== "none") used.add(differing);
  }
  return used;
}

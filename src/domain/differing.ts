import type { Corpus } from "./corpus.ts";
import type { CrisisEvent } from "./event.ts";

/**
 * How the texts about an event differ: `contradiction` if any of their differences is one, `differs` if a difference
 * sets quotes of this very event from two or more independent texts against each other. Differences within one text,
 * or that only touch the event, do not count: a sign on nearly every event would say nothing.
 */
export type Differing = "none" | "differs" | "contradiction";

export function differingOf(corpus: Corpus, event: CrisisEvent): Differing {
  const differences = corpus.disagreementsOf(event);
  if (differences.some(({ type }) => type === "contradiction")) return "contradiction";
  const own = new Set(event.quotes);
  const differs = differences.some(({ positions }) => {
    const origins = new Set(
      positions.flatMap(({ quote }) => {
        const found = quote !== null && own.has(quote) ? corpus.quote(quote) : undefined;
        return found ? [corpus.rootOriginOf(found)] : [];
      }),
    );
    return origins.size > 1;
  });
  return differs ? "differs" : "none";
}

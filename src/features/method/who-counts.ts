import type { Corpus } from "../../domain/corpus.ts";
import type { Figure } from "../../domain/figure.ts";
import type { LocalisedText } from "../../domain/localised-text.ts";

/** A speaker, or an article in its own voice, with the number of figures that it gives. */
export interface Counter {
  readonly name: LocalisedText;
  readonly count: number;
}

/** Counts figures by who gives them, most figures first; ties keep the order of the figures. */
export function whoCounts(figures: readonly Figure[], corpus: Corpus): Counter[] {
  const counters = new Map<string, Counter>();
  for (const { speaker, document } of figures) {
    const giver = speaker ? corpus.actor(speaker.actor) : corpus.document(document);
    if (!giver) continue;
    // An actor and an article may have the same id.
    const key = `${speaker ? "actor" : "document"} ${giver.id}`;
    const known = counters.get(key);
    counters.set(key, { name: giver.name, count: (known?.count ?? 0) + 1 });
  }
  return [...counters.values()].toSorted((a, b) => b.count - a.count);
}

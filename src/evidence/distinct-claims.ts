import type { Corpus } from "../domain/corpus.ts";
import type { Figure } from "../domain/figure.ts";

/** What copies of one statement share: the text at the root, and what of which event they count. */
function keyOf({ document, event, unit, population }: Figure, corpus: Corpus): string {
  const source = corpus.document(document);
  return JSON.stringify([source && corpus.rootOrigin(source), event, unit, population]);
}

/** The same statement in other articles that descend from the same text: they are no second witness. */
export function copiesOf(figure: Figure, corpus: Corpus): Figure[] {
  const key = keyOf(figure, corpus);
  return corpus.data.figures.filter(
    (other) => other.document !== figure.document && keyOf(other, corpus) === key,
  );
}

/**
 * Figures with the copies of one text taken once, in their order. What one article states twice is two
 * statements: the second of each article is a copy of the second of another, not of its first.
 */
export function distinctClaims(figures: readonly Figure[], corpus: Corpus): Figure[] {
  const stated = new Map<string, number>();
  const claims = new Map<string, Figure>();
  for (const figure of figures) {
    const key = keyOf(figure, corpus);
    const place = `${figure.document} ${key}`;
    const time = (stated.get(place) ?? 0) + 1;
    stated.set(place, time);
    const claim = `${time} ${key}`;
    if (!claims.has(claim)) claims.set(claim, figure);
  }
  return [...claims.values()];
}

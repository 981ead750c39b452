import type { Disagreement, DisagreementType } from "../../domain/disagreement.ts";

/** The types of difference, most important first. */
export const TYPES_BY_WEIGHT: readonly DisagreementType[] = [
  "contradiction",
  "scope",
  "wording",
  "translation",
];

/** Only contradictions have a fixed place; the other types are equal. */
function rank({ type }: Disagreement): number {
  return type === "contradiction" ? 0 : 1;
}

/**
 * The differences of an event: contradictions first. Otherwise those that concern fewer
 * events come first, then the order of the seeds holds.
 */
export function orderDifferences(differences: readonly Disagreement[]): Disagreement[] {
  return differences.toSorted((a, b) => rank(a) - rank(b) || a.events.length - b.events.length);
}

/** Whether all positions come from one article, which then differs only from itself. */
export function isWithinOneArticle(differences: readonly Disagreement[]): boolean {
  const documents = differences.flatMap(({ positions }) => positions.map((each) => each.document));
  return new Set(documents).size === 1;
}

import type { Disagreement, DisagreementType } from "../../domain/disagreement.ts";

/** The types of difference, most important first. */
export const TYPES_BY_WEIGHT: readonly DisagreementType[] = [
  "contradiction",
  "scope",
  "wording",
  "translation",
  "spelling",
];

/** Only contradictions and spellings have a fixed place; the types between them are equal. */
function rank({ type }: Disagreement): number {
  if (type === "contradiction") return 0;
  return type === "spelling" ? 2 : 1;
}

/**
 * The differences of an event: contradictions first, spellings last. Otherwise those that concern fewer
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

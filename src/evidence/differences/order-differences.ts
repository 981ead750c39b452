import type { Disagreement, DisagreementType } from "../../domain/disagreement.ts";

/** The types, that first which a reader should know first. */
export const TYPES_BY_WEIGHT: readonly DisagreementType[] = [
  "contradiction",
  "scope",
  "wording",
  "translation",
  "spelling",
];

/** Contradictions before all else, spellings after all else: the place of what lies between is another matter. */
function rank({ type }: Disagreement): number {
  if (type === "contradiction") return 0;
  return type === "spelling" ? 2 : 1;
}

/**
 * The questions that an event raises: contradictions first, spellings last; what concerns fewer events comes
 * before what runs through many, and the rest stands in the order of the seeds.
 */
export function orderDifferences(differences: readonly Disagreement[]): Disagreement[] {
  return differences.toSorted((a, b) => rank(a) - rank(b) || a.events.length - b.events.length);
}

/** Whether one article differs from itself only: nothing is then said of several texts. */
export function isWithinOneArticle(differences: readonly Disagreement[]): boolean {
  const documents = differences.flatMap(({ positions }) => positions.map((each) => each.document));
  return new Set(documents).size === 1;
}

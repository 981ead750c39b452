import type { Disagreement, DisagreementType } from "../domain/disagreement.ts";

/** What a reader should know first comes first. */
export const TYPES_BY_WEIGHT: readonly DisagreementType[] = [
  "contradiction",
  "scope",
  "wording",
  "translation",
  "spelling",
];

/** Contradictions first, spellings last; within a type in the order of the seeds. */
export function orderDifferences(differences: readonly Disagreement[]): Disagreement[] {
  return differences.toSorted(
    (a, b) => TYPES_BY_WEIGHT.indexOf(a.type) - TYPES_BY_WEIGHT.indexOf(b.type),
  );
}

/** Whether one article differs from itself only: nothing is then said of several texts. */
export function isWithinOneArticle(differences: readonly Disagreement[]): boolean {
  const documents = differences.flatMap(({ positions }) => positions.map((each) => each.document));
  return new Set(documents).size === 1;
}

import type { DisagreementId } from "../../../domain/ids.ts";
import type { CompareSection } from "../../../state/view.ts";
import type { RankedType } from "./rank-differences.ts";

/** The number of questions that the section "scope" shows at first. */
export const SHOWN_AT_FIRST = 3;

/** The id of the heading of a section, to which the ladder leads. */
export function headingOf(section: CompareSection): string {
  return `differences-${section}`;
}

/** The parts of the overview that can be unfolded. */
export interface Foldable {
  readonly open: readonly DisagreementId[];
  readonly sections: readonly CompareSection[];
}

/** What can be unfolded in the order by consequence. Contradictions are always open. */
export function foldableIn(types: readonly RankedType[], spellings: boolean): Foldable {
  const folded = types.filter(({ type }) => type !== "contradiction");
  const sections = folded.filter(
    ({ type, ranked }) => type !== "scope" || ranked.length > SHOWN_AT_FIRST,
  );
  return {
    open: folded.flatMap(({ ranked }) => ranked.map(({ difference }) => difference.id)),
    sections: [...sections.map(({ type }) => type), ...(spellings ? ["spelling" as const] : [])],
  };
}

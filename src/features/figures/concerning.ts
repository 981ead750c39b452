import type { Disagreement, Position } from "../../domain/disagreement.ts";
import type { Figure } from "../../domain/figure.ts";

/** Whether the words of a side hold those of the figure. */
function holds({ document, span }: Position, figure: Figure): boolean {
  return (
    document === figure.document && span.start <= figure.span.start && figure.span.end <= span.end
  );
}

/**
 * The disagreements that set figures against each other: at least two of their sides hold the words of a
 * figure of one unit. One figure inside a longer passage does not make a dispute about it.
 */
export function disagreementsConcerning(
  figures: readonly Figure[],
  disagreements: readonly Disagreement[],
): Disagreement[] {
  const units = new Set(figures.map(({ unit }) => unit));
  return disagreements.filter(({ positions }) =>
    [...units].some((unit) => {
      const ofUnit = figures.filter((figure) => figure.unit === unit);
      const sides = positions.filter((side) => ofUnit.some((figure) => holds(side, figure)));
      return sides.length > 1;
    }),
  );
}

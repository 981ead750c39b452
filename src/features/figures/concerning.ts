import type { Disagreement, Position } from "../../domain/disagreement.ts";
import type { Figure } from "../../domain/figure.ts";

/** Whether the words of a position contain the figure. */
function containsFigure({ document, span }: Position, figure: Figure): boolean {
  return (
    document === figure.document && span.start <= figure.span.start && figure.span.end <= span.end
  );
}

/**
 * The disagreements about these figures: at least two sides must contain a figure of the same unit. One
 * figure within a longer passage does not make a dispute about it.
 */
export function disagreementsConcerning(
  figures: readonly Figure[],
  disagreements: readonly Disagreement[],
): Disagreement[] {
  const units = new Set(figures.map(({ unit }) => unit));
  return disagreements.filter(({ positions }) =>
    [...units].some((unit) => {
      const ofUnit = figures.filter((figure) => figure.unit === unit);
      const sides = positions.filter((side) =>
        ofUnit.some((figure) => containsFigure(side, figure)),
      );
      return sides.length > 1;
    }),
  );
}

import type { Figure } from "../../../domain/figure.ts";
import type { UnitId } from "../../../domain/ids.ts";

/** Figures that count the same unit. */
export interface FigureGroup {
  readonly unit: UnitId;
  readonly figures: readonly Figure[];
}

/** Groups figures by unit. Units and figures keep the given order and are never sorted by size. */
export function groupFigures(figures: readonly Figure[]): FigureGroup[] {
  const groups = new Map<UnitId, Figure[]>();
  for (const figure of figures) {
    const group = groups.get(figure.unit);
    if (group) group.push(figure);
    else groups.set(figure.unit, [figure]);
  }
  return [...groups].map(([unit, ofUnit]) => ({ unit, figures: ofUnit }));
}

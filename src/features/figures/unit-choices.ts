import type { Figure } from "../../domain/figure.ts";
import type { UnitId } from "../../domain/ids.ts";
import type { Unit } from "../../domain/unit.ts";

/** A unit by which the figures can be chosen, and how many count it. */
export interface UnitChoice {
  readonly unit: Unit;
  readonly count: number;
}

/** The units that some figure counts, and the one that is chosen, so that it can be seen and left. */
export function unitChoices(
  units: readonly Unit[],
  figures: readonly Figure[],
  chosen: UnitId | null,
): UnitChoice[] {
  return units
    .map((unit) => ({ unit, count: figures.filter((figure) => figure.unit === unit.id).length }))
    .filter(({ unit, count }) => count > 0 || unit.id === chosen);
}

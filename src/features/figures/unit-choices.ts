import type { Figure } from "../../domain/figure.ts";
import type { UnitId } from "../../domain/ids.ts";
import type { Unit } from "../../domain/unit.ts";

/** A unit to filter by, with the number of its figures. */
export interface UnitChoice {
  readonly unit: Unit;
  readonly count: number;
}

/** The units that have figures, and the chosen one even if it has none, so that it can be unset. */
export function unitChoices(
  units: readonly Unit[],
  figures: readonly Figure[],
  chosen: UnitId | null,
): UnitChoice[] {
  return units
    .map((unit) => ({ unit, count: figures.filter((figure) => figure.unit === unit.id).length }))
    .filter(({ unit, count }) => count > 0 || unit.id === chosen);
}

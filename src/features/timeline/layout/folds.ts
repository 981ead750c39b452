import type { EventId, KindId } from "../../../domain/ids.ts";
import type { Stretch } from "./timeline-items.ts";

/**
 * Events that a row only counts: those of a unit of the calendar that have no room, those of a bracket, all claims of a
 * lane, or those before or after the window.
 */
export type FoldKind = "unit" | "bracket" | "claims" | "before" | "after";

export interface Fold extends Stretch {
  readonly key: string;
  readonly kind: FoldKind;
  readonly lane: KindId;
  /** In order of time. Never empty. */
  readonly ids: readonly EventId[];
  /** Pixels from the first row of the lane. */
  readonly top: number;
}

/** Pixels of a row of folds, and of the narrowest unit whose events one of them counts. */
export const FOLD_ROW = 22;
export const FOLD_UNIT = 92;

/** The bars of a histogram: counts of equal parts of a stretch. */
export interface Histogram extends Stretch {
  readonly lane: KindId;
  readonly counts: readonly number[];
}

/** Counts places by equal parts of a window, each about `pixels` wide. */
export function histogramOf(
  lane: KindId,
  places: readonly Stretch[],
  window: Stretch,
  parts: number,
): Histogram {
  const counts = new Array<number>(parts).fill(0);
  const length = window.end - window.start;
  for (const { start, end } of places) {
    const part = Math.floor((((start + end) / 2 - window.start) / length) * parts);
    const index = Math.max(0, Math.min(parts - 1, part));
    counts[index] = (counts[index] ?? 0) + 1;
  }
  return { ...window, lane, counts };
}

/** The marks by the units that their middles lie in, in order; those outside all units are in the nearest one. */
export function byUnits<T extends { readonly place: Stretch }>(
  marks: readonly T[],
  units: readonly Stretch[],
): { readonly unit: Stretch; readonly marks: T[] }[] {
  const groups = units.map((unit) => ({ unit, marks: [] as T[] }));
  for (const mark of marks) {
    const middle = (mark.place.start + mark.place.end) / 2;
    const index = groups.findLastIndex(({ unit }) => unit.start <= middle);
    groups[Math.max(0, index)]?.marks.push(mark);
  }
  return groups.filter((group) => group.marks.length > 0);
}

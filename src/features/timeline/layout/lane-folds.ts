import type { EventId, KindId } from "../../../domain/ids.ts";
import type { Frame, WeightedMark } from "./block-frame.ts";
import { byUnits, type Fold, type FoldKind, type Histogram, histogramOf } from "./folds.ts";
import type { LaneInput } from "./lane-board.ts";
import type { Stretch } from "./timeline-items.ts";

/** The most marks of a lane that are considered for a place of their own; the others are only counted. */
const MOST = 96;

/** Pixels of a bar. */
const BAR = 6;

function loudness({ weight }: WeightedMark): number {
  return ["anchor", "claim", "day", "quiet"].indexOf(weight);
}

/** The loudest marks of each unit, as many as a lane may have, spread over the window; and the selected one. */
export function candidates(
  marks: readonly WeightedMark[],
  units: readonly Stretch[],
  selected: EventId | null,
): readonly WeightedMark[] {
  if (marks.length <= MOST) return marks;
  const groups = byUnits(marks, units);
  const each = Math.max(1, Math.floor(MOST / Math.max(1, groups.length)));
  const order = (mark: WeightedMark) => (mark.id === selected ? -1 : loudness(mark));
  return groups.flatMap((group) =>
    [...group.marks].sort((a, b) => order(a) - order(b)).slice(0, each),
  );
}

/** A row that counts marks. */
export function foldOf(
  kind: FoldKind,
  lane: KindId,
  marks: readonly WeightedMark[],
  { start, end }: Stretch,
  top: number,
  key = `${kind} ${start}`,
): Fold {
  const ids = [...marks].sort((a, b) => a.at - b.at).map(({ id }) => id);
  return { key: `${lane} ${key}`, kind, lane, ids, start, end, top };
}

/** The rows that count what a lane does not draw: by unit, all claims together, and what is outside the window. */
export function foldsOf(
  { window }: Frame,
  { id, view, units }: LaneInput,
  left: readonly WeightedMark[],
  top: number,
): Fold[] {
  const claims = left.filter(({ weight }) => weight === "claim");
  const others = left.filter(({ weight }) => weight !== "claim");
  return [
    ...(view.before.length > 0 ? [foldOf("before", id, view.before, window, top)] : []),
    ...(claims.length > 0 ? [foldOf("claims", id, claims, window, top)] : []),
    ...byUnits(others, units).map(({ unit, marks }) => foldOf("unit", id, marks, unit, top)),
    ...(view.after.length > 0 ? [foldOf("after", id, view.after, window, top)] : []),
  ];
}

/** How marks lie in the window. */
export function histogramIn(
  { window, width }: Frame,
  lane: KindId,
  marks: readonly WeightedMark[],
): Histogram {
  const places = marks.map(({ place }) => place);
  return histogramOf(lane, places, window, Math.max(1, Math.floor(width / BAR)));
}

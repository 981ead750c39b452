import { TICK_UNITS, type TickUnit, unitsIn } from "../../../domain/dates/calendar-ticks.ts";
import type { Weekday } from "../../../domain/dates/weekday.ts";
import type { Mark, Stretch } from "../layout/timeline-items.ts";

/** The most bins that are drawn, whatever the length of the axis. */
const MOST = 120;

/** A unit of the calendar with the number of its events. */
export interface Bin extends Stretch {
  readonly count: number;
}

export interface Density {
  readonly unit: TickUnit;
  /** Every unit of the extent, in order. */
  readonly bins: readonly Bin[];
  /** Events that may lie in several of these units. */
  readonly unplaced: number;
}

type Counted = Pick<Mark, "at" | "start" | "end" | "within">;

/**
 * The number of events in each unit of the axis: the shortest unit, but not shorter than `finest`, of which there are
 * not too many. An event counts in a unit if it is dated to a day or a time in it, or if all its possible days are.
 */
export function densityOf(
  marks: readonly Counted[],
  extent: Stretch,
  firstDay: Weekday,
  finest: TickUnit,
): Density {
  const allowed = TICK_UNITS.slice(0, TICK_UNITS.indexOf(finest) + 1);
  const unit = allowed.toReversed().find((each) => fits(each, extent, firstDay)) ?? "century";
  const cells = unitsIn(unit, extent, firstDay);
  const counts = new Map<number, number>();
  let unplaced = 0;
  for (const { at, start, end, within } of marks) {
    const cell = cellAt(cells, at);
    const isInside = cell && (within === null || (cell.start <= start && end <= cell.end));
    if (isInside) counts.set(cell.start, (counts.get(cell.start) ?? 0) + 1);
    else unplaced += 1;
  }
  const bins = cells.map((cell) => ({ ...cell, count: counts.get(cell.start) ?? 0 }));
  return { unit, bins, unplaced };
}

/** Whether there are few enough of a unit, without making them all: a long axis has millions of minutes. */
function fits(unit: TickUnit, extent: Stretch, firstDay: Weekday): boolean {
  const [first] = unitsIn(unit, { start: extent.start, end: extent.start + 1 }, firstDay);
  if (!first) return false;
  return (extent.end - first.start) / (first.end - first.start) <= MOST;
}

function cellAt(cells: readonly Stretch[], time: number): Stretch | undefined {
  let [low, high] = [0, cells.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cells[middle]?.end ?? 0) <= time) low = middle + 1;
    else high = middle;
  }
  const cell = cells[low];
  return cell && cell.start <= time ? cell : undefined;
}

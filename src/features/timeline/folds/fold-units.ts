import {
  TICK_UNITS,
  type TickUnit,
  unitFitting,
  unitsIn,
} from "../../../domain/dates/calendar-ticks.ts";
import type { Weekday } from "../../../domain/dates/weekday.ts";
import { FOLD_UNIT } from "../layout/folds.ts";
import type { Stretch } from "../layout/timeline-items.ts";

const ROOM = Object.fromEntries(TICK_UNITS.map((unit) => [unit, FOLD_UNIT])) as Readonly<
  Record<TickUnit, number>
>;

/** The unit of the calendar whose events are counted together in a window of so many pixels. */
export function foldUnit({ start, end }: Stretch, width: number, finest: TickUnit): TickUnit {
  return unitFitting(width / (end - start), ROOM, finest);
}

/** The units of a window whose events are counted together. */
export function foldUnits(
  window: Stretch,
  width: number,
  finest: TickUnit,
  firstDay: Weekday,
): readonly Stretch[] {
  return unitsIn(foldUnit(window, width, finest), window, firstDay);
}

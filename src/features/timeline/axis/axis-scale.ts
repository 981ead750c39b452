import { DAY_MS, dayToTime } from "../../../domain/dates/calendar-day.ts";
import {
  TICK_UNITS,
  type TickUnit,
  unitFitting,
  unitsIn,
} from "../../../domain/dates/calendar-ticks.ts";
import type { Weekday } from "../../../domain/dates/weekday.ts";
import type { Locale } from "../../../domain/locale.ts";
import { labelRoom } from "./place-labels.ts";
import { tickWords, type Wording } from "./tick-words.ts";

/** Pixels beside the label of a day for an article that appeared then. */
const PUBLICATIONS = 26;

/** The days and the times of day whose labels are compared: among them are the longest ones. */
const SAMPLE = { start: dayToTime("2022-01-01"), end: dayToTime("2023-01-01") };
const EVENING = { start: SAMPLE.end - DAY_MS / 12, end: SAMPLE.end };

/** Pixels of a quarter of a day, so that a day with hours has room for its own label. */
const QUARTER_DAY = 90;

/** The labels that decide how far apart the ticks of a unit must be: those that do not name a longer unit. */
function plainRoom(unit: TickUnit, wording: Wording, firstDay: Weekday, stretch: number): number {
  const ticks = unitsIn(unit, isTime(unit) ? EVENING : SAMPLE, firstDay);
  const rooms = ticks.map(({ start }) =>
    labelRoom(tickWords(unit, start, "itself", wording), stretch),
  );
  return Math.max(unit === "quarterDay" ? QUARTER_DAY : 0, ...rooms);
}

/** The pixels that ticks need between them, by unit, and days with their weekday. */
export interface AxisRoom {
  readonly units: Readonly<Record<TickUnit, number>>;
  readonly weekdays: number;
}

/** Computes the room that labels need in a language. `stretch` corrects estimated widths (see textWidth). */
export function axisRoom(locale: Locale, firstDay: Weekday, stretch: number): AxisRoom {
  const wording: Wording = { locale, weekdays: false, years: false };
  const units = TICK_UNITS.map((unit) => {
    const room = plainRoom(unit, wording, firstDay, stretch);
    // Marks of articles stand beside the labels of days, and below those of longer units.
    return [unit, unit === "day" ? room + PUBLICATIONS : room] as const;
  });
  const weekdays = plainRoom("day", { ...wording, weekdays: true }, firstDay, stretch);
  return {
    units: Object.fromEntries(units) as Record<TickUnit, number>,
    weekdays: weekdays + PUBLICATIONS,
  };
}

/** Whether a unit is shorter than a day. */
function isTime(unit: TickUnit): boolean {
  return TICK_UNITS.indexOf(unit) > TICK_UNITS.indexOf("day");
}

/** The unit of the ticks at a scale in pixels per millisecond, and whether days have room for their weekday. */
export function axisUnit(
  scale: number,
  room: AxisRoom,
  finest: TickUnit,
): { readonly unit: TickUnit; readonly weekdays: boolean } {
  const unit = unitFitting(scale, room.units, finest);
  return { unit, weekdays: DAY_MS * scale >= room.weekdays };
}

import { timeToDay } from "../../../domain/dates/calendar-day.ts";
import {
  boundaryAfter,
  boundaryBefore,
  type TickUnit,
  unitsIn,
} from "../../../domain/dates/calendar-ticks.ts";
import type { Weekday } from "../../../domain/dates/weekday.ts";
import type { Stretch } from "../layout/timeline-items.ts";
import { type LabelPart, partsWidth } from "./text-width.ts";
import {
  coarserUnit,
  type Says,
  startWords,
  tickWords,
  unitAtStart,
  type Wording,
} from "./tick-words.ts";

/** Pixels before and after the words of a label. */
const PAD = 9;
const GAP = 7;

/** A stretch of the axis in pixels from the start of the window. */
export interface Along {
  readonly from: number;
  readonly to: number;
}

/** A label of the axis. */
export interface PlacedLabel extends Along {
  /** Its tick; null if it stands at the start of the window, whose unit began before. */
  readonly at: number | null;
  readonly parts: readonly LabelPart[];
  /** The coarser unit in which it is, and whether it names it. */
  readonly coarse: string;
  readonly names: boolean;
}

export interface LabelInput {
  readonly unit: TickUnit;
  readonly window: Stretch;
  /** Pixels of the window, and those at both ends that labels must leave free. */
  readonly width: number;
  readonly inset: { readonly start: number; readonly end: number };
  /** Pixels that something else takes. */
  readonly taken: readonly Along[];
  readonly wording: Wording;
  readonly firstDay: Weekday;
  /** Corrects estimated widths (see textWidth). */
  readonly stretch: number;
}

/** Pixels of a label with its margins. */
export function labelRoom(parts: readonly LabelPart[], stretch: number): number {
  return PAD + partsWidth(parts, stretch) + GAP;
}

/** The coarser unit of a tick, as a key: "2022" for a month, "2022-01" for a day. */
function coarseKey(unit: TickUnit, time: number): string {
  const coarser = coarserUnit(unit);
  if (coarser === null) return "";
  return timeToDay(time).slice(0, { year: 4, month: 7, day: 10 }[coarser]);
}

/** What the label of a tick must name after the labels before it. */
function saysOf(
  coarse: string,
  said: string | null,
  coarser: ReturnType<typeof coarserUnit>,
  years: boolean,
): Says {
  if (coarser === null) return "itself";
  if (coarser === "year") return said === coarse ? "itself" : "coarser";
  // Of a day, or of a time in it: its month, unless that was named, and its year.
  if (said?.slice(0, 7) === coarse.slice(0, 7)) return "itself";
  return years && said?.slice(0, 4) !== coarse.slice(0, 4) ? "all" : "coarser";
}

/**
 * The labels of the ticks in view. None overlaps another, and the first one in each coarser unit names it, so that the
 * month or year of every label is in view. The unit in which the window begins is named at its start if it has room.
 */
export function placeLabels(input: LabelInput): PlacedLabel[] {
  const { unit, window, width, inset, taken, wording, firstDay, stretch } = input;
  const scale = width / (window.end - window.start);
  const x = (time: number) => (time - window.start) * scale;
  const labels: PlacedLabel[] = [];
  let free = inset.start;
  let said = coarserUnit(unit) === null ? "" : null;
  const isFree = ({ from, to }: Along) =>
    from >= free && taken.every((each) => each.to <= from || each.from >= to);
  const place = (
    at: number | null,
    from: number,
    most: number,
    parts: LabelPart[],
    time: number,
  ) => {
    const room = { from, to: from + labelRoom(parts, stretch) };
    if (room.to > Math.min(most, width - inset.end) || !isFree(room)) return false;
    const coarse = coarseKey(unit, time);
    labels.push({ ...room, at, parts, coarse, names: said !== coarse });
    free = room.to;
    said = coarse;
    return true;
  };

  const first = window.start + inset.start / scale;
  const named = unitAtStart(unit);
  const begun = boundaryBefore(named, first, firstDay);
  const ticks = unitsIn(unit, { start: first, end: window.end }, firstDay);
  const inView = ticks.filter(({ start }) => start >= first);
  if (begun < first) {
    const next = boundaryAfter(named, begun);
    // A decade is labelled by its first year; a window that begins in another year names that one if there is room.
    const most = coarserUnit(unit) === null ? (inView[0]?.start ?? window.end) : next;
    // In a narrow window the weekday gives way, then the year.
    const short = { ...wording, weekdays: false };
    const ways = [
      startWords(unit, first, wording, false),
      startWords(unit, first, short, false),
      startWords(unit, first, short, true),
    ];
    ways.some((words) => place(null, inset.start, x(most), words, first));
  }
  for (const { start } of inView) {
    const coarse = coarseKey(unit, start);
    const coarser = coarserUnit(unit);
    // A time can say its day only if it is midnight.
    if (coarser === "day" && said !== coarse && start !== boundaryBefore("day", start, firstDay)) {
      continue;
    }
    const says = saysOf(coarse, said, coarser, wording.years);
    // A label that names more may reach over the next ticks, but not into the next coarser unit.
    const most =
      coarser === null || said === coarse
        ? window.end
        : boundaryAfter(coarser, boundaryBefore(coarser, start, firstDay));
    const words = (weekdays: boolean) => tickWords(unit, start, says, { ...wording, weekdays });
    if (!place(start, x(start), x(most), words(wording.weekdays), start) && wording.weekdays) {
      place(start, x(start), x(most), words(false), start);
    }
  }
  return labels;
}

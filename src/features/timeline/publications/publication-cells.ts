import { type CalendarDay, DAY_MS, dayToTime } from "../../../domain/dates/calendar-day.ts";
import type { Weekday } from "../../../domain/dates/weekday.ts";
import { coversPublications } from "../axis/axis-scale.ts";
import type { Along } from "../axis/place-labels.ts";
import { boundaryAfter, boundaryBefore, type TickUnit } from "../axis/ticks.ts";
import type { Stretch } from "../layout/timeline-items.ts";
import type { PublicationDay, PublicationGroup } from "./publication-row.ts";

/** A group with the name that its articles share, and the pixels of that name. */
export interface NamedGroup {
  readonly group: PublicationGroup;
  readonly name: string;
  readonly nameWidth: number;
}

/** The articles of a day, in order of time. */
export interface NamedDay {
  readonly day: CalendarDay;
  readonly groups: readonly NamedGroup[];
}

/** How the articles of a cell are shown: with names, only single ones with names, as marks, or as their number. */
export type Showing = "all" | "single" | "none" | "count";

/** The articles of one cell of the axis that appeared in the window. */
export interface PublicationCell extends Stretch {
  readonly days: readonly NamedDay[];
  readonly show: Showing;
  /** Whether the word before the first mark has room. */
  readonly introduced: boolean;
  /** Whether it is in the later half of the window, so that a list below it opens toward the earlier one. */
  readonly late: boolean;
}

/** Pixels of a mark, of the gap between groups, and of the margins of a cell. */
const MARK = 24;
const GROUP_GAP = 2;
const MARGIN = 4;
/** Pixels of a mark with a number, and beside a name. */
const COUNT = 46;
const BESIDE_NAME = 8;

/** Pixels of a sign at an edge of the window. */
export const EDGE = 46;

/** Gives the days with publications the names that they show. */
export function withNames(
  days: readonly PublicationDay[],
  nameOf: (group: PublicationGroup) => string,
  widthOf: (name: string) => number,
): NamedDay[] {
  return days.map(({ day, groups }) => ({
    day,
    groups: groups.map((group) => {
      const name = nameOf(group);
      return { group, name, nameWidth: widthOf(name) };
    }),
  }));
}

/** The number of articles of some days. */
export function countOf(days: readonly NamedDay[]): number {
  return days.reduce(
    (sum, { groups }) => sum + groups.reduce((articles, { group }) => articles + group.length, 0),
    0,
  );
}

/** Pixels of a cell's articles. */
export function widthShown(days: readonly NamedDay[], show: Showing): number {
  if (show === "count") return COUNT;
  const groups = days.flatMap((day) => day.groups);
  const widths = groups.map(({ group, nameWidth }) => {
    const named = show === "all" || (show === "single" && group.length === 1);
    return group.length * MARK + (named ? nameWidth + BESIDE_NAME : 0);
  });
  return widths.reduce((sum, width) => sum + width + GROUP_GAP, MARGIN - GROUP_GAP);
}

/** A cell that is partly in view, with its place in pixels. */
export interface VisibleCell extends Stretch, Along {
  readonly days: readonly NamedDay[];
}

interface Place {
  readonly unit: TickUnit;
  readonly window: Stretch;
  readonly width: number;
  readonly firstDay: Weekday;
}

/** The first of sorted days whose time is at least `time`. */
function indexFrom(days: readonly NamedDay[], time: number): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (dayToTime(days[middle]?.day ?? "9999-12-31") < time) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The articles of the window by the cells of the axis, and those outside it. An article is outside if no part of its
 * day is in view, or too little for a mark.
 */
export function cellsInView(
  days: readonly NamedDay[],
  { unit, window, width, firstDay }: Place,
): { before: NamedDay[]; cells: VisibleCell[]; after: NamedDay[] } {
  const scale = width / (window.end - window.start);
  const x = (time: number) => (time - window.start) * scale;
  const celled = coversPublications(unit) ? unit : "day";
  const from = indexFrom(days, window.start - DAY_MS + 1);
  const to = indexFrom(days, window.end);
  const inside = days.slice(from, to);
  const all = { before: days.slice(0, from), after: days.slice(to) };
  /** Cells by where they begin; none whose edges leave no room for a mark. */
  const within = (inset: { start: number; end: number }) => {
    const found = new Map<number, VisibleCell & { days: NamedDay[] }>();
    const before = [...all.before];
    const after: NamedDay[] = [];
    for (const day of inside) {
      const start = boundaryBefore(celled, dayToTime(day.day), firstDay);
      const end = boundaryAfter(celled, start);
      const place = {
        from: Math.max(inset.start, x(start)),
        to: Math.min(width - inset.end, x(end)),
      };
      const room = place.to - place.from;
      if (room < Math.min(widthShown([day], "none"), COUNT)) {
        (x(start) <= inset.start ? before : after).push(day);
        continue;
      }
      const cell = found.get(start) ?? { start, end, ...place, days: [] };
      found.set(start, cell);
      cell.days.push(day);
    }
    return { before, cells: [...found.values()], after: [...after, ...all.after] };
  };
  const edge = (outside: readonly unknown[]) => (outside.length > 0 ? EDGE : 0);
  // A sign at an edge takes room, which may put one more day outside.
  let view = within({ start: edge(all.before), end: edge(all.after) });
  view = within({ start: edge(view.before), end: edge(view.after) });
  return within({ start: edge(view.before), end: edge(view.after) });
}

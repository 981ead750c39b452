import { type CalendarDay, DAY_MS, dayToTime } from "../../../domain/dates/calendar-day.ts";
import type { Along } from "../axis/place-labels.ts";
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

/** How the articles of a day are shown: with names, only single ones with names, as marks, or as their number. */
export type Showing = "all" | "single" | "none" | "count";

/** The articles of one day that is in view. */
export interface PublicationCell extends Stretch {
  readonly day: NamedDay;
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

/** Pixels of a day's articles. */
export function widthShown({ groups }: NamedDay, show: Showing): number {
  if (show === "count") return COUNT;
  const widths = groups.map(({ group, nameWidth }) => {
    const named = show === "all" || (show === "single" && group.length === 1);
    return group.length * MARK + (named ? nameWidth + BESIDE_NAME : 0);
  });
  return widths.reduce((sum, width) => sum + width + GROUP_GAP, MARGIN - GROUP_GAP);
}

/** A day that is partly in view, with its place in pixels. */
export interface VisibleDay extends Stretch, Along {
  readonly day: NamedDay;
}

interface Place {
  readonly window: Stretch;
  readonly width: number;
}

/** The first of sorted days whose time is at least `time`. */
export function indexFrom(days: readonly NamedDay[], time: number): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (dayToTime(days[middle]?.day ?? "9999-12-31") < time) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The articles of the window where days have room for them, and those outside it. An article is outside if no part of
 * its day is in view, or too little for its mark.
 */
export function daysInView(
  days: readonly NamedDay[],
  { window, width }: Place,
): { before: NamedDay[]; inside: VisibleDay[]; after: NamedDay[] } {
  const scale = width / (window.end - window.start);
  const x = (time: number) => (time - window.start) * scale;
  const from = indexFrom(days, window.start - DAY_MS + 1);
  const to = indexFrom(days, window.end);
  const outside = { before: days.slice(0, from), after: days.slice(to) };
  const within = (inset: { start: number; end: number }) => {
    const before: NamedDay[] = [...outside.before];
    const inside: VisibleDay[] = [];
    const late: NamedDay[] = [];
    for (const day of days.slice(from, to)) {
      const start = dayToTime(day.day);
      const end = start + DAY_MS;
      const place = {
        from: Math.max(inset.start, x(start)),
        to: Math.min(width - inset.end, x(end)),
      };
      const least = Math.min(widthShown(day, "none"), COUNT);
      if (place.to - place.from >= least) inside.push({ start, end, ...place, day });
      else (x(start) <= inset.start ? before : late).push(day);
    }
    return { before, inside, after: [...late, ...outside.after] };
  };
  const edge = (side: readonly unknown[]) => (side.length > 0 ? EDGE : 0);
  // A sign at an edge takes room, which may put one more day outside.
  let view = within({ start: edge(outside.before), end: edge(outside.after) });
  view = within({ start: edge(view.before), end: edge(view.after) });
  return within({ start: edge(view.before), end: edge(view.after) });
}

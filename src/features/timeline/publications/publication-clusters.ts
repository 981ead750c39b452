import { DAY_MS, dayToTime } from "../../../domain/dates/calendar-day.ts";
import { boundaryBefore, TICK_UNITS, unitFitting } from "../../../domain/dates/calendar-ticks.ts";
import type { Weekday } from "../../../domain/dates/weekday.ts";
import type { Along } from "../axis/place-labels.ts";
import type { Stretch } from "../layout/timeline-items.ts";
import { EDGE, indexFrom, type NamedDay } from "./publication-cells.ts";

/** Pixels of a mark that can be pressed, and of the units of the calendar whose articles share one. */
const TARGET = 24;
const UNIT = 30;

/** Articles with one mark, centred on the days on which they appeared. */
export interface PublicationCluster extends Stretch {
  readonly days: readonly NamedDay[];
}

interface Placed extends Along {
  readonly days: readonly NamedDay[];
}

interface Place {
  readonly window: Stretch;
  readonly width: number;
  readonly firstDay: Weekday;
}

/** A mark for some days: over all of them, and wide enough to be pressed. */
function placed(days: readonly NamedDay[], { window, width }: Place): Placed {
  const scale = width / (window.end - window.start);
  const first = dayToTime(days[0]?.day ?? "1970-01-01");
  const last = dayToTime(days.at(-1)?.day ?? "1970-01-01") + DAY_MS;
  const middle = ((first + last) / 2 - window.start) * scale;
  const half = Math.max(TARGET, (last - first) * scale) / 2;
  return { from: middle - half, to: middle + half, days };
}

/**
 * The articles of the window where days are narrower than a mark: one mark for those of a unit of the calendar, at
 * their days. Marks that would overlap become one. Those without room for a mark at an edge are outside the window.
 */
export function clustersInView(
  days: readonly NamedDay[],
  place: Place,
): { before: NamedDay[]; clusters: PublicationCluster[]; after: NamedDay[] } {
  const { window, width, firstDay } = place;
  const scale = width / (window.end - window.start);
  const room = Object.fromEntries(TICK_UNITS.map((unit) => [unit, UNIT]));
  const unit = unitFitting(scale, room as Record<(typeof TICK_UNITS)[number], number>, "day");
  const groups = new Map<number, NamedDay[]>();
  const from = indexFrom(days, window.start - DAY_MS + 1);
  const to = indexFrom(days, window.end);
  for (const day of days.slice(from, to)) {
    const key = boundaryBefore(unit, dayToTime(day.day), firstDay);
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push(day);
  }
  const marks: Placed[] = [];
  for (const group of groups.values()) {
    let mark = placed(group, place);
    for (let last = marks.at(-1); last && last.to > mark.from; last = marks.at(-1)) {
      marks.pop();
      mark = placed([...last.days, ...mark.days], place);
    }
    marks.push(mark);
  }
  const outside = { before: days.slice(0, from), after: days.slice(to) };
  const fit = (edges: { before: number; after: number }) => {
    const early = marks.filter((mark) => mark.from < edges.before);
    const late = marks.filter((mark) => mark.from >= edges.before && mark.to > width - edges.after);
    const inside = marks.filter((mark) => !early.includes(mark) && !late.includes(mark));
    return {
      before: [...outside.before, ...early.flatMap((mark) => mark.days)],
      clusters: inside.map((mark) => clusterOf(mark.days)),
      after: [...late.flatMap((mark) => mark.days), ...outside.after],
    };
  };
  const edge = (side: readonly unknown[]) => (side.length > 0 ? EDGE : -TARGET / 2);
  let view = fit({ before: edge(outside.before), after: edge(outside.after) });
  view = fit({ before: edge(view.before), after: edge(view.after) });
  return fit({ before: edge(view.before), after: edge(view.after) });
}

function clusterOf(days: readonly NamedDay[]): PublicationCluster {
  const start = dayToTime(days[0]?.day ?? "1970-01-01");
  return { start, end: dayToTime(days.at(-1)?.day ?? "1970-01-01") + DAY_MS, days };
}

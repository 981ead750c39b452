import { DAY_MS } from "../../../domain/dates/calendar-day.ts";
import {
  shorterUnit,
  shortest,
  TICK_UNITS,
  type TickUnit,
  unitsIn,
} from "../../../domain/dates/calendar-ticks.ts";
import type { Weekday } from "../../../domain/dates/weekday.ts";
import type { Stretch } from "../layout/timeline-items.ts";
import {
  countOf,
  daysInView,
  EDGE,
  type NamedDay,
  type PublicationCell,
  type Showing,
  type VisibleDay,
  widthShown,
} from "../publications/publication-cells.ts";
import { clustersInView, type PublicationCluster } from "../publications/publication-clusters.ts";
import { type AxisRoom, axisUnit } from "./axis-scale.ts";
import { type Along, labelRoom, type PlacedLabel, placeLabels } from "./place-labels.ts";
import { tickWords, type Wording } from "./tick-words.ts";

/** What the axis depends on, besides the window. */
export interface AxisSetting {
  readonly extent: Stretch;
  readonly wording: Omit<Wording, "weekdays">;
  readonly firstDay: Weekday;
  readonly room: AxisRoom;
  /** Corrects estimated widths (see textWidth). */
  readonly stretch: number;
  /** The shortest unit: the minute if a date has a time; otherwise hours would suggest unknown times. */
  readonly finest: TickUnit;
  readonly publications: readonly NamedDay[];
  /** Pixels of the word before the first publication. */
  readonly introduction: number;
}

/** The axis of a window: what is drawn of it. */
export interface AxisPlan {
  readonly unit: TickUnit;
  /** The stretch whose ticks are drawn: the window and a part around it. */
  readonly drawn: Stretch;
  /** The units between ticks. */
  readonly cells: readonly Stretch[];
  /** Milliseconds that a sentence in the lanes is wide, or less. */
  readonly sentence: number;
  /** Ticks without labels between them. */
  readonly minor: readonly number[];
  readonly labels: readonly PlacedLabel[];
  /** The articles of days that have room for them; empty where days are too narrow. */
  readonly publications: readonly PublicationCell[];
  /** Articles with a mark at their days, below the labels; empty where days have room. */
  readonly clusters: readonly PublicationCluster[];
  /** Whether the word before the first of these marks has room. */
  readonly introduced: boolean;
  readonly before: readonly NamedDay[];
  readonly after: readonly NamedDay[];
  /** Equal for plans that look alike; positions are set by styles. */
  readonly key: string;
}

/** Pixels of the words on silent days, as in axis.css. */
const SENTENCE = 150;

/** Pixels between ticks without labels. */
const MINOR = 8;

/**
 * The window with a part around it, cut to the extent. The ends change only at every half window, so that a moving
 * window rarely needs other ticks.
 */
function stretchDrawn({ start, end }: Stretch, extent: Stretch): Stretch {
  const step = 2 ** Math.floor(Math.log2((end - start) / 2));
  return {
    start: Math.max(extent.start, Math.floor(start / step) * step),
    end: Math.min(extent.end, Math.ceil(end / step) * step),
  };
}

const WAYS = ["all", "single", "none"] as const;

/** What a day shows of its articles in `room` pixels. The word before the first mark comes before names. */
function showingIn(
  { day }: VisibleDay,
  room: number,
  introduction: number | null,
): { readonly show: Showing; readonly introduced: boolean } {
  const word = introduction ?? Number.POSITIVE_INFINITY;
  const introduced = WAYS.find((show) => widthShown(day, show) + word <= room);
  if (introduced) return { show: introduced, introduced: true };
  const show = WAYS.find((way) => widthShown(day, way) <= room) ?? "count";
  return { show, introduced: false };
}

/** Plans the axis of a window that is `width` pixels wide. */
export function planAxis(window: Stretch, width: number, setting: AxisSetting): AxisPlan {
  const { extent, firstDay, room, finest, stretch, introduction } = setting;
  const scale = width / (window.end - window.start);
  const { unit, weekdays } = axisUnit(scale, room, finest);
  const wording = { ...setting.wording, weekdays };
  const hasDays = TICK_UNITS.indexOf(unit) >= TICK_UNITS.indexOf("day");
  const seen = hasDays ? daysInView(setting.publications, { window, width }) : null;
  const grouped = clustersInView(hasDays ? [] : setting.publications, { window, width, firstDay });
  const inside = seen?.inside ?? [];
  const { before, after } = seen ?? grouped;

  // The marks come before the labels, because a label is told by its neighbours and an article is not.
  const number = labelRoom(
    tickWords("day", extent.start, "itself", { ...wording, weekdays: false }),
    stretch,
  );
  const least = inside.map(({ day, from, to }) => {
    const [none, count] = [widthShown(day, "none"), widthShown(day, "count")];
    return none <= Math.max(to - from - number, count) ? none : count;
  });
  const taken: Along[] = inside.map(({ to }, index) => ({ from: to - (least[index] ?? 0), to }));
  const inset = { start: before.length > 0 ? EDGE : 0, end: after.length > 0 ? EDGE : 0 };
  const labels = placeLabels({ unit, window, width, inset, taken, wording, firstDay, stretch });

  const publications = inside.map((seenDay, index): PublicationCell => {
    const { day, start, end, from, to } = seenDay;
    const beside = labels.filter((label) => label.from < to).at(-1)?.to ?? 0;
    const free = Math.max(to - Math.max(from, beside), least[index] ?? 0);
    const shown = showingIn(seenDay, free, index === 0 ? introduction : null);
    return { day, start, end, ...shown, late: from + to > width };
  });
  const [firstMark] = grouped.clusters;
  const introduced =
    firstMark !== undefined &&
    ((firstMark.start + firstMark.end) / 2 - window.start) * scale >
      introduction + inset.start + EDGE;

  const drawn = stretchDrawn(window, extent);
  // In steps, so that a zoom does not change it at every frame.
  const sentence = 2 ** Math.floor(Math.log2(SENTENCE / scale));
  const shorter = shorterUnit(unit);
  const hasMinor =
    shorter !== null &&
    TICK_UNITS.indexOf(shorter) <= TICK_UNITS.indexOf(finest) &&
    shortest(shorter) * scale >= MINOR;
  const minor = hasMinor ? unitsIn(shorter, drawn, firstDay).map(({ start }) => start) : [];
  const key = JSON.stringify([
    unit,
    weekdays,
    drawn,
    sentence,
    hasMinor,
    labels.map(({ at, parts }) => [at, parts.map(({ words }) => words).join("")]),
    publications.map(({ day, ...cell }) => ({ ...cell, count: countOf([day]) })),
    grouped.clusters.map(({ start, end }) => [start, end]),
    introduced,
    countOf(before),
    countOf(after),
  ]);
  const cells = unitsIn(unit, drawn, firstDay);
  const articles = { publications, clusters: grouped.clusters, introduced, before, after };
  return { unit, drawn, sentence, cells, minor, labels, ...articles, key };
}

/** Days from the start of the axis, the unit in which styles place things. */
export function daysAlong(time: number, extent: Stretch): number {
  return (time - extent.start) / DAY_MS;
}

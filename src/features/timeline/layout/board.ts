import type { EventId, KindId } from "../../../domain/ids.ts";
import type { Frame, LineHeights, WeightedMark } from "./block-frame.ts";
import { type Bracket, isBounded } from "./brackets.ts";
import { fitWindow, keepInside } from "./fit-window.ts";
import type { LabelSize } from "./label-size.ts";
import { oneLine } from "./label-size.ts";
import { type LaneBoard, packLane } from "./lane-board.ts";
import { type Density, layOutLanes, type PlacedLane } from "./lane-layout.ts";
import { boardHeights } from "./line-heights.ts";
import { gapIn, type Rect } from "./pack.ts";
import type { Stretch } from "./timeline-items.ts";

/** Sizes in pixels, by id. */
export type Sizes = ReadonlyMap<string, number>;

export interface BoardInput {
  readonly lanes: readonly { readonly id: KindId }[];
  /** In order of time. */
  readonly marks: readonly WeightedMark[];
  readonly density: Density;
  readonly selected: EventId | null;
  readonly period: Stretch;
  readonly extent: Stretch;
  /** The window on screen; null means the fitted one. */
  readonly window: Stretch | null;
  /** Pixels of the drawing along time, and available for the lanes vertically. */
  readonly width: number;
  readonly height: number;
  /** Silent days, whose words need a lane that is free on these days. */
  readonly silences: readonly Stretch[];
  readonly headings: Sizes;
  /** The language of the labels decides how high their lines are. */
  readonly language: string;
  labelOf(id: EventId): LabelSize;
  /** The width of a bracket's words in pixels. */
  wordsOf(bracket: Bracket<WeightedMark>): number;
}

/** A place for words on silent days: pixels from the top of the first lane. */
export interface QuietPlace {
  readonly top: number;
  readonly size: number;
}

/** The arrangement of marks and lanes for one window. */
export interface Board {
  readonly fitted: Stretch;
  readonly window: Stretch;
  /** Pixels of the window along time. */
  readonly width: number;
  readonly lanes: readonly (LaneBoard & PlacedLane)[];
  /** Pixels of all lanes together. */
  readonly size: number;
  readonly row: number;
  /** For each silence, where its words have room; null if they have none. */
  readonly quiet: readonly (QuietPlace | null)[];
}

/** Pixels before the label of a mark in its day, which the fitted window keeps, too. */
const BEFORE_LABEL = 25;

/** The window that shows the whole period with the labels of its last days. */
function fittedWindow({ marks, density, period, width, extent, labelOf }: BoardInput): Stretch {
  if (density === "compact") return period;
  const labels = marks
    .filter(({ weight }) => weight !== "claim")
    .map((mark) => ({
      start: mark.at,
      width: oneLine(labelOf(mark.id), !isBounded(mark)) + BEFORE_LABEL,
    }));
  return fitWindow(period, labels, width, extent);
}

/** Arranges the marks of a window: rows as high as the room allows, lanes by need. */
export function arrange(input: BoardInput): Board {
  const { lanes, marks, density, selected, width, height } = input;
  const fitted = fittedWindow(input);
  const window = keepInside(input.window ?? fitted, input.extent);
  const byLane = new Map<KindId, WeightedMark[]>(lanes.map(({ id }) => [id, []]));
  for (const mark of marks) byLane.get(mark.lane)?.push(mark);
  const labelled =
    density === "compact" ? (marks.find(({ id }) => id === selected)?.lane ?? null) : null;

  const draw = (heights: LineHeights, tight: boolean) => {
    const labelOf = (id: EventId) => input.labelOf(id);
    const labels = density === "labelled";
    const frame: Frame = { window, width, heights, labels, tight, labelOf };
    const boards = lanes.map(({ id }) =>
      packLane(frame, {
        id,
        marks: byLane.get(id) ?? [],
        wordsOf: density === "labelled" ? input.wordsOf : () => 0,
      }),
    );
    const needs = boards.map(({ id, height }) => ({
      id,
      content: height,
      heading: input.headings.get(id) ?? 0,
    }));
    return { boards, placed: layOutLanes(needs, density, height, labelled), heights };
  };
  const sizeOf = ({ placed }: ReturnType<typeof draw>) =>
    placed.reduce((sum, { size }) => sum + size, 0);
  let drawn: ReturnType<typeof draw> | null = null;
  for (const [heights, tight] of attempts(density, input.language)) {
    drawn = draw(heights, tight);
    if (sizeOf(drawn) <= height) break;
  }
  if (!drawn) throw new Error("A density has no heights.");
  const { boards, placed, heights } = drawn;
  const placedLanes = boards.map((board, index) => {
    const { top, size, rowsTop } = placed[index] ?? { top: 0, size: 0, rowsTop: 0 };
    return { ...board, top, size, rowsTop };
  });
  return {
    fitted,
    window,
    width,
    lanes: placedLanes,
    size: sizeOf(drawn),
    row: heights.row,
    quiet: quietPlaces(input, { window, width, lanes: placedLanes }),
  };
}

/** What to try in turn, the best first: full heights, then a closer packing, then lower rows. */
function attempts(density: Density, language: string): [LineHeights, boolean][] {
  const heights = boardHeights(density, language);
  return heights.flatMap((each, index): [LineHeights, boolean][] =>
    index === 0
      ? [
          [each, false],
          [each, true],
        ]
      : [[each, true]],
  );
}

/** Pixels of the words on silent days, in two lines with a margin. */
const QUIET = 46;

/** For each silence, a place in the first lane whose marks and lines leave room for its words. */
function quietPlaces(
  { silences }: BoardInput,
  { window, width, lanes }: Pick<Board, "window" | "width" | "lanes">,
): (QuietPlace | null)[] {
  const xOf = (time: number) => ((time - window.start) / (window.end - window.start)) * width;
  return silences.map((silence) => {
    const along = { start: xOf(silence.start), end: xOf(silence.end) };
    const touches = (rect: Rect) => rect.start < along.end && rect.end > along.start;
    const empty = lanes.find(({ taken }) => !taken.some(touches));
    if (empty) return { top: empty.top, size: empty.size };
    for (const { top, size, rowsTop, taken } of lanes) {
      const gap = gapIn(taken, along, QUIET, size - rowsTop);
      if (gap !== null) return { top: top + rowsTop + gap, size: QUIET };
    }
    return null;
  });
}

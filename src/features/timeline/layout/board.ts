import type { EventId, KindId } from "../../../domain/ids.ts";
import type { KindTone } from "../../../domain/kind.ts";
import { type Frame, isInWindow, type LineHeights, type WeightedMark } from "./block-frame.ts";
import { type Bracket, isBounded } from "./brackets.ts";
import { fitWindow, keepInside } from "./fit-window.ts";
import type { LabelSize } from "./label-size.ts";
import { oneLine } from "./label-size.ts";
import { type LaneBoard, packLane } from "./lane-board.ts";
import { type Density, LABEL_ROW, layOutLanes, type PlacedLane, shareRoom } from "./lane-layout.ts";
import { boardHeights } from "./line-heights.ts";
import type { InView, MarkIndex } from "./mark-index.ts";
import { type QuietPlace, quietPlaces } from "./quiet-places.ts";
import type { Stretch } from "./timeline-items.ts";

/** Sizes in pixels, by id. */
export type Sizes = ReadonlyMap<string, number>;

/** What decides which marks a window shows. */
export interface ViewInput {
  readonly lanes: readonly { readonly id: KindId; readonly tone: KindTone }[];
  readonly index: MarkIndex<WeightedMark>;
  /** Pixels of the drawing along time. */
  readonly width: number;
}

/** What decides about the fitted window. */
export interface FitInput {
  /** In order of time. */
  readonly marks: readonly WeightedMark[];
  readonly density: Density;
  readonly period: Stretch;
  readonly extent: Stretch;
  readonly width: number;
  labelOf(id: EventId): LabelSize;
}

export interface BoardInput extends ViewInput, FitInput {
  readonly selected: EventId | null;
  /** The window on screen; null means the fitted one. */
  readonly window: Stretch | null;
  /** Pixels available for the lanes vertically. */
  readonly height: number;
  /** Silent days, whose words need a lane that is free on these days. */
  readonly silences: readonly Stretch[];
  readonly headings: Sizes;
  /** The language of the labels decides how high their lines are. */
  readonly language: string;
  /** How much higher lines of text are than ours, because the reader's own font or spacing replaces ours. */
  readonly stretch: number;
  /** The width of a bracket's words in pixels. */
  wordsOf(bracket: Bracket<WeightedMark>): number;
  /** The units of the calendar whose events are counted together in a window of so many pixels. */
  unitsOf(window: Stretch, width: number): readonly Stretch[];
}

/** A lane of a window. */
export interface LaneInView {
  readonly id: KindId;
  readonly view: InView<WeightedMark>;
  readonly beside: readonly WeightedMark[];
}

/** A lane with its place and its colour. */
export type BoardLane = LaneBoard & PlacedLane & { readonly tone: KindTone };

/** The arrangement of marks and lanes for one window. */
export interface Board {
  readonly fitted: Stretch;
  readonly window: Stretch;
  /** Pixels of the window along time. */
  readonly width: number;
  readonly lanes: readonly BoardLane[];
  /** Pixels of all lanes together. */
  readonly size: number;
  readonly row: number;
  /** For each silence, where its words have room; null if they have none. */
  readonly quiet: readonly (QuietPlace | null)[];
}

/** Pixels before the label of a mark in its day, which the fitted window keeps, too. */
const BEFORE_LABEL = 25;

/** The part of the period, from its end, whose labels the fitted window keeps inside. */
const LAST_PART = 0.35;

/** The marks whose labels decide where the fitted window ends. */
export function lastMarks(marks: readonly WeightedMark[], period: Stretch): WeightedMark[] {
  const from = period.end - (period.end - period.start) * LAST_PART;
  return marks.filter(({ weight, at }) => weight !== "claim" && at >= from).slice(-MOST_LAST);
}

/** The most such marks. */
const MOST_LAST = 80;

/** The window that shows the whole period with the labels of its last days. */
export function fittedWindow(input: FitInput): Stretch {
  const { marks, density, period, width, extent, labelOf } = input;
  if (density === "compact") return period;
  const labels = lastMarks(marks, period).map((mark) => ({
    start: mark.at,
    width: oneLine(labelOf(mark.id), !isBounded(mark)) + BEFORE_LABEL,
  }));
  return fitWindow(period, labels, width, extent);
}

/** The marks of each lane that a window shows, and those beside it. */
export function lanesInView(input: ViewInput, window: Stretch): LaneInView[] {
  const { index, lanes, width } = input;
  const length = window.end - window.start;
  const isShown = (mark: WeightedMark) => isInWindow({ window, width }, mark);
  return lanes.map(({ id }) => {
    const view = index.view(id, window, isShown);
    const before = view.before.filter(({ place }) => place.end > window.start - length);
    const after = view.after.filter(({ place }) => place.start < window.end + length);
    return { id, view, beside: [...before.slice(-MOST_BESIDE), ...after.slice(0, MOST_BESIDE)] };
  });
}

/** The most marks on either side of the window that are drawn, so that a moved window is not empty. */
const MOST_BESIDE = 24;

/** The most marks of the window that are all drawn if the lanes then need not scroll far. */
const MOST_WHOLE = 160;

/** How much higher than their room the lanes may be before events are only counted. */
const SCROLLING = 1.4;

/** Arranges the marks of a window: rows as high as the room allows, lanes by need. */
export function arrange(input: BoardInput): Board {
  const { density, lanes, selected, width, height } = input;
  const fitted = fittedWindow(input);
  const window = keepInside(input.window ?? fitted, input.extent);
  const inView = lanesInView(input, window);
  const labels = density === "labelled";
  const lane = selected === null ? null : (input.index.mark(selected)?.lane ?? null);
  const units = input.unitsOf(window, width);

  const draw = (heights: LineHeights, tight: boolean, limits: readonly number[] | null) => {
    const folds = limits !== null && labels;
    const labelOf = (id: EventId) => input.labelOf(id);
    const frame: Frame = { window, width, heights, labels, tight, folds, labelOf };
    const boards = inView.map((own, order) =>
      packLane(frame, {
        ...own,
        selected,
        units,
        limit: limits?.[order] ?? null,
        wordsOf: labels ? input.wordsOf : () => 0,
      }),
    );
    const needs = boards.map(({ id, height, folds }) => ({
      id,
      content: height,
      isEmpty: height === 0 && folds.length === 0,
      heading: input.headings.get(id) ?? 0,
    }));
    const placed = layOutLanes(needs, density, height, labels ? null : lane);
    const size = placed.reduce((sum, each) => sum + each.size, 0);
    return { boards, placed, heights, size };
  };
  const inside = inView.reduce((sum, { view }) => sum + view.inside.length, 0);
  let drawn: ReturnType<typeof draw> | null = null;
  if (inside <= MOST_WHOLE) {
    for (const [heights, tight] of attempts(density, input.language, input.stretch)) {
      drawn = draw(heights, tight, null);
      if (drawn.size <= height) break;
    }
  }
  if (!drawn || drawn.size > height * SCROLLING) {
    const [heights] = attempts(density, input.language, input.stretch)[0] ?? [];
    if (!heights) throw new Error("A density has no heights.");
    const boards = drawn?.boards;
    const needs = inView.map((_, index) => boards?.[index]?.height ?? Number.POSITIVE_INFINITY);
    const room = height - (labels || lane === null ? 0 : LABEL_ROW);
    drawn = draw(heights, false, shareRoom(needs, room, density));
  }
  const { boards, placed, heights } = drawn;
  const placedLanes = boards.map((board, index) => {
    const { top, size, rowsTop } = placed[index] ?? { top: 0, size: 0, rowsTop: 0 };
    return { ...board, top, size, rowsTop, tone: lanes[index]?.tone ?? "ink" };
  });
  return {
    fitted,
    window,
    width,
    lanes: placedLanes,
    size: drawn.size,
    row: heights.row,
    quiet: quietPlaces(input.silences, window, width, placedLanes),
  };
}

/** What to try in turn, the best first: full heights, then a closer packing, then lower rows. */
function attempts(density: Density, language: string, stretch: number): [LineHeights, boolean][] {
  const heights = boardHeights(density, language, stretch);
  return heights.flatMap((each, index): [LineHeights, boolean][] =>
    index === 0
      ? [
          [each, false],
          [each, true],
        ]
      : [[each, true]],
  );
}

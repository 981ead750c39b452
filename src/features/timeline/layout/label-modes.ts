import {
  EDGE_AIR,
  type Frame,
  LABEL_GAP,
  placeOnScreen,
  rect,
  symbolOf,
  type WeightedMark,
} from "./block-frame.ts";
import { inLines, LABEL_END, oneLine } from "./label-size.ts";
import type { Rect } from "./pack.ts";
import { SYMBOL } from "./symbol-place.ts";

/**
 * Where the label of a mark is: after its symbol or before it (toward the past), in one line or in two, of a claim and
 * in narrow columns in more. `cut` ends in an ellipsis; `none` is only the symbol.
 */
export type LabelMode = "one" | "two" | "before" | "before-two" | "cut" | "none";

/** A mark with its label, as it is drawn in a row that begins at `top` of its block. */
export interface LabelledMark {
  readonly id: string;
  readonly top: number;
  readonly height: number;
  readonly mode: LabelMode;
  /** Pixels of the label. */
  readonly width: number;
  /** Whether its date in words follows the label. */
  readonly noted: boolean;
}

/** A label mode with its extent. */
export interface LabelChoice {
  readonly mode: LabelMode;
  readonly width: number;
  readonly height: number;
  readonly start: number;
  readonly end: number;
  /** Pixels of height that it is worth to avoid this mode. */
  readonly cost: number;
}

/** The least pixels of a label that is cut. */
const LEAST = 72;

/** The most lines of a claim. */
const MOST_LINES = 8;

/** A day is wide enough to be a column from this many pixels on: its labels wrap rather than leave it. */
const COLUMN = 88;

type Costs = Readonly<Record<LabelMode, number>>;

const COSTS: Costs = { one: 0, two: 2, before: 60, "before-two": 64, cut: 600, none: 900 };

/** A sentence reads best in one line, on whichever side of its symbol. */
const CLAIM_COSTS: Costs = { ...COSTS, before: 0, two: 60, "before-two": 64 };

function heightOf({ heights }: Frame, { weight }: WeightedMark, lines: number): number {
  if (weight === "claim") return heights.claim + (lines - 1) * heights.claimLine;
  const [one, two] =
    weight === "anchor" ? [heights.anchor, heights.anchorTwo] : [heights.row, heights.two];
  return one + (lines - 1) * (two - one);
}

/** Whether a mark has a ground: as wide as its day or interval. */
export function hasGround({ weight, form }: WeightedMark): boolean {
  return weight === "anchor" || (weight === "day" && form !== "time");
}

/** The ways to label a mark, the best first. Never empty: its symbol alone is always possible. */
export function labelChoices(frame: Frame, mark: WeightedMark, noted: boolean): LabelChoice[] {
  const size = frame.labelOf(mark.id);
  const place = placeOnScreen(frame, mark.place);
  const { symbol, label } = symbolOf(frame, mark);
  const least = hasGround(mark) ? place.start + place.width : 0;
  // Labels outside the window have no edge to keep to.
  const edge = symbol <= frame.width ? frame.width - EDGE_AIR : Number.POSITIVE_INFINITY;
  const first = symbol >= 0 ? EDGE_AIR : Number.NEGATIVE_INFINITY;
  const column = place.width >= COLUMN ? place.start + place.width - 4 : Number.POSITIVE_INFINITY;
  const choices: LabelChoice[] = [];
  const costs = mark.weight === "claim" ? CLAIM_COSTS : COSTS;
  if (!frame.labels) {
    const ground = hasGround(mark) ? place.start : symbol - 2;
    const height = frame.heights.row;
    const end = Math.max(symbol + SYMBOL + 2, least);
    return [{ mode: "none", width: 0, height, start: Math.min(ground, symbol - 2), end, cost: 0 }];
  }
  const add = (mode: LabelMode, width: number, lines: number, extra: number): void => {
    const isBefore = mode === "before" || mode === "before-two";
    const start = isBefore ? symbol - LABEL_GAP - width : symbol - 2;
    const end = isBefore ? label : label + width;
    const height = heightOf(frame, mark, lines);
    choices.push({
      ...{ mode, width, height, cost: costs[mode] + extra },
      start: hasGround(mark) ? Math.min(start, place.start) : start,
      end: Math.max(end, least),
    });
  };
  const one = oneLine(size, noted);
  const two = inLines(size, noted, 2);
  // A chip that is a column holds its label: beyond the ground it would seem to belong to the next day.
  const beyond = hasGround(mark) ? 200 : 3;
  if (label + one <= edge) add("one", one, 1, label + one > column ? beyond : 0);
  if (two < one && label + two <= edge) add("two", two, 2, label + two > column ? beyond : 0);
  // In a narrow column three lines still hold it.
  const three = inLines(size, noted, 3);
  const isColumn = hasGround(mark) && column < Number.POSITIVE_INFINITY;
  if (isColumn && three < two && label + three <= Math.min(edge, column)) add("two", three, 3, 4);
  const off = isColumn ? 200 : 0;
  if (symbol - LABEL_GAP - one >= first) add("before", one, 1, off);
  if (two < one && symbol - LABEL_GAP - two >= first) add("before-two", two, 2, off);
  const room = edge - label;
  const isClaim = mark.weight === "claim";
  // A claim is never cut: it takes as many lines as it needs, before its symbol, where there is more room.
  for (let lines = 3; isClaim && lines <= MOST_LINES; lines += 1) {
    const width = inLines(size, noted, lines);
    if (symbol - LABEL_GAP - width >= first) add("before-two", width, lines, lines);
    else if (label + width <= edge) add("two", width, lines, lines);
    else continue;
    break;
  }
  // Where marks may be counted instead, a symbol alone is better than half a label.
  if (!frame.folds && !isClaim && !mark.hasFigure && room >= LEAST)
    add("cut", Math.min(one, room), 1, 0);
  add("none", 0, 1, 0);
  return choices;
}

/** A labelled mark and its rectangle, at a top of its block. */
export function placed(
  frame: Frame,
  mark: WeightedMark,
  choice: LabelChoice,
  top: number,
  noted: boolean,
): { readonly mark: LabelledMark; readonly rect: Rect } {
  const { width, height, start, end } = choice;
  const place = placeOnScreen(frame, mark.place);
  const onGround =
    hasGround(mark) && end <= place.start + place.width + 1 && start >= place.start - 1;
  return {
    mark: {
      id: mark.id,
      top,
      height,
      mode: choice.mode,
      width: Math.max(0, width - LABEL_END),
      noted,
    },
    rect: rect(frame, start, end, top, height, onGround ? "ground" : "open"),
  };
}

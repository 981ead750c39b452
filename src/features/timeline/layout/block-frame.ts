import type { LabelSize } from "./label-size.ts";
import type { Rect } from "./pack.ts";
import { type PlaceOnScreen, SYMBOL, symbolAt } from "./symbol-place.ts";
import type { Mark, Stretch } from "./timeline-items.ts";

/** How loud a mark is: a turning point, a claim that is read whole, a sure day, or a day that is not sure. */
export type Weight = "anchor" | "claim" | "day" | "quiet";

/** A mark with what its drawing depends on beside its date. */
export interface WeightedMark extends Mark {
  readonly weight: Weight;
  /** Whether its label holds a figure: it wraps, and is never cut. */
  readonly hasFigure: boolean;
}

/** Heights in pixels, which depend on the script. */
export interface LineHeights {
  readonly row: number;
  readonly two: number;
  readonly anchor: number;
  readonly anchorTwo: number;
  readonly claim: number;
  /** A further line of a claim. */
  readonly claimLine: number;
  /** The line of a bracket above its members. */
  readonly line: number;
}

/** What blocks are built for: the window on screen and the sizes of labels. */
export interface Frame {
  readonly window: Stretch;
  /** Pixels of the window along time. */
  readonly width: number;
  readonly heights: LineHeights;
  /** Whether many orders of packing are tried, because room is scarce. */
  readonly tight: boolean;
  /** Whether brackets may fold to one row. */
  readonly folds: boolean;
  /** Whether marks have labels. */
  readonly labels: boolean;
  labelOf(id: string): LabelSize;
}

/** Pixels from a symbol to its label. */
export const LABEL_GAP = 6;

/** Pixels of the window's edge that labels keep free. */
export const EDGE_AIR = 3;

type Scale = Pick<Frame, "window" | "width">;

/** The position of a time, in pixels from the start of the window. */
export function xOf({ window, width }: Scale, time: number): number {
  return ((time - window.start) / (window.end - window.start)) * width;
}

/** Where a mark's place is on screen. */
export function placeOnScreen(frame: Scale, { start, end }: Stretch): PlaceOnScreen {
  const from = xOf(frame, start);
  return { start: from, width: xOf(frame, end) - from };
}

/** Where the symbol of a mark begins and its label after it, in pixels. */
export function symbolOf(frame: Scale, mark: WeightedMark): { symbol: number; label: number } {
  const isAnchor = mark.weight === "anchor";
  const symbol = symbolAt(placeOnScreen(frame, mark.place), isAnchor);
  return { symbol, label: symbol + (isAnchor ? 4 + LABEL_GAP : SYMBOL + LABEL_GAP) };
}

/** Whether the symbol of a mark is in the window. */
export function isInWindow(scale: Scale, mark: WeightedMark): boolean {
  const { symbol, label } = symbolOf(scale, mark);
  const middle = (symbol + label - LABEL_GAP) / 2;
  return middle >= 0 && middle <= scale.width;
}

/** A rectangle cut to the neighbourhood of the window: a long line may be thousands of screens long. */
export function rect(
  { width }: Frame,
  start: number,
  end: number,
  top: number,
  height: number,
  layer: Rect["layer"] = "open",
): Rect {
  const from = Math.max(-width, Math.min(start, 2 * width));
  return { start: from, end: Math.max(from, Math.min(end, 2 * width)), top, height, layer };
}

import type { EventId } from "../../../domain/ids.ts";
import type { FoldWords } from "../folds/fold-words.ts";
import type { WeightedMark } from "../layout/block-frame.ts";
import type { Board } from "../layout/board.ts";
import type { Fold } from "../layout/folds.ts";
import type { Density } from "../layout/lane-layout.ts";
import type { MarkIndex } from "../layout/mark-index.ts";
import type { Stretch } from "../layout/timeline-items.ts";
import type { LaneFace, MarkFace } from "../marks/item-element.ts";

/** The position of a mark in the viewport; `x` is the point at which to show its card. */
export interface MarkPlaceOnScreen {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

/** The inputs of the drawing and its callbacks. */
export interface TimelineProps {
  readonly direction: "ltr" | "rtl";
  readonly density: Density;
  readonly lanes: readonly LaneFace[];
  /** In order of time. */
  readonly marks: readonly WeightedMark[];
  readonly index: MarkIndex<WeightedMark>;
  /** The words and the appearance of a mark; null if it is unknown. */
  readonly faceOf: (id: EventId) => MarkFace | null;
  readonly selected: EventId | null;
  /** Null shows the whole period. */
  readonly window: Stretch | null;
  readonly period: Stretch;
  /** Silent days, which have words. */
  readonly silences: readonly Stretch[];
  /** The range of the window; constant for the life of a view. */
  readonly extent: Stretch;
  /** The length of the shortest window. */
  readonly shortestWindow: number;
  /** The units of the calendar whose events are counted together in a window of so many pixels. */
  unitsOf(window: Stretch, width: number): readonly Stretch[];
  /** The words of a row that counts events, in a window of so many pixels. */
  wordsOfFold(fold: Fold, window: Stretch, width: number): FoldWords;
  /** Called when the reader opens such a row. */
  onFold(fold: Fold, button: HTMLElement): void;
  /** Reports the arrangement, so that brackets and words are drawn beside it. */
  onBoard(board: Board): void;
  onSelect(id: EventId): void;
  /** Called when the window is at rest. `byUser` is set for the reader's moves. Null requests the whole period. */
  onWindow(window: Stretch | null, byUser: boolean): void;
  /** Called at every redraw with the window and the width of a day in pixels. */
  onFrame(window: Stretch, dayWidth: number): void;
  /** Reports the mark under the pointer, or the mark that a key has focused; null if there is none. */
  onPoint(id: EventId | null, place: MarkPlaceOnScreen | null): void;
}

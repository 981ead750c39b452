import type { EventId } from "../../../domain/ids.ts";
import type { Density, PlacedLane } from "../layout/lane-layout.ts";
import type { Stretch } from "../layout/timeline-items.ts";
import type { LaneFace, MarkFace } from "../marks/item-element.ts";

/** Where a mark is in the viewport; `x` is the point of it that is meant. */
export interface MarkPlaceOnScreen {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

/** All that the drawing depends on, and what it reports. */
export interface TimelineProps {
  readonly direction: "ltr" | "rtl";
  readonly density: Density;
  readonly lanes: readonly LaneFace[];
  /** In order of time. */
  readonly marks: readonly MarkFace[];
  readonly selected: EventId | null;
  /** Null shows the whole period. */
  readonly window: Stretch | null;
  readonly period: Stretch;
  /** Days with words on them. */
  readonly silences: readonly Stretch[];
  /** As far as the window can be moved; the same for the life of a view. */
  readonly extent: Stretch;
  /** For each silence the lane that is free for its words, null when none is. */
  onQuiet(lanes: readonly (PlacedLane | null)[]): void;
  onSelect(id: EventId): void;
  /**
   * The window has come to rest: `byUser` tells the reader's moves from the page's. Null asks for the whole
   * period.
   */
  onWindow(window: Stretch | null, byUser: boolean): void;
  /** At every drawing: the window, and the pixels of a day. */
  onFrame(window: Stretch, dayWidth: number): void;
  /** The mark under the pointer, or under the focus when it came by key. */
  onPoint(id: EventId | null, place: MarkPlaceOnScreen | null): void;
}

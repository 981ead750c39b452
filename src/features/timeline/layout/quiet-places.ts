import type { LaneBoard } from "./lane-board.ts";
import type { PlacedLane } from "./lane-layout.ts";
import { gapIn, type Rect } from "./pack.ts";
import type { Stretch } from "./timeline-items.ts";

/** A place for words on silent days: pixels from the top of the first lane. */
export interface QuietPlace {
  readonly top: number;
  readonly size: number;
}

/** Pixels of the words on silent days, in two lines with a margin. */
const QUIET = 46;

/** For each silence, a place in the first lane whose marks and lines leave room for its words. */
export function quietPlaces(
  silences: readonly Stretch[],
  window: Stretch,
  width: number,
  lanes: readonly (LaneBoard & PlacedLane)[],
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

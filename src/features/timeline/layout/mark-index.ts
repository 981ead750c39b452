import type { KindId } from "../../../domain/ids.ts";
import type { Mark, Stretch } from "./timeline-items.ts";

/** The marks of a lane, divided by a window. Together they are all marks of the lane. */
export interface InView<T> {
  readonly inside: readonly T[];
  /** Those whose place is before the window, and those after it. */
  readonly before: readonly T[];
  readonly after: readonly T[];
}

interface Lane<T> {
  /** By the start of their places. */
  readonly marks: readonly T[];
  readonly starts: Float64Array;
  /** The length of the longest place. */
  readonly longest: number;
}

/** The first index whose start is at or after a time. */
function firstFrom(starts: Float64Array, time: number): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < time) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The marks of a filter by lane and time, made once. The drawing asks it for what a window shows and for what it does
 * not; nothing else of the drawing depends on how many events there are.
 */
export class MarkIndex<T extends Mark> {
  readonly #lanes: ReadonlyMap<KindId, Lane<T>>;
  readonly #byId: ReadonlyMap<string, T>;

  constructor(marks: readonly T[]) {
    const byLane = new Map<KindId, T[]>();
    for (const mark of marks) {
      const lane = byLane.get(mark.lane);
      if (lane) lane.push(mark);
      else byLane.set(mark.lane, [mark]);
    }
    this.#byId = new Map(marks.map((mark) => [mark.id, mark]));
    this.#lanes = new Map(
      [...byLane].map(([id, own]) => {
        const sorted = own.sort((a, b) => a.place.start - b.place.start);
        const starts = Float64Array.from(sorted, ({ place }) => place.start);
        const longest = sorted.reduce(
          (most, { place }) => Math.max(most, place.end - place.start),
          0,
        );
        return [id, { marks: sorted, starts, longest }];
      }),
    );
  }

  mark(id: string): T | undefined {
    return this.#byId.get(id);
  }

  /** What a window shows of a lane. `isShown` decides about the marks whose places touch the window. */
  view(id: KindId, window: Stretch, isShown: (mark: T) => boolean): InView<T> {
    const lane = this.#lanes.get(id);
    if (!lane) return { inside: [], before: [], after: [] };
    const from = firstFrom(lane.starts, window.start - lane.longest);
    const to = firstFrom(lane.starts, window.end);
    const touching = lane.marks.slice(from, to);
    const inside = touching.filter(isShown);
    const shown = new Set(inside);
    const hidden = touching.filter((mark) => !shown.has(mark));
    const middle = (window.start + window.end) / 2;
    const isBefore = ({ place }: T) => (place.start + place.end) / 2 < middle;
    return {
      inside,
      before: [...lane.marks.slice(0, from), ...hidden.filter(isBefore)],
      after: [...hidden.filter((mark) => !isBefore(mark)), ...lane.marks.slice(to)],
    };
  }
}

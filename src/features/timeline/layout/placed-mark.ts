import type { WeightedMark } from "./block-frame.ts";

/** For tests: a mark on a sure day, whose place is all of it unless `part` says otherwise. */
export function placedMark(id: string, part: Partial<WeightedMark> = {}): WeightedMark {
  const stretch = { start: part.start ?? 0, end: part.end ?? 1 };
  const place = part.place ?? stretch;
  return {
    id,
    lane: "lane",
    form: "day",
    weight: "day",
    hasFigure: false,
    within: null,
    attested: null,
    open: { start: false, end: false },
    cut: { start: false, end: false },
    ...part,
    ...stretch,
    place,
    at: place.start,
  };
}

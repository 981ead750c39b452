import { startTransition, useEffect, useState } from "react";
import { withMore, withPlace } from "./drawn-chunks.ts";

/** Chunks that are drawn in one go, and milliseconds between two of them, in which the page can do else. */
const SLICE = 3;
const PAUSE = 20;

/**
 * The chunks of an article that are drawn: those around two places at once, the others one slice after the other,
 * from the first place outwards. Once drawn, a chunk stays.
 */
export function useDrawnChunks(count: number, place: number, other: number): ReadonlySet<number> {
  const [known, setKnown] = useState<ReadonlySet<number>>(new Set());
  const drawn = withPlace(withPlace(known, count, place), count, other);
  // Kept in the same go, before anything is shown.
  if (drawn !== known) setKnown(drawn);
  useEffect(() => {
    if (drawn.size === count) return;
    const draw = () => setKnown((before) => withMore(before, count, place, SLICE));
    const timer = setTimeout(() => startTransition(draw), PAUSE);
    return () => clearTimeout(timer);
  }, [drawn, count, place]);
  return drawn;
}

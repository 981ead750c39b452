import { startTransition, useEffect, useState } from "react";
import { chunksAround, nextChunks } from "./drawn-chunks.ts";

/** Chunks that are drawn in one go while nothing else is to be done. */
const SLICE = 3;

/** Runs something when the browser has nothing else to do, and returns how to call it off. */
function whenIdle(run: () => void): () => void {
  if (typeof requestIdleCallback === "undefined") {
    const timer = setTimeout(run, 16);
    return () => clearTimeout(timer);
  }
  const request = requestIdleCallback(run, { timeout: 200 });
  return () => cancelIdleCallback(request);
}

/**
 * The chunks of an article that are drawn: those around the places to be read at once, the others one slice after
 * the other, from there outwards. Once drawn, a chunk stays.
 */
export function useDrawnChunks(count: number, places: readonly number[]): ReadonlySet<number> {
  const [known, setKnown] = useState<ReadonlySet<number>>(new Set());
  const missing = places
    .flatMap((place) => chunksAround(place, count))
    .filter((index) => !known.has(index));
  const drawn = missing.length > 0 ? new Set([...known, ...missing]) : known;
  // Kept in the same go, without a second drawing.
  if (drawn !== known) setKnown(drawn);
  const place = places[0] ?? 0;
  useEffect(() => {
    if (drawn.size === count) return;
    return whenIdle(() =>
      startTransition(() => {
        setKnown((before) => new Set([...before, ...nextChunks(before, count, place, SLICE)]));
      }),
    );
  }, [drawn, count, place]);
  return drawn;
}

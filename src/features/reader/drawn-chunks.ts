/** Chunks on either side of a place that are drawn with it: more than a screen. */
const AROUND = 2;

/** The chunks that are drawn at once for a place to be read: its own and its neighbours. */
export function chunksAround(place: number, count: number): number[] {
  const from = Math.max(place - AROUND, 0);
  return Array.from({ length: Math.min(place + AROUND + 1, count) - from }, (_, i) => from + i);
}

/** Up to `limit` of the chunks that are not drawn yet: those nearest to a place, before and behind it in turn. */
export function nextChunks(
  drawn: ReadonlySet<number>,
  count: number,
  place: number,
  limit: number,
): number[] {
  const next: number[] = [];
  for (let far = 0; far < count && next.length < limit; far += 1) {
    for (const index of far === 0 ? [place] : [place + far, place - far]) {
      if (index >= 0 && index < count && !drawn.has(index)) next.push(index);
    }
  }
  return next.slice(0, limit);
}

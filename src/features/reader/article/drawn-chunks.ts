/** Chunks drawn on each side of a place. One is more than a screen. */
const AROUND = 1;

/** Chunks that are not drawn yet, nearest to the place first. */
function missingFrom(drawn: ReadonlySet<number>, count: number, place: number): number[] {
  const far = (index: number): number => Math.abs(index - place);
  return Array.from({ length: count }, (_, index) => index)
    .filter((index) => !drawn.has(index))
    .sort((a, b) => far(a) - far(b));
}

/** Adds chunks to the drawn ones. Returns the same set if nothing is added. */
export function withChunks(
  drawn: ReadonlySet<number>,
  chunks: readonly number[],
): ReadonlySet<number> {
  const more = chunks.filter((index) => !drawn.has(index));
  return more.length > 0 ? new Set([...drawn, ...more]) : drawn;
}

/** Adds the chunks at and next to a place. Returns the same set if nothing is added. */
export function withPlace(
  drawn: ReadonlySet<number>,
  count: number,
  place: number,
): ReadonlySet<number> {
  const near = missingFrom(drawn, count, place).filter((i) => Math.abs(i - place) <= AROUND);
  return withChunks(drawn, near);
}

/** Adds up to `limit` chunks, nearest to the place first. */
export function withMore(
  drawn: ReadonlySet<number>,
  count: number,
  place: number,
  limit: number,
): ReadonlySet<number> {
  return withChunks(drawn, missingFrom(drawn, count, place).slice(0, limit));
}

/** Chunks on either side of a place that are drawn with it: more than a screen. */
const AROUND = 1;

/** The chunks that are not drawn yet, those nearest to a place first. */
function missingFrom(drawn: ReadonlySet<number>, count: number, place: number): number[] {
  const far = (index: number): number => Math.abs(index - place);
  return Array.from({ length: count }, (_, index) => index)
    .filter((index) => !drawn.has(index))
    .sort((a, b) => far(a) - far(b));
}

/** What is drawn, with further chunks; the same set if it has them. */
export function withChunks(
  drawn: ReadonlySet<number>,
  chunks: readonly number[],
): ReadonlySet<number> {
  const more = chunks.filter((index) => !drawn.has(index));
  return more.length > 0 ? new Set([...drawn, ...more]) : drawn;
}

/** What is drawn, with the chunks at a place and its neighbours, which are read at once; the same set if it has them. */
export function withPlace(
  drawn: ReadonlySet<number>,
  count: number,
  place: number,
): ReadonlySet<number> {
  const near = missingFrom(drawn, count, place).filter((i) => Math.abs(i - place) <= AROUND);
  return withChunks(drawn, near);
}

/** What is drawn, with up to `limit` chunks more: those nearest to a place. */
export function withMore(
  drawn: ReadonlySet<number>,
  count: number,
  place: number,
  limit: number,
): ReadonlySet<number> {
  return withChunks(drawn, missingFrom(drawn, count, place).slice(0, limit));
}

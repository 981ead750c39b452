/** Where a mark and its label stand: pixels along time from the window's start, and down from the lanes' top. */
export interface MarkPlace {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly top: number;
  readonly bottom: number;
}

/** How far outside lies `value`; zero within the two bounds. */
function outside(value: number, from: number, to: number): number {
  return Math.max(from - value, 0, value - to);
}

/**
 * The mark nearest to a point and at most `reach` pixels from it; null when there is none. Of two that are
 * equally near, the one whose middle row is nearer, then the shorter one: it is harder to hit.
 */
export function nearestMark(
  places: readonly MarkPlace[],
  x: number,
  y: number,
  reach: number,
): string | null {
  let best: { id: string; distance: number; offset: number; length: number } | null = null;
  for (const { id, start, end, top, bottom } of places) {
    const distance = Math.hypot(outside(x, start, end), outside(y, top, bottom));
    if (distance > reach) continue;
    const offset = Math.abs(y - (top + bottom) / 2);
    const length = end - start;
    const nearer =
      best === null ||
      distance < best.distance ||
      (distance === best.distance &&
        (offset < best.offset || (offset === best.offset && length < best.length)));
    if (nearer) best = { id, distance, offset, length };
  }
  return best?.id ?? null;
}

/** The place of a mark with its label: pixels along time from the window's start, and from the top of the lanes. */
export interface MarkPlace {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly top: number;
  readonly bottom: number;
}

/** The distance of `value` from the range between two bounds; zero inside it. */
function outside(value: number, from: number, to: number): number {
  return Math.max(from - value, 0, value - to);
}

/**
 * The mark nearest to a point, at most `reach` pixels away; null if there is none. Of two equally near marks, the one
 * whose vertical centre is nearer, then the shorter one, which is harder to hit.
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

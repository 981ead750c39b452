/** The extent of a mark on its row, in pixels from any common origin. */
export interface RowBox {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

export interface PackedRows {
  readonly rowOf: ReadonlyMap<string, number>;
  readonly count: number;
}

/** The ratio of two successive scales of packing. */
const STEP = 7 / 8;

/** Pixels by which rounding may reduce a gap. */
const TOLERANCE = 0.5;

/**
 * First fit: each box takes the first row on which it keeps `gap` pixels from all others. Boxes off screen count too,
 * so that moving the window does not change rows; vis-timeline's own stacking considers only visible items.
 */
export function packRows(boxes: readonly RowBox[], gap: number): PackedRows {
  const least = gap - TOLERANCE;
  const rows: RowBox[][] = [];
  const rowOf = new Map<string, number>();
  for (const box of boxes) {
    const free = rows.findIndex((row) =>
      row.every((other) => box.start >= other.end + least || box.end + least <= other.start),
    );
    const index = free === -1 ? rows.length : free;
    const row = rows[index];
    if (row) row.push(box);
    else rows.push([box]);
    rowOf.set(box.id, index);
  }
  return { rowOf, count: rows.length };
}

/**
 * The scale at which rows are packed, in the unit of the parameters. At a closer zoom than the fitted window it is the
 * fitted scale, so that rows do not change. At a wider zoom, where labels take up more time, it decreases in steps of an
 * eighth. It is never larger than `scale`, so that marks packed without overlap do not overlap on screen.
 */
export function packingScale(scale: number, fitted: number): number {
  // The tolerance covers the rounding of a fitted window.
  if (scale >= fitted * 0.999) return fitted;
  return fitted * STEP ** Math.ceil(Math.log(scale / fitted) / Math.log(STEP));
}

/** What a mark takes up on its row, in pixels from any common origin. */
export interface RowBox {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

export interface PackedRows {
  readonly rowOf: ReadonlyMap<string, number>;
  /** How many rows are needed. */
  readonly count: number;
}

/** How much less time fits between two steps of packing. */
const STEP = 7 / 8;

/** Pixels that rounding may take from a gap. */
const TOLERANCE = 0.5;

/**
 * First fit: each box takes the first row on which it keeps `gap` pixels from all others. It looks at every
 * box, on screen or not, so that moving the window never moves a row; vis-timeline's own stacking sees
 * only what is on screen.
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
 * The scale at which rows are packed, in the unit of the two others: that of the fitted window, however far
 * one zooms in, so that rows stay where they were; less by steps of an eighth when one zooms out, because
 * labels then take up more time. Never larger than `scale`, so what fits in the packing fits on the screen.
 */
export function packingScale(scale: number, fitted: number): number {
  // The tolerance keeps a window that was fitted, and rounded, from counting as zoomed out.
  if (scale >= fitted * 0.999) return fitted;
  return fitted * STEP ** Math.ceil(Math.log(scale / fitted) / Math.log(STEP));
}

export type Density = "labelled" | "compact";

export interface LaneNeed {
  readonly id: string;
  readonly rows: number;
  /** The height of its heading, in pixels. */
  readonly heading: number;
}

export interface PlacedLane {
  readonly id: string;
  /** Pixels from the top of the first lane. */
  readonly top: number;
  /** Pixels, including the line below it. */
  readonly size: number;
  /** Pixels from the lane's top to its first row. */
  readonly rowsTop: number;
}

export interface LaneLayout {
  /** Height of a row in whole pixels; fractions would draw uneven lines. */
  readonly row: number;
  readonly lanes: readonly PlacedLane[];
  /** Pixels of all lanes together. */
  readonly size: number;
}

interface Rows {
  /** Pixels of a row: the maximum, the height if lanes scroll, and the minimum that avoids scrolling. */
  readonly most: number;
  readonly fair: number;
  readonly least: number;
  readonly before: number;
  readonly after: number;
}

const ROWS: Readonly<Record<Density, Rows>> = {
  labelled: { most: 26, fair: 22, least: 20, before: 4, after: 5 },
  compact: { most: 8, fair: 6, least: 6, before: 8, after: 8 },
};

/** Pixels of the row at the top of a lane for the label of the selected event. */
const LABEL_ROW = 27;

/**
 * Computes the heights of rows and lanes in pixels. Rows are as high as `available` allows; the lanes share the rest.
 * If even the lowest rows do not fit, rows get the height `fair`, and the result is higher than `available` and must
 * scroll.
 */
export function layOutLanes(
  needs: readonly LaneNeed[],
  density: Density,
  available: number,
  labelled: string | null,
): LaneLayout {
  const { most, fair, least, before, after } = ROWS[density];
  const labelRow = (id: string) => (id === labelled ? LABEL_ROW : 0);
  const sizeOf = (need: LaneNeed, row: number) =>
    Math.max(need.heading, before + labelRow(need.id) + need.rows * row + after);
  const total = (row: number) => needs.reduce((sum, need) => sum + sizeOf(need, row), 0);

  let row = most;
  while (row > least && total(row) > available) row -= 1;
  if (total(row) > available) row = fair;

  const spare = Math.max(0, Math.floor(available - total(row)));
  let top = 0;
  const lanes = needs.map((need, index) => {
    // The first lanes get the remainder, one pixel each.
    const share = Math.floor((spare + needs.length - 1 - index) / needs.length);
    const size = sizeOf(need, row) + share;
    const lane = { id: need.id, top, size, rowsTop: before + labelRow(need.id) };
    top += size;
    return lane;
  });
  return { row, lanes, size: top };
}

export type Density = "labelled" | "compact";

export interface LaneNeed {
  readonly id: string;
  readonly rows: number;
  /** What its heading needs, in pixels. */
  readonly heading: number;
}

export interface PlacedLane {
  readonly id: string;
  /** Pixels from the top of the first lane. */
  readonly top: number;
  /** Pixels, the rule below it included. */
  readonly size: number;
  /** Pixels from the lane's top to its first row. */
  readonly rowsTop: number;
}

export interface LaneLayout {
  /** Height of a row, whole pixels: half ones draw uneven lines. */
  readonly row: number;
  readonly lanes: readonly PlacedLane[];
  /** Pixels of all lanes together. */
  readonly size: number;
}

const ROWS: Readonly<
  Record<Density, { least: number; most: number; before: number; after: number }>
> = {
  labelled: { least: 20, most: 26, before: 4, after: 5 },
  compact: { least: 6, most: 8, before: 8, after: 8 },
};

/** The row on top of a lane that holds the label of the selected event. */
const LABEL_ROW = 27;

/**
 * Heights of rows and lanes: rows as roomy as the available height allows, then lanes that share what is
 * left. When even the tightest rows do not fit, the result is higher than `available` and must scroll.
 */
export function layOutLanes(
  needs: readonly LaneNeed[],
  density: Density,
  available: number,
  labelled: string | null,
): LaneLayout {
  const { least, most, before, after } = ROWS[density];
  const labelRow = (id: string) => (id === labelled ? LABEL_ROW : 0);
  const sizeOf = (need: LaneNeed, row: number) =>
    Math.max(need.heading, before + labelRow(need.id) + need.rows * row + after);
  const total = (row: number) => needs.reduce((sum, need) => sum + sizeOf(need, row), 0);

  let row = most;
  while (row > least && total(row) > available) row -= 1;

  const spare = Math.max(0, Math.floor(available - total(row)));
  let top = 0;
  const lanes = needs.map((need, index) => {
    // The remainder goes to the first lanes, a pixel each.
    const share = Math.floor((spare + needs.length - 1 - index) / needs.length);
    const size = sizeOf(need, row) + share;
    const lane = { id: need.id, top, size, rowsTop: before + labelRow(need.id) };
    top += size;
    return lane;
  });
  return { row, lanes, size: top };
}

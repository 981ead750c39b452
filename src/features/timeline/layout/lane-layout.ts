export type Density = "labelled" | "compact";

/** The height that a lane needs, in pixels. */
export interface LaneNeed {
  readonly id: string;
  /** What is drawn in it. */
  readonly content: number;
  /** Whether it has no events at all. */
  readonly isEmpty: boolean;
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

/** Pixels above and below the rows of a lane. */
const PADDING: Readonly<Record<Density, { readonly before: number; readonly after: number }>> = {
  labelled: { before: 4, after: 5 },
  compact: { before: 8, after: 8 },
};

/** Pixels of the row at the top of a lane for the label of the selected event. */
export const LABEL_ROW = 27;

/** Pixels of a lane without events: its name in one line. */
export const EMPTY_LANE = 26;

/**
 * The lanes below each other, each as high as its content, at least as its heading; one line if it has no events. They
 * share what is left of `available`, those with more events more. `labelled` is the lane of the selected event.
 */
export function layOutLanes(
  needs: readonly LaneNeed[],
  density: Density,
  available: number,
  labelled: string | null,
): readonly PlacedLane[] {
  const { before, after } = PADDING[density];
  const topOf = (id: string) => before + (id === labelled ? LABEL_ROW : 0);
  const least = needs.map(({ id, content, isEmpty, heading }) =>
    isEmpty ? EMPTY_LANE : Math.max(heading, topOf(id) + content + after),
  );
  const used = least.reduce((sum, size) => sum + size, 0);
  const spare = Math.max(0, Math.floor(available - used));
  const growing = needs.filter(({ isEmpty }) => !isEmpty).length;
  let top = 0;
  let grown = 0;
  return needs.map(({ id, isEmpty }, index) => {
    // The first lanes get the remainder, one pixel each.
    const share = !isEmpty ? Math.floor((spare + growing - 1 - grown) / growing) : 0;
    if (!isEmpty) grown += 1;
    const size = (least[index] ?? 0) + share;
    const lane = { id, top, size, rowsTop: topOf(id) };
    top += size;
    return lane;
  });
}

/** The least pixels for the rows of a lane: one row, and one that counts the rest. */
const LEAST = 48;

/**
 * Shares `available` pixels among lanes that need more: lanes that need less than a fair share keep what they need, the
 * others get equal parts. The result is the most pixels for the rows of each.
 */
export function shareRoom(
  needs: readonly number[],
  available: number,
  density: Density,
): readonly number[] {
  const { before, after } = PADDING[density];
  const shares = needs.map(() => 0);
  let room = available - needs.length * (before + after);
  let left = needs.length;
  for (const { need, index } of needs
    .map((need, index) => ({ need, index }))
    .sort((a, b) => a.need - b.need)) {
    const share = Math.max(LEAST, Math.min(need, Math.floor(room / left)));
    shares[index] = share;
    room -= share;
    left -= 1;
  }
  return shares;
}

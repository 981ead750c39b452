/** A rectangle of a block in pixels: along time from the start of the window, and down from the top of the block. */
export interface Rect {
  readonly start: number;
  readonly end: number;
  readonly top: number;
  readonly height: number;
  /** What it is: a line may run behind a ground, but not behind words that stand on nothing. */
  readonly layer: "line" | "open" | "ground";
}

/** One way to draw a block. `cost` is what it is worth to avoid it, in pixels of height. */
export interface Variant<T> {
  readonly rects: readonly Rect[];
  readonly height: number;
  readonly cost: number;
  readonly drawn: T;
}

/** What is drawn together: a mark, or marks with their bracket. Never without variants. */
export interface Block<T> {
  readonly variants: readonly [Variant<T>, ...Variant<T>[]];
}

export interface Packed<T> {
  /** In the order of the blocks; null for a block that has no room. */
  readonly blocks: readonly ({ readonly top: number; readonly drawn: T } | null)[];
  readonly height: number;
  /** All rectangles where they are placed. */
  readonly taken: readonly Rect[];
}

/** Pixels between two rectangles along time. */
const GAP = 4;

/** Pixels by which rounding may reduce a gap. */
const TOLERANCE = 0.5;

/** The rectangles placed so far, by columns of time, because each column holds few of many. */
class Floor {
  readonly #columns = new Map<number, Rect[]>();

  static readonly COLUMN = 128;

  #over({ start, end }: Rect): number[] {
    const from = Math.floor((start - GAP) / Floor.COLUMN);
    const to = Math.floor((end + GAP) / Floor.COLUMN);
    return Array.from({ length: to - from + 1 }, (_, index) => from + index);
  }

  add(rect: Rect): void {
    for (const column of this.#over(rect)) {
      const rects = this.#columns.get(column);
      if (rects) rects.push(rect);
      else this.#columns.set(column, [rect]);
    }
  }

  /** The lowest top at or below `top` from which a rectangle is free; `top` if it is free there. */
  clear(rect: Rect, top: number): number {
    let free = top;
    for (const column of this.#over(rect)) {
      for (const other of this.#columns.get(column) ?? []) {
        const beside =
          rect.start >= other.end + GAP - TOLERANCE || other.start >= rect.end + GAP - TOLERANCE;
        const behind =
          rect.layer !== other.layer && rect.layer !== "open" && other.layer !== "open";
        if (beside || behind || free + rect.top >= other.top + other.height) continue;
        if (free + rect.top + rect.height <= other.top) continue;
        free = other.top + other.height - rect.top;
      }
    }
    return free;
  }
}

/** The first top from which all rectangles of a variant are free; any top from `limit` on if there is none above. */
function topOf(floor: Floor, rects: readonly Rect[], limit: number): number {
  let top = 0;
  while (top < limit) {
    let next = top;
    for (const rect of rects) next = floor.clear(rect, next);
    if (next === top) break;
    top = next;
  }
  return top;
}

/**
 * First fit: each block, in the order given, takes the place nearest to the top, in the variant that ends highest.
 * Rectangles of different blocks never overlap, except that lines run behind grounds. A block that would end below
 * `limit` has no room; the first ones, as many as `must`, always have. The blocks of `late` come last and add no height.
 */
export function pack<T>(
  blocks: readonly Block<T>[],
  limit = Number.POSITIVE_INFINITY,
  late: readonly Block<T>[] = [],
  must = 1,
): Packed<T> {
  const floor = new Floor();
  let height = 0;
  const taken: Rect[] = [];
  const place = ({ variants }: Block<T>, lowest: number) => {
    let best: { readonly variant: Variant<T>; readonly top: number } | null = null;
    let end = Number.POSITIVE_INFINITY;
    for (const variant of variants) {
      const least = variant.height + variant.cost;
      const top = topOf(floor, variant.rects, Math.min(end - least, lowest));
      if (top + least >= end || top + variant.height > lowest) continue;
      end = top + least;
      best = { variant, top };
    }
    if (!best) return null;
    const { variant, top } = best;
    for (const rect of variant.rects) {
      const there = { ...rect, top: rect.top + top };
      floor.add(there);
      taken.push(there);
    }
    height = Math.max(height, top + variant.height);
    return { top, drawn: variant.drawn };
  };
  const early = blocks.map((block, index) =>
    place(block, index < must ? Number.POSITIVE_INFINITY : limit),
  );
  const lowest = height;
  return { blocks: [...early, ...late.map((block) => place(block, lowest))], height, taken };
}

/** The lowest of several orders of the same blocks; the first of equal ones. */
export function packBest<T>(
  orders: readonly (readonly Block<T>[])[],
  late: readonly Block<T>[] = [],
): Packed<T> {
  const none: Packed<T> = { blocks: [], height: Number.POSITIVE_INFINITY, taken: [] };
  const [best] = orders
    .map((order) => ({ order, height: pack(order).height }))
    .sort((a, b) => a.height - b.height);
  return best ? pack(best.order, Number.POSITIVE_INFINITY, late) : none;
}

/** The top of a gap of `height` between `from` and `to` that no rectangle touches, the highest one; null if none is. */
export function gapIn(
  taken: readonly Rect[],
  { start, end }: Pick<Rect, "start" | "end">,
  height: number,
  within: number,
): number | null {
  const over = taken
    .filter((rect) => rect.start < end && rect.end > start)
    .sort((a, b) => a.top - b.top);
  let top = 0;
  for (const rect of over) {
    if (rect.top - top >= height) return top;
    top = Math.max(top, rect.top + rect.height);
  }
  return within - top >= height ? top : null;
}

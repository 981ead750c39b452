/** Pixels of the symbol of a mark that is not an anchor. */
export const SYMBOL = 7;

/** Pixels of an anchor's edge, which is its symbol. */
export const EDGE = 4;

/** Pixels from the start of a day to a symbol in it, where the day is wide enough. */
const INSET = 8;

/** Pixels from the start of a day to an anchor's edge. */
const EDGE_INSET = 2;

/** Where a mark's day, minute or interval is on screen: its start and its width, in pixels. */
export interface PlaceOnScreen {
  readonly start: number;
  readonly width: number;
}

/**
 * Where a symbol of `size` begins. It stands at its date or not at all: inside its place if that is wide enough, with
 * its centre on the middle of the place otherwise. A place that begins before the window keeps its symbol in view as
 * long as it lies inside the place.
 */
function within({ start, width }: PlaceOnScreen, size: number, inset: number): number {
  const at = start + Math.min(inset, (width - size) / 2);
  const last = start + Math.max(0, width - size - inset);
  return width >= size + 2 * inset ? Math.max(at, Math.min(inset, last)) : at;
}

/** Where the symbol of a mark begins. */
export function symbolAt(place: PlaceOnScreen, isAnchor: boolean): number {
  return isAnchor ? within(place, EDGE, EDGE_INSET) : within(place, SYMBOL, INSET);
}

/** Pixels by which a symbol moves inside its place to stay in view. The style sheet places it without. */
export function symbolSlide(place: PlaceOnScreen, isAnchor: boolean): number {
  const [size, inset] = isAnchor ? [EDGE, EDGE_INSET] : [SYMBOL, INSET];
  return symbolAt(place, isAnchor) - (place.start + Math.min(inset, (place.width - size) / 2));
}

/** A mark on screen, in pixels from the start of the window. */
export interface PlacedMark {
  readonly start: number;
  /** Where the label begins if there is room: within the mark, or at its start. */
  readonly at: number;
  readonly end: number;
  /** The width of its complete label, including the mark's shape. */
  readonly label: number;
  /** How far before the mark the label may begin if it would not end inside the window. */
  readonly back: number;
}

/** The least width of a label with text, in pixels; below it, only the mark is drawn. */
const LEAST = 64;

/**
 * The pixels that a label may take; null if it fits completely, zero if no text is drawn. The label of a mark that
 * begins before the window stays in view. It ends where the next mark of the row may begin, and inside the window.
 */
export function labelRoom(mark: PlacedMark, width: number): number | null {
  const first = Math.max(0, mark.at - labelBack(mark, width));
  const last = Math.min(width, Math.max(mark.end, mark.at + mark.label));
  const room = Math.floor(last - first);
  if (room >= mark.label) return null;
  return room < LEAST ? 0 : room;
}

/** Pixels at either end of a mark that its tick takes, with a margin. */
const TICK = 8;

/** The ends of a mark that its label covers, whose ticks would cross the letters. */
export function endsUnderLabel(mark: PlacedMark, width: number): ("start" | "end")[] {
  const room = labelRoom(mark, width) ?? mark.label;
  if (room === 0) return [];
  const first = Math.max(0, mark.at - labelBack(mark, width));
  const last = first + room;
  return [
    ...(first < mark.start ? ["start" as const] : []),
    ...(last > mark.end - TICK ? ["end" as const] : []),
  ];
}

/** Pixels by which a label begins before its mark: as far as necessary, within the room of its row. */
export function labelBack({ at, label, back }: PlacedMark, width: number): number {
  return Math.min(back, labelShift(at, label, width));
}

/** Pixels by which a label must move back to end inside the window; zero if it does. */
export function labelShift(start: number, label: number, width: number): number {
  return Math.max(0, Math.min(Math.max(0, start), Math.ceil(start + label - width)));
}

/**
 * Pixels from where vis-timeline puts a label, the start of the mark or of the window, to where the label begins.
 */
export function labelOffset({ start, at }: Pick<PlacedMark, "start" | "at">): number {
  return Math.max(0, at) - Math.max(0, start);
}

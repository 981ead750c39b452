/** A mark on screen, in pixels from the start of the window along time. */
export interface PlacedMark {
  readonly start: number;
  readonly end: number;
  /** Of its whole label, mark shape included. */
  readonly label: number;
  /** By how much the label may begin before the mark, where it would not end inside the window. */
  readonly back: number;
}

/** Below this a label says nothing and its text gives way; the mark stays. */
const LEAST = 64;

/**
 * The pixels that a label may take, null when it is whole. A label is kept in view while its mark begins
 * before the window; it then ends where its row's next neighbour may begin, and never beyond the window.
 * Zero means that no text is drawn.
 */
export function labelRoom(mark: PlacedMark, width: number): number | null {
  const first = Math.max(0, mark.start - labelBack(mark, width));
  const last = Math.min(width, Math.max(mark.end, mark.start + mark.label));
  const room = Math.floor(last - first);
  if (room >= mark.label) return null;
  return room < LEAST ? 0 : room;
}

/** Pixels at either end of a mark in which its tick stands, with some air. */
const TICK = 8;

/** Over which ends of its mark a label stands, whose ticks would run through the letters. */
export function endsUnderLabel(mark: PlacedMark, width: number): ("start" | "end")[] {
  const room = labelRoom(mark, width) ?? mark.label;
  if (room === 0) return [];
  const back = labelBack(mark, width);
  const last = Math.max(0, mark.start - back) + room;
  return [
    ...(back > 0 ? ["start" as const] : []),
    ...(last > mark.end - TICK ? ["end" as const] : []),
  ];
}

/** How far before its mark a label begins: no farther than it takes, and than its row has room for. */
export function labelBack({ start, label, back }: PlacedMark, width: number): number {
  return Math.min(back, labelShift(start, label, width));
}

/** How far back a label of that width must move to end inside the window; zero when it does not have to. */
export function labelShift(start: number, label: number, width: number): number {
  return Math.max(0, Math.min(Math.max(0, start), Math.ceil(start + label - width)));
}

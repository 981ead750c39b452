/** The measured parts of a label, in pixels along its line. */
export interface LabelSize {
  /** The words of the label, in order; a line may break between them. */
  readonly words: readonly number[];
  readonly space: number;
  /** The date in words after the label; zero if there is none. */
  readonly note: number;
  /** The number of texts and the sign of a difference after it; zero if there are none. */
  readonly signs: number;
  /** The second line of an anchor: who tells the event. Zero for other marks. */
  readonly under: number;
}

/** Pixels between the words, the note and the signs. */
const GAP = 7;

/** Pixels after a label, inside its mark. */
export const LABEL_END = 6;

/** A label that takes no room, for marks without one. */
export const NO_LABEL: LabelSize = { words: [], space: 0, note: 0, signs: 0, under: 0 };

function pieces({ words, note, signs }: LabelSize, noted: boolean): number[] {
  return [...words, ...(noted && note > 0 ? [note] : []), ...(signs > 0 ? [signs] : [])];
}

/** The room between a piece and the one before it on the same line. */
function gapBefore(size: LabelSize, index: number): number {
  return index < size.words.length ? size.space : GAP;
}

/** The lines that a label takes in a width, broken as browsers break them. */
export function linesIn(size: LabelSize, noted: boolean, width: number): number {
  let lines = 1;
  let used = -1;
  for (const [index, piece] of pieces(size, noted).entries()) {
    const next = used < 0 ? piece : used + gapBefore(size, index) + piece;
    if (used >= 0 && next > width) {
      lines += 1;
      used = piece;
    } else used = next;
  }
  return lines;
}

/** The width of a label in one line. `noted`: with its date in words. */
export function oneLine(size: LabelSize, noted: boolean): number {
  const width = pieces(size, noted).reduce(
    (sum, piece, index) => sum + (index === 0 ? 0 : gapBefore(size, index)) + piece,
    0,
  );
  return Math.ceil(Math.max(width, size.under)) + LABEL_END;
}

/** The least width in which a label takes no more than so many lines. */
export function inLines(size: LabelSize, noted: boolean, lines: number): number {
  const [least, most] = [Math.max(size.under, ...pieces(size, noted)), oneLine(size, noted)];
  let [from, to] = [Math.ceil(Math.max(0, least)), most - LABEL_END];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if (linesIn(size, noted, middle) <= lines) to = middle;
    else from = middle + 1;
  }
  return to + LABEL_END;
}

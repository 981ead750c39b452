/** A part of a label; the strong one is larger and bold. */
export interface LabelPart {
  readonly words: string;
  readonly strong: boolean;
}

/** Font sizes in pixels, as in axis.css. */
const SIZE = { strong: 14, plain: 13 } as const;

/** The usual width of a character in ems. */
function emsOf(character: string): number {
  if (/[\u2066-\u2069\u200e\u200f]/u.test(character)) return 0;
  if (/[\s.,:·؟،]/u.test(character)) return 0.3;
  if (/\p{Nd}/u.test(character)) return 0.62;
  return /\p{Lu}/u.test(character) ? 0.68 : 0.57;
}

/**
 * The width of a text in pixels, estimated without a layout, because it is needed in every frame. `stretch` corrects the
 * estimate for the font, its size and the spacing on this page.
 */
export function textWidth(words: string, size: number, stretch: number): number {
  let ems = 0;
  for (const character of words) ems += emsOf(character);
  return Math.ceil(ems * size * stretch);
}

/** The estimated width of the parts of a label, in pixels. */
export function partsWidth(parts: readonly LabelPart[], stretch: number): number {
  return parts.reduce(
    (sum, { words, strong }) => sum + textWidth(words, strong ? SIZE.strong : SIZE.plain, stretch),
    0,
  );
}

/** Spaces that a browser would collapse or drop. */
const SPACED = /[ \t]{2}|\t|^ | $/;

/** Whether a paragraph needs its spaces preserved. */
export function keepsSpaces(text: string): boolean {
  return SPACED.test(text);
}

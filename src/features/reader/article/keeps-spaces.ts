/** Spaces that a browser would draw as one, or not at all. */
const SPACED = /[ \t]{2}|\t|^ | $/;

/** Whether a paragraph is to be set with its spaces as they are. */
export function keepsSpaces(text: string): boolean {
  return SPACED.test(text);
}

/** The strokes of the sign ≠ on a grid of 16 units. Drawn, because fonts place and size the character differently. */
export const DIFFERENCE_STROKES = "M3.5 6h9M3.5 10h9M10.25 2.75l-4.5 10.5";

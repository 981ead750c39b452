/**
 * A stretch of a document's text, end exclusive.
 *
 * Offsets count UTF-16 code units of the file as it is on disk: JavaScript's string indices, and the
 * unit of W3C TextPositionSelector as browsers implement it. This is the only place that says so.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

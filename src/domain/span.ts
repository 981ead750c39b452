/**
 * A stretch of a document's text; `end` is exclusive.
 *
 * Offsets count UTF-16 code units of the unchanged file: the unit of JavaScript strings and of
 * TextPositionSelector (W3C Web Annotation) as browsers implement it. This is the only place that
 * defines it.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

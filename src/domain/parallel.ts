import type { DocumentId } from "./ids.ts";

/** Numbers of the paragraphs that render the same; one of the sides may be empty. */
export interface ParallelRow {
  readonly first: readonly number[];
  readonly second: readonly number[];
}

/**
 * Two documents of one origin, paragraph by paragraph: each paragraph of either article stands in one row, in
 * its order; furniture stands in none.
 */
export interface Parallel {
  readonly first: DocumentId;
  readonly second: DocumentId;
  /** Whether the seeds give the rows; else the articles have as many paragraphs as each other, taken in order. */
  readonly given: boolean;
  readonly rows: readonly ParallelRow[];
}

import type { DocumentId } from "./ids.ts";

/** Numbers of paragraphs with the same content. One side may be empty. */
export interface ParallelRow {
  readonly first: readonly number[];
  readonly second: readonly number[];
}

/**
 * Two documents of one origin, aligned by paragraph. Each paragraph of either article is in exactly
 * one row, in order; furniture is in none.
 */
export interface Parallel {
  readonly first: DocumentId;
  readonly second: DocumentId;
  /**
   * Whether the seeds give the rows. Otherwise both articles have the same number of paragraphs,
   * paired in order.
   */
  readonly given: boolean;
  readonly rows: readonly ParallelRow[];
}

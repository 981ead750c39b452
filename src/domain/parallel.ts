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

/** A document that another can be read beside, seen from that other one. */
export interface Counterpart {
  readonly document: DocumentId;
  readonly rows: readonly { readonly own: readonly number[]; readonly other: readonly number[] }[];
}

/** For each document those that can stand beside it. */
export function findCounterparts(
  parallels: readonly Parallel[],
): ReadonlyMap<DocumentId, readonly Counterpart[]> {
  const found = new Map<DocumentId, Counterpart[]>();
  const add = (to: DocumentId, counterpart: Counterpart): void => {
    found.set(to, [...(found.get(to) ?? []), counterpart]);
  };
  for (const { first, second, rows } of parallels) {
    add(first, {
      document: second,
      rows: rows.map((row) => ({ own: row.first, other: row.second })),
    });
    add(second, {
      document: first,
      rows: rows.map((row) => ({ own: row.second, other: row.first })),
    });
  }
  return found;
}

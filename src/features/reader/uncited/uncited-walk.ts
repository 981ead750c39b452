import type { Passage } from "../../../domain/coverage.ts";
import type { SourceDocument } from "../../../domain/document.ts";
import type { Parallel } from "../../../domain/parallel.ts";
import type { Span } from "../../../domain/span.ts";

/** An uncited passage with its article. */
export interface UncitedPlace extends Passage {
  readonly source: SourceDocument;
}

/**
 * The uncited passages of the open articles in reading order: row by row, the first article's before the
 * second's.
 */
export function uncitedWalk(
  sources: readonly SourceDocument[],
  passages: readonly (readonly Passage[])[],
  parallel: Parallel | null,
): UncitedPlace[] {
  const places = sources.flatMap((source, side) =>
    (passages[side] ?? []).map((passage) => ({ ...passage, source })),
  );
  if (!parallel) return places;
  const rows = new Map(
    parallel.rows.flatMap(({ first, second }, index) => [
      ...first.map((number) => [`${parallel.first} ${number}`, index] as const),
      ...second.map((number) => [`${parallel.second} ${number}`, index] as const),
    ]),
  );
  const rowOf = ({ source, paragraph }: UncitedPlace): number =>
    rows.get(`${source.id} ${paragraph.number}`) ?? 0;
  return places.sort((a, b) => rowOf(a) - rowOf(b));
}

/** Start offsets of the pieces of uncited passages, in a text that is also cut at the borders of `cuts`. */
export function uncitedStarts(passages: readonly Passage[], cuts: readonly Span[]): Set<number> {
  return new Set(
    passages.flatMap(({ span }) => [
      span.start,
      ...cuts.flatMap(({ start, end }) =>
        [start, end].filter((border) => span.start < border && border < span.end),
      ),
    ]),
  );
}

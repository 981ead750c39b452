import type { Passage } from "../../../domain/coverage.ts";
import type { SourceDocument } from "../../../domain/document.ts";
import type { Parallel } from "../../../domain/parallel.ts";
import type { Span } from "../../../domain/span.ts";

/** What no event cites, with the article in which it stands. */
export interface UncitedPlace extends Passage {
  readonly source: SourceDocument;
}

/** The uncited passages of the open articles, as they are read: side by side row by row, the first article's before. */
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

/** Where the pieces of uncited passages begin in a text that is cut at the borders of other stretches, too. */
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

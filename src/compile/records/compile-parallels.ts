import { isFurniture, type SourceDocument } from "../../domain/document.ts";
import type { Parallel, ParallelRow } from "../../domain/parallel.ts";
import type { Report } from "../problems/problem.ts";
import type { Seeds } from "../seeds/gather-seeds.ts";
import { compileAlignments, pairOf } from "./compile-alignments.ts";

/** Pairs the paragraphs in order; null if the numbers differ or are zero. */
function inOrder(a: SourceDocument, b: SourceDocument): readonly ParallelRow[] | null {
  const [first, second] = [a, b].map(({ paragraphs }) =>
    paragraphs.filter(({ role }) => !isFurniture(role)).map(({ number }) => [number]),
  );
  if (!first?.length || first.length !== second?.length) return null;
  return first.map((own, index) => ({ first: own, second: second[index] ?? [] }));
}

/**
 * The documents that can be read side by side: aligned by the seeds, or paired in order if they
 * share an origin and have equal numbers of paragraphs. Newsrooms that print one dispatch divide it
 * differently, so equal numbers would be a coincidence; such documents have origins of their own
 * and need an alignment.
 */
export function compileParallels(
  seeds: Pick<Seeds, "alignments" | "origins">,
  documents: readonly SourceDocument[],
  report: Report,
): Parallel[] {
  const given = compileAlignments(seeds, documents, report);
  const aligned = new Set(given.map(({ first, second }) => pairOf(first, second)));
  const byOrigin = new Map<string, SourceDocument[]>();
  const counted: Parallel[] = [];
  for (const document of documents) {
    const earlier = byOrigin.get(document.origin) ?? [];
    for (const other of earlier) {
      const rows = aligned.has(pairOf(other.id, document.id)) ? null : inOrder(other, document);
      if (rows) counted.push({ first: other.id, second: document.id, given: false, rows });
    }
    byOrigin.set(document.origin, [...earlier, document]);
  }
  return [...given, ...counted];
}

import { isFurniture, type SourceDocument } from "../../domain/document.ts";
import type { Parallel, ParallelRow } from "../../domain/parallel.ts";
import type { Report } from "../problems/problem.ts";
import type { Seeds } from "../seeds/gather-seeds.ts";
import { compileAlignments, pairOf } from "./compile-alignments.ts";

/** The paragraphs one beside the other in order; null where the articles do not have as many, or have none. */
function inOrder(a: SourceDocument, b: SourceDocument): readonly ParallelRow[] | null {
  const [first, second] = [a, b].map(({ paragraphs }) =>
    paragraphs.filter(({ role }) => !isFurniture(role)).map(({ number }) => [number]),
  );
  if (!first?.length || first.length !== second?.length) return null;
  return first.map((own, index) => ({ first: own, second: second[index] ?? [] }));
}

/**
 * The documents that can be read side by side: as the seeds align them, else by order, where one origin has two
 * documents of as many paragraphs. Newsrooms that print one dispatch cut it each in their own way, and as many
 * paragraphs would be chance: they have origins of their own and need an alignment.
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

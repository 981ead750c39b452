import type { SourceDocument } from "../../domain/document.ts";
import { rootOf } from "../../domain/evidence.ts";
import type { Parallel } from "../../domain/parallel.ts";
import type { Report } from "../problems/problem.ts";
import type { Seeds } from "../seeds/gather-seeds.ts";
import type { SeedPlace } from "../seeds/yaml-file.ts";
import { checkRows } from "./check-rows.ts";
import { compileOrigin } from "./compile-names.ts";

type Origins = Seeds["origins"];

/** A key for two documents in any order. */
export function pairOf(a: string, b: string): string {
  return [a, b].sort().join(" ");
}

/**
 * Whether two documents certainly have different root origins. Invalid or cyclic origins prove
 * nothing.
 */
function areOfTwoTexts(a: SourceDocument, b: SourceDocument, origins: Origins): boolean {
  const known = new Map(
    origins.flatMap(({ seed }) => (seed ? [[seed.id, compileOrigin(seed)] as const] : [])),
  );
  const roots = [a, b].map(({ origin }) => known.get(rootOf(origin, known)));
  const areFound = known.size === origins.length && roots.every((root) => root?.from === null);
  return areFound && roots[0] !== roots[1];
}

/** The two documents; null if they are not two documents of one origin or could not be read. */
function findPair(
  ids: readonly string[],
  documents: ReadonlyMap<string, SourceDocument>,
  origins: Origins,
  place: SeedPlace,
  report: Report,
): readonly [SourceDocument, SourceDocument] | null {
  const refuse = (message: string, hint: string): null => {
    report(place.problem("alignment-documents", message, hint));
    return null;
  };
  const [first, second, ...more] = ids;
  if (first === undefined || second === undefined || more.length > 0) {
    const count = ids.length;
    return refuse(`An alignment is of two documents; here are ${count}.`, "Name two of them.");
  }
  if (first === second) {
    return refuse(`\`${first}\` cannot be aligned with itself.`, "Name another document.");
  }
  const [a, b] = [documents.get(first), documents.get(second)];
  if (!a || !b) return null;
  if (areOfTwoTexts(a, b, origins)) {
    const message = `\`${first}\` and \`${second}\` do not descend from one origin.`;
    const hint = `Align documents of one origin, or of origins whose \`from\` leads to one. These have \`${a.origin}\` and \`${b.origin}\`.`;
    return refuse(message, hint);
  }
  return [a, b];
}

/** Compiles the alignments. Invalid ones are left out and reported. */
export function compileAlignments(
  { alignments, origins }: Pick<Seeds, "alignments" | "origins">,
  list: readonly SourceDocument[],
  report: Report,
): Parallel[] {
  const documents = new Map(list.map((document) => [document.id, document]));
  const places = new Map<string, SeedPlace>();
  return alignments.flatMap(({ seed, place }) => {
    if (!seed) return [];
    const at = place.at("documents");
    const pair = findPair(seed.documents, documents, origins, at, report);
    if (!pair) return [];
    const [{ id: first }, { id: second }] = pair;
    const earlier = places.get(pairOf(first, second));
    if (earlier) {
      const message = `\`${first}\` and \`${second}\` are already aligned, at ${earlier}.`;
      report(at.problem("alignment-documents", message, "Keep one of the two alignments."));
      return [];
    }
    places.set(pairOf(first, second), at);
    const rows = checkRows(seed.rows, pair, place.at("rows"), report);
    return rows ? [{ first, second, given: true, rows }] : [];
  });
}

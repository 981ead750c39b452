import { isFurniture } from "../../domain/document.ts";
import { rootOf } from "../../domain/evidence.ts";
import type { Origin } from "../../domain/origin.ts";
import type { Parallel, ParallelRow } from "../../domain/parallel.ts";
import type { Fields } from "../made-seeds.ts";
import type { DatedDocument } from "./random-documents.ts";
import type { Choose } from "./random-text.ts";

const ownOf = ({ paragraphs }: DatedDocument): number[] =>
  paragraphs.filter(({ role }) => !isFurniture(role)).map(({ number }) => number);

/** Splits two lists into rows of zero to two items from each; no row is empty. */
function randomRows(choose: Choose, first: number[], second: number[]): ParallelRow[] {
  const rows: ParallelRow[] = [];
  const [a, b] = [[...first], [...second]];
  while (a.length + b.length > 0) {
    const own = a.splice(0, choose(3));
    const row = { first: own, second: b.splice(0, choose(3)) };
    if (row.first.length + row.second.length > 0) rows.push(row);
  }
  return rows;
}

/** Random alignments, and the parallels that the compiler must derive, including those in order. */
export function randomAlignments(
  choose: Choose,
  documents: readonly DatedDocument[],
  origins: readonly Origin[],
): { readonly seeds: Fields[]; readonly parallels: Parallel[] } {
  const known = new Map(origins.map((origin) => [origin.id, origin]));
  const given: Parallel[] = [];
  const counted: Parallel[] = [];
  for (const [index, b] of documents.entries()) {
    for (const a of documents.slice(0, index)) {
      const names = { first: a.id, second: b.id };
      const [first, second] = [ownOf(a), ownOf(b)];
      if (rootOf(a.origin, known) === rootOf(b.origin, known) && choose(2) === 0) {
        given.push({ ...names, given: true, rows: randomRows(choose, first, second) });
      } else if (a.origin === b.origin && first.length === second.length && first.length > 0) {
        const rows = first.map((number, nth) => {
          return { first: [number], second: second.slice(nth, nth + 1) };
        });
        counted.push({ ...names, given: false, rows });
      }
    }
  }
  const seeds = given.map((each) => ({
    documents: [each.first, each.second],
    rows: each.rows.map((row) => [row.first, row.second]),
  }));
  return { seeds, parallels: [...given, ...counted] };
}

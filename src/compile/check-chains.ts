import type { Entry } from "./gather-seeds.ts";
import type { ProblemCode, Report } from "./problem.ts";
import type { SeedPlace } from "./yaml-file.ts";

/**
 * Of records that name another of their sort, which may name another in turn, reports each circle once, at
 * the first of its records.
 */
export function checkCircles<T>(
  code: ProblemCode,
  key: keyof T & string,
  records: readonly Entry<T>[],
  parentOf: (parts: Partial<T>) => string | null | undefined,
  report: Report,
) {
  const parents = new Map(records.map(({ id, parts }) => [id ?? "", parentOf(parts) ?? ""]));
  const reported = new Set<string>();
  for (const { id, place } of records) {
    if (id === null) continue;
    const chain = [id];
    for (let next = parents.get(id); next; next = parents.get(next)) {
      if (chain.includes(next)) break;
      chain.push(next);
    }
    const last = parents.get(chain.at(-1) ?? "");
    if (last !== id || chain.some((link) => reported.has(link))) continue;
    for (const link of chain) reported.add(link);
    const shown = [...chain, id].map((link) => `\`${link}\``).join(", ");
    const message = `This comes back to where it began: ${shown}.`;
    report(place.at(key).problem(code, message, `Delete one \`${key}\` of the circle.`));
  }
}

/** Reports what stands twice in a list; `earlier` stands before its first item. */
export function checkRepeats(
  list: readonly string[] | null | undefined,
  place: SeedPlace,
  report: Report,
  earlier: readonly string[] = [],
) {
  const seen = new Set(earlier);
  for (const [index, item] of (list ?? []).entries()) {
    if (seen.has(item)) {
      const message = earlier.includes(item)
        ? `\`${item}\` is the speaker, who does not carry the words as well.`
        : `${JSON.stringify(item)} stands twice in this list.`;
      report(place.at(index).problem("repeated-item", message, "Delete it here."));
    }
    seen.add(item);
  }
}

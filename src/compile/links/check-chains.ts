import type { ProblemCode, Report } from "../problems/problem.ts";
import type { Entry } from "../seeds/gather-seeds.ts";
import type { SeedPlace } from "../seeds/yaml-file.ts";

/** Reports each cycle among records that refer to others of their kind, once, at its first record. */
export function checkCircles<T>(
  code: ProblemCode,
  key: keyof T & string,
  records: readonly Entry<T>[],
  parentOf: (parts: Partial<T>) => string | null | undefined,
  report: Report,
) {
  const parents = new Map(records.map(({ id, parts }) => [id ?? "", parentOf(parts) ?? ""]));
  const places = new Map(records.map(({ id, place }) => [id, place]));
  const walked = new Set<string>();
  for (const { id } of records) {
    const path: string[] = [];
    const onPath = new Set<string>();
    let next = id ?? "";
    while (next !== "" && !walked.has(next)) {
      walked.add(next);
      onPath.add(next);
      path.push(next);
      next = parents.get(next) ?? "";
    }
    if (!onPath.has(next)) continue;
    // Starts at the record that is first in the file.
    const circle = path.slice(path.indexOf(next));
    const first = records.find((record) => circle.includes(record.id ?? ""))?.id ?? next;
    const from = circle.indexOf(first);
    const shown = [...circle.slice(from), ...circle.slice(0, from), first];
    const message = `This is a cycle: ${shown.map((link) => `\`${link}\``).join(", ")}.`;
    const hint = `Delete one \`${key}\` of the cycle.`;
    const problem = places.get(first)?.at(key).problem(code, message, hint);
    if (problem) report(problem);
  }
}

/** Reports repeated items of a list; `earlier` counts as an item before the first. */
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
        ? `\`${item}\` is the speaker, who cannot also pass on the words.`
        : `${JSON.stringify(item)} occurs twice in this list.`;
      report(place.at(index).problem("repeated-item", message, "Delete this occurrence."));
    }
    seen.add(item);
  }
}

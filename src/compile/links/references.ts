import type { ProblemCode, Report } from "../problems/problem.ts";
import type { Entry } from "../seeds/gather-seeds.ts";
import type { SeedPlace } from "../seeds/yaml-file.ts";
import { suggest } from "../text/nearest.ts";

/** Reports a record with the identifier of an earlier one of its kind. */
export function checkUnique(noun: string, records: readonly Entry<unknown>[], report: Report) {
  const first = new Map<string, SeedPlace>();
  for (const { id, place } of records) {
    if (id === null) continue;
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, place.at("id"));
    else {
      const message = `The ${noun} \`${id}\` already exists, at ${earlier}.`;
      report(
        place.at("id").problem("duplicate-id", message, "Change the identifier of one of the two."),
      );
    }
  }
}

/** A record with an identifier. */
export type Named = Entry<{ readonly id: string }>;

/** Whether every record has a valid identifier. */
export function areNamed(records: readonly Named[]): boolean {
  return records.every(({ parts }) => parts.id !== undefined);
}

/**
 * Builds the check that identifiers of one kind exist. Null and undefined refer to nothing and
 * pass. `isKnown` is false if some records could not be read; their references are then not
 * reported again. Only valid identifiers are suggested. Build it once per kind, because it visits
 * every record.
 */
export function referenceTo(
  noun: string,
  code: ProblemCode,
  records: readonly Named[],
  home: { readonly name: string; readonly isKnown: boolean },
  report: Report,
) {
  const known = new Set(records.flatMap(({ parts }) => parts.id ?? []));
  return (id: string | null | undefined, place: SeedPlace, isKnown = home.isKnown): void => {
    if (id === null || id === undefined || known.has(id) || !isKnown) return;
    const message = `There is no ${noun} \`${id}\`.`;
    report(
      place.problem(
        code,
        message,
        `${suggest(id, [...known])} Every ${noun} is declared in ${home.name}.`,
      ),
    );
  };
}

/** Checks an identifier at its place (see referenceTo). */
export type Reference = ReturnType<typeof referenceTo>;

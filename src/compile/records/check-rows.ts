import { isFurniture, type SourceDocument } from "../../domain/document.ts";
import type { ParallelRow } from "../../domain/parallel.ts";
import type { Report } from "../problems/problem.ts";
import type { AlignmentSeed } from "../seeds/schema-corpus.ts";
import type { SeedPlace } from "../seeds/yaml-file.ts";

/** Checks the numbers of one document, row by row, against its paragraphs. */
function follow({ id, paragraphs }: SourceDocument, report: Report) {
  const roles = new Map(paragraphs.map(({ number, role }) => [number, role]));
  const seen = new Set<number>();
  let last = 0;
  const take = (number: number, place: SeedPlace): boolean => {
    const role = roles.get(number);
    if (role === undefined) {
      const message = `There is no paragraph ${number}: \`${id}\` has ${paragraphs.length}.`;
      const hint = "Paragraphs are the lines that are not blank, counted from 1.";
      report(place.problem("unknown-paragraph", message, hint));
    } else if (isFurniture(role)) {
      const message = `Paragraph ${number} of \`${id}\` belongs to the page (${role}), not to the article.`;
      report(place.problem("alignment-paragraphs", message, "Remove its number."));
    } else if (number <= last) {
      const how = seen.has(number) ? "occurs a second time" : `comes after ${last}`;
      const message = `Paragraph ${number} of \`${id}\` ${how}.`;
      const hint = "Name each paragraph once, from the first to the last.";
      report(place.problem("alignment-order", message, hint));
    } else {
      last = number;
      seen.add(number);
      return true;
    }
    return false;
  };
  const checkWhole = (place: SeedPlace): boolean => {
    const left = [...roles].flatMap(([number, role]) =>
      isFurniture(role) || seen.has(number) ? [] : [number],
    );
    if (left.length === 0) return true;
    const message = `No row names ${left.length > 1 ? "paragraphs" : "paragraph"} ${left.join(", ")} of \`${id}\`.`;
    const hint =
      "Every paragraph of the article needs a row; write `[]` next to one without a counterpart.";
    report(place.problem("alignment-paragraphs", message, hint));
    return false;
  };
  return { take, checkWhole };
}

/**
 * Compiles the rows of an alignment if each paragraph of both articles occurs once and in order.
 * Returns null after a problem.
 */
export function checkRows(
  rows: AlignmentSeed["rows"],
  documents: readonly [SourceDocument, SourceDocument],
  place: SeedPlace,
  report: Report,
): readonly ParallelRow[] | null {
  const sides = documents.map((document) => follow(document, report));
  let holds = true;
  const checked = rows.map((row, index): ParallelRow => {
    const [first = [], second = []] = row;
    if (row.length !== 2 || first.length + second.length === 0) {
      const what = row.length === 2 ? "names no paragraph" : `has ${row.length} lists and not two`;
      const hint = `Write the paragraphs of \`${documents[0].id}\`, then those of \`${documents[1].id}\`: [[3], [3, 4]].`;
      report(place.at(index).problem("alignment-row", `This row ${what}.`, hint));
      holds = false;
    } else {
      for (const [side, numbers] of row.entries()) {
        for (const [nth, number] of numbers.entries()) {
          holds = sides[side]?.take(number, place.at(index, side, nth)) === true && holds;
        }
      }
    }
    return { first, second };
  });
  // Missing paragraphs are reported only if the rows are otherwise valid, because one mistyped
  // number would cause two problems.
  for (const side of holds ? sides : []) holds = side.checkWhole(place) && holds;
  return holds ? checked : null;
}

import type { Corpus } from "../../domain/corpus.ts";
import type { SourceDocument } from "../../domain/document.ts";
import { INTERFACE_LANGUAGES } from "../../domain/localised-text.ts";
import type { Report } from "../problems/problem.ts";
import type { SeedPlace } from "../seeds/yaml-file.ts";
import { partsOfName } from "./name-words.ts";

/**
 * Reports an article that credits the same agency as an earlier one and yet counts as another
 * witness, because their origins descend from no common one.
 */
export function checkAgencies(
  documents: readonly (readonly [SourceDocument, SeedPlace])[],
  corpus: Corpus,
  report: Report,
) {
  const first = new Map<string, SourceDocument>();
  for (const [document, place] of documents) {
    const { agency } = document;
    if (!agency) continue;
    const names = INTERFACE_LANGUAGES.flatMap((each) => partsOfName(agency[each]));
    const known = names.map((words) => words.join(" "));
    const other = known
      .flatMap((name) => first.get(name) ?? [])
      .find((each) => corpus.rootOrigin(each) !== corpus.rootOrigin(document));
    for (const name of known) if (!first.has(name)) first.set(name, document);
    if (!other) continue;
    const message = `\`${other.id}\` credits the same agency, but their origins \`${other.origin}\` and \`${document.origin}\` would count as two witnesses.`;
    const hint = "Let both origins descend `from` a third, the agency's text.";
    report(place.at("agency").problem("agency-counted-twice", message, hint));
  }
}

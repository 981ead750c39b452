import { INTERFACE_LANGUAGES } from "../../domain/localised-text.ts";
import type { Report } from "../problems/problem.ts";
import type { GlossSeed } from "../seeds/schema-text.ts";
import type { SeedPlace } from "../seeds/yaml-file.ts";

/** Checks that there is a translation for each other language, and none for the language of the document. */
export function checkGloss(
  gloss: GlossSeed,
  language: string,
  place: SeedPlace,
  report: Report,
): void {
  const own = language.toLowerCase().split("-")[0];
  for (const reader of INTERFACE_LANGUAGES) {
    const given = gloss?.[reader] !== undefined;
    if (reader === own && given) {
      const message = `The document is in this language (${language}), so its words need no gloss in it.`;
      report(place.at(reader).problem("gloss-needless", message, "Delete this gloss."));
    } else if (reader !== own && !given) {
      const message = `The gloss in \`${reader}\` is missing, so readers of that language cannot read these words.`;
      const hint = `Add \`gloss: {${reader}: "…"}\`, a faithful translation of the words.`;
      report(place.problem("gloss-missing", message, hint));
    }
  }
}

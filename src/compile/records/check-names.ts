import { distance } from "fastest-levenshtein";
import { type Article, paragraphAt } from "../anchor/paragraphs.ts";
import { checkRepeats } from "../links/check-chains.ts";
import type { Report } from "../problems/problem.ts";
import type { Entry, Seeds } from "../seeds/gather-seeds.ts";
import type { PlaceSeed } from "../seeds/schema-corpus.ts";
import type { SeedPlace } from "../seeds/yaml-file.ts";
import { toYamlString } from "../text/code-points.ts";
import { isolate } from "../text/isolate.ts";
import { nearestPassage } from "../text/nearest-passage.ts";
import { cutsCharacter, findOccurrences } from "../text/occurrences.ts";

function occursIn(spelling: string, { text }: Article): boolean {
  const whole = { start: 0, end: text.length };
  const spans = findOccurrences(text, { exact: spelling }, whole, Number.POSITIVE_INFINITY);
  return spans.some((span) => !cutsCharacter(text, span));
}

/** The passage nearest to a spelling, for the message; null if none is near. */
function nearestSpelling(spelling: string, articles: ReadonlyMap<string, Article>) {
  const passages = [...articles].flatMap(([document, article]) => {
    const span = nearestPassage(article, article.text, spelling);
    if (!span) return [];
    const words = article.text.slice(span.start, span.end);
    const paragraph = paragraphAt(article.paragraphs, span.start);
    return [{ document, words, paragraph, apart: distance(words, spelling) }];
  });
  return passages.sort((a, b) => a.apart - b.apart)[0] ?? null;
}

function checkSpellings(
  spellings: readonly string[] | null | undefined,
  articles: ReadonlyMap<string, Article>,
  place: SeedPlace,
  report: Report,
) {
  checkRepeats(spellings, place, report);
  for (const [index, spelling] of (spellings ?? []).entries()) {
    if ([...articles.values()].some((article) => occursIn(spelling, article))) continue;
    const near = nearestSpelling(spelling, articles);
    const message = `${isolate(toYamlString(spelling))} occurs in no article`;
    const where = near
      ? `. Nearest, in \`${near.document}\`, paragraph ${near.paragraph}: ${isolate(toYamlString(near.words))}.`
      : ", and nothing similar does.";
    const hint = near
      ? `Copy the spelling from the article: ${toYamlString(near.words)}, or delete it.`
      : "List only spellings that occur in an article. Delete this one.";
    report(place.at(index).problem("spelling-not-found", message + where, hint));
  }
}

function checkCoordinates({ parts, place }: Entry<PlaceSeed>, report: Report) {
  for (const [axis, most] of [["latitude", 90] as const, ["longitude", 180] as const]) {
    const degrees = parts.coordinates?.[axis];
    if (degrees === undefined || Math.abs(degrees) <= most) continue;
    const message = `A ${axis} is between -${most} and ${most} degrees; this one is ${degrees}.`;
    const hint =
      "Write decimal degrees, north and east positive. Latitude and longitude may be exchanged.";
    report(place.at("coordinates", axis).problem("coordinates-out-of-range", message, hint));
  }
}

/** Reports spellings that occur in no article, and coordinates outside the range. */
export function checkNames(
  { actors, places, documents, allDocumentsRead }: Seeds,
  articles: ReadonlyMap<string, Article>,
  report: Report,
) {
  for (const place of places) checkCoordinates(place, report);
  // An article that could not be read may contain the spelling.
  if (!allDocumentsRead || articles.size < documents.length) return;
  for (const { parts, place } of [...actors, ...places]) {
    checkSpellings(parts.spellings, articles, place.at("spellings"), report);
  }
}

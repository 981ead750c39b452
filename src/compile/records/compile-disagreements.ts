import type { Disagreement, Position } from "../../domain/disagreement.ts";
import { anchorWords } from "../anchor/anchor-words.ts";
import { type Article, paragraphAt } from "../anchor/paragraphs.ts";
import type { FindWords } from "../dates/compile-dating.ts";
import type { WordsInQuote } from "../dates/date-context.ts";
import type { Report } from "../problems/problem.ts";
import type { Entry } from "../seeds/gather-seeds.ts";
import type { DisagreementSeed, PositionSeed } from "../seeds/schema-figure.ts";
import type { SeedPlace } from "../seeds/yaml-file.ts";
import { checkGloss } from "./check-gloss.ts";

/** The articles, and how to find words in quotes. */
export interface Texts {
  readonly articles: ReadonlyMap<string, Article>;
  readonly findWords: FindWords<WordsInQuote>;
  /** By document; undefined if it could not be read. */
  readonly languages: ReadonlyMap<string | null, string | undefined>;
}

/** A position with its words. Returns null after a problem. */
function compilePosition(
  seed: PositionSeed,
  place: SeedPlace,
  { articles, findWords, languages }: Texts,
  report: Report,
): Position | null {
  const { quote, document, exact, gloss } = seed;
  if (Boolean(quote) === Boolean(document)) {
    const message = `A position needs either a quote or a document; this one has ${quote ? "both" : "neither"}.`;
    const hint = "Write `quote:` if an event cites the words, otherwise `document:`.";
    report(place.problem("position-place", message, hint));
    return null;
  }
  if (quote) {
    if (gloss) {
      const message = "The words are in a quote, which has a gloss of its own.";
      report(place.at("gloss").problem("gloss-needless", message, "Delete this gloss."));
    }
    const words = findWords({ ...seed, quote }, place);
    const article = articles.get(words?.document ?? "");
    if (!words || !article) return null;
    const { span } = words;
    const paragraph = paragraphAt(article.paragraphs, span.start);
    return { document: words.document, quote, exact, span, paragraph, gloss: {} };
  }
  const article = articles.get(document ?? "");
  if (!document || !article) return null;
  const language = languages.get(document);
  if (language) checkGloss(gloss, language, place.at("gloss"), report);
  const span = anchorWords(article, seed, place, report);
  if (!span) return null;
  const paragraph = paragraphAt(article.paragraphs, span.start);
  return { document, quote: null, exact, span, paragraph, gloss: gloss ?? {} };
}

/** Checks that positions are at different places. */
function checkPlaces(positions: readonly (Position | null)[], place: SeedPlace, report: Report) {
  for (const [index, position] of positions.entries()) {
    const earlier = positions
      .slice(0, index)
      .findIndex(
        (other) =>
          other?.document === position?.document &&
          other?.span.start === position?.span.start &&
          other?.span.end === position?.span.end,
      );
    if (!position || earlier < 0) continue;
    const message = `Position ${earlier + 1} has the same words, at the same place.`;
    const hint = "Name the words of another article, or other words of this one.";
    report(place.at(index).problem("positions-equal", message, hint));
  }
}

/** A disagreement with the words of each position. Returns null after a problem. */
export function compileDisagreement(
  { seed, parts, place }: Entry<DisagreementSeed>,
  texts: Texts,
  report: Report,
): Disagreement | null {
  const sides = place.at("positions");
  if (parts.positions && parts.positions.length < 2) {
    const message = "A disagreement needs two positions or more.";
    report(sides.problem("positions-too-few", message, "Add the words of the other side."));
  }
  const positions = (parts.positions ?? []).map((position, index) =>
    compilePosition(position, sides.at(index), texts, report),
  );
  checkPlaces(positions, sides, report);
  if (!seed) return null;
  return {
    id: seed.id,
    events: seed.events,
    type: seed.type,
    question: seed.question,
    positions: positions.filter((position) => position !== null),
    note: seed.note,
  };
}

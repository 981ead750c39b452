import type { Dating } from "../../domain/dates/dating.ts";
import { COMPARISONS, type Figure, type Quantity } from "../../domain/figure.ts";
import { INTERFACE_LANGUAGES } from "../../domain/localised-text.ts";
import type { Quote } from "../../domain/quote.ts";
import type { Span } from "../../domain/span.ts";
import type { FindWords } from "../dates/compile-dating.ts";
import type { WordsInQuote } from "../dates/date-context.ts";
import type { Report } from "../problems/problem.ts";
import type { Entry } from "../seeds/gather-seeds.ts";
import type { EventDatingSeed } from "../seeds/schema-dating.ts";
import type { FigureSeed, QuantitySeed } from "../seeds/schema-figure.ts";
import type { SeedPlace } from "../seeds/yaml-file.ts";
import { findNumerals } from "../text/numerals.ts";
import { checkQuantity } from "./check-quantity.ts";
import { type AnchoredQuote, compileSpeaker } from "./compile-quotes.ts";

/** Code units of context, enough for a comparison next to the words. */
const CONTEXT_LENGTH = 40;

/**
 * The quantity of a seed. Returns null after a problem: no form, several forms, or an impossible
 * value.
 */
function compileQuantity(seed: QuantitySeed, place: SeedPlace, report: Report): Quantity | null {
  const refuse = (message: string, hint: string, at = place): null => {
    report(at.problem("figure-value", message, hint));
    return null;
  };
  const keys = Object.keys(seed);
  if (keys.length !== 1) {
    const said = keys.length === 0 ? "no form" : `several forms: ${keys.join(", ")}`;
    const hint = `Write one of ${COMPARISONS.join(", ")}, between or vague.`;
    return refuse(`A value needs exactly one form; this one has ${said}.`, hint);
  }
  const numbers = [...Object.values(seed)].flat().filter((part) => typeof part === "number");
  if (numbers.some((number) => number < 0)) {
    return refuse("A quantity is never less than zero.", "Write the number as the words say it.");
  }
  if (seed.vague) {
    const { vague: words } = seed;
    const counted = INTERFACE_LANGUAGES.find((each) => findNumerals(words[each]).length > 0);
    if (counted === undefined) return { form: "vague", words };
    const hint =
      "Describe the amount as the source does, or write the number: `about:` if the source rounds it, otherwise `exactly:`.";
    const at = place.at("vague", counted);
    return refuse("The words of a vague amount must give no number.", hint, at);
  }
  if (seed.between) {
    const [low, high, third] = seed.between;
    if (low !== undefined && high !== undefined && third === undefined && low < high) {
      return { form: "between", low, high };
    }
    const hint = "Write `between: [20, 30]`, the lower number first.";
    return refuse("`between` needs two numbers, the first lower.", hint, place.at("between"));
  }
  const form = COMPARISONS.find((comparison) => seed[comparison] !== undefined);
  const [number] = numbers;
  return form === undefined || number === undefined ? null : { form, number };
}

/** The text around a span within its line. */
function around(text: string, { start, end }: Span) {
  const before = text.slice(Math.max(0, start - CONTEXT_LENGTH), start).replace(/^.*\n/s, "");
  const after = text.slice(end, end + CONTEXT_LENGTH).replace(/\n.*$/s, "");
  return { before, after };
}

/** What compileFigure needs to know about quotes. */
export interface QuotedWords {
  readonly quotes: ReadonlyMap<string, Quote>;
  readonly anchors: ReadonlyMap<string, AnchoredQuote>;
  /** By document; undefined if it could not be read. */
  readonly languages: ReadonlyMap<string | null, string | undefined>;
  readonly findWords: FindWords<WordsInQuote>;
  /** Resolves a dating whose words are in `document`. */
  readonly resolveAsOf: (
    seed: EventDatingSeed,
    place: SeedPlace,
    document: string,
  ) => Dating | null;
}

/** A figure with its words. Returns null after a problem. */
export function compileFigure(
  { seed, parts, place }: Entry<FigureSeed>,
  { quotes, anchors, languages, findWords, resolveAsOf }: QuotedWords,
  report: Report,
): Figure | null {
  const { quote: id, exact } = parts;
  const words =
    id === undefined || exact === undefined
      ? null
      : findWords({ ...parts, quote: id, exact }, place);
  const value = parts.value ? compileQuantity(parts.value, place.at("value"), report) : null;
  const anchor = anchors.get(id ?? "");
  if (words && value && anchor) {
    const language = languages.get(anchor.document)?.toLowerCase().split("-")[0] ?? "";
    const context = around(anchor.article.text, words.span);
    const issue = checkQuantity(value, { ...context, exact: words.exact, language });
    if (issue) report(place.at(issue.at).problem(issue.code, issue.message, issue.hint));
  }
  if (parts.ownVoice && parts.speaker) {
    const message = "The figure has a speaker and is also the article's own.";
    const hint = "Delete `speaker:`, or `ownVoice:` if the speaker gives the figure.";
    report(place.at("ownVoice").problem("figure-speaker", message, hint));
  }
  const quote = quotes.get(id ?? "");
  const asOf =
    parts.asOf && anchor ? resolveAsOf(parts.asOf, place.at("asOf"), anchor.document) : null;
  if (!seed || !words || !value || !quote) return null;
  return {
    id: seed.id,
    quote: quote.id,
    event: quote.event,
    document: quote.document,
    exact: words.exact,
    span: words.span,
    value,
    unit: seed.unit,
    population: seed.population,
    speaker: seed.ownVoice || seed.speaker ? compileSpeaker(seed.speaker) : quote.speaker,
    asOf,
  };
}

import type { Reading } from "../../../domain/dates/reading.ts";
import { ARABIC } from "./arabic.ts";
import { ENGLISH } from "./english.ts";
import { FRENCH } from "./french.ts";
import { INDONESIAN } from "./indonesian.ts";
import { matchSenses } from "./match-senses.ts";
import { tokenise } from "./tokens.ts";
import { makeVocabulary, type Sense, type Vocabulary } from "./vocabulary.ts";

export type ReadExpression =
  | { readonly ok: true; readonly reading: Reading }
  /** `why` says in English what could not be read. */
  | { readonly ok: false; readonly why: string };

/** By primary language subtag (BCP 47). */
const VOCABULARIES: Readonly<Record<string, Vocabulary>> = {
  ar: makeVocabulary(ARABIC),
  en: makeVocabulary(ENGLISH),
  fr: makeVocabulary(FRENCH),
  id: makeVocabulary(INDONESIAN),
};

/** Languages whose newspapers write day and month as "7/1", always in this order. */
const READS_FIGURES = new Set(["id"]);

/** Up to four digits are a number; longer runs cannot be a day, month or year. */
function senseOfDigits(token: string): Sense | null {
  return /^\d{1,4}$/.test(token) ? { kind: "number", value: Number(token), digits: true } : null;
}

/** Looks up all tokens, the longest phrase first. Also returns the unknown words. */
function lookUp(tokens: readonly string[], { senses, longest }: Vocabulary) {
  const found: Sense[] = [];
  const unknown: string[] = [];
  for (let at = 0; at < tokens.length; ) {
    let length = Math.min(longest, tokens.length - at);
    while (length > 1 && !senses.has(tokens.slice(at, at + length).join(" "))) length -= 1;
    const phrase = tokens.slice(at, at + length).join(" ");
    const sense = senses.get(phrase) ?? senseOfDigits(phrase);
    if (sense) found.push(sense);
    if (!sense || sense.kind === "unclear") unknown.push(phrase);
    at += length;
  }
  return { found, unknown };
}

/** Explains why known senses match no pattern. */
function whyNoDay(senses: readonly Sense[]): string {
  const has = (wanted: Sense["kind"]) => senses.some(({ kind }) => kind === wanted);
  return has("offset") && has("month")
    ? "these words both count to a day and name it; choose one of the two, or split them into two `expressions`, which must agree"
    : "these words together name no day";
}

/**
 * Reads a time expression in the language of its document (BCP 47). Every word must be known,
 * because an unknown one could change the meaning, like "Russia" before "today" in the name of a
 * broadcaster.
 */
export function readExpression(text: string, language: string): ReadExpression {
  const primary = language.toLowerCase().split("-")[0] ?? "";
  const vocabulary = Object.hasOwn(VOCABULARIES, primary) ? VOCABULARIES[primary] : undefined;
  if (!vocabulary) {
    const known = Object.keys(VOCABULARIES).join(", ");
    return { ok: false, why: `dates are read in ${known}, not in ${JSON.stringify(language)}` };
  }
  const { found, unknown } = lookUp(tokenise(text), vocabulary);
  if (unknown.length > 0) {
    const words = unknown.map((word) => `"${word}"`).join(", ");
    return {
      ok: false,
      why: `${words} ${unknown.length === 1 ? "is" : "are"} not read as part of a date`,
    };
  }
  const hedges = new Set(found.flatMap((sense) => (sense.kind === "hedge" ? [sense.hedge] : [])));
  const meaningful = found.filter(({ kind }) => kind !== "hedge" && kind !== "filler");
  const pointer = matchSenses(meaningful, READS_FIGURES.has(primary));
  if (!pointer) return { ok: false, why: whyNoDay(meaningful) };
  const uncertain = hedges.has("uncertain");
  return { ok: true, reading: { pointer, uncertain, approximate: hedges.has("approximate") } };
}

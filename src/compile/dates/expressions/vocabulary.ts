import { WEEKDAYS, type Weekday } from "../../../domain/dates/weekday.ts";
import { tokenise } from "./tokens.ts";

/** The meaning of a word or phrase in a time expression. */
export type Sense =
  | { readonly kind: "offset"; readonly days: number }
  | { readonly kind: "weekday"; readonly weekday: Weekday }
  | { readonly kind: "weekend" }
  | { readonly kind: "which"; readonly which: "last" | "next" }
  | { readonly kind: "month"; readonly month: number }
  /**
   * `digits` distinguishes "5" from "five": only digits can be a year or take an ordinal ending.
   */
  | { readonly kind: "number"; readonly value: number; readonly digits: boolean }
  | { readonly kind: "unit" }
  /** Number and unit in one word, e.g. the Arabic dual. */
  | { readonly kind: "days"; readonly value: number }
  | { readonly kind: "ago" }
  | { readonly kind: "ordinal" }
  | { readonly kind: "slash" }
  | { readonly kind: "hedge"; readonly hedge: "uncertain" | "approximate" }
  | { readonly kind: "filler" }
  /** An ambiguous word, which is not read. */
  | { readonly kind: "unclear" };

/** The words of one language. Longer phrases take precedence. */
export interface Table {
  readonly offsets: Readonly<Record<number, readonly string[]>>;
  /** From Monday. */
  readonly weekdays: readonly (readonly string[])[];
  readonly weekend: readonly string[];
  readonly last: readonly string[];
  readonly next: readonly string[];
  /** From January. */
  readonly months: readonly (readonly string[])[];
  /** From 1: numbers of days, and days of the month. */
  readonly numbers: readonly (readonly string[])[];
  readonly unit: readonly string[];
  /** Words that mean two days without a number. */
  readonly twoDays: readonly string[];
  readonly ago: readonly string[];
  readonly ordinal: readonly string[];
  readonly uncertain: readonly string[];
  readonly approximate: readonly string[];
  readonly filler: readonly string[];
  readonly unclear: readonly string[];
}

/** A table by folded phrase, with single spaces between words. */
export interface Vocabulary {
  readonly senses: ReadonlyMap<string, Sense>;
  /** The number of words in its longest phrase. */
  readonly longest: number;
}

function phraseOf(words: string): string {
  return tokenise(words).join(" ");
}

/** Builds a vocabulary. If two senses have the same phrase, the earlier group of the table wins. */
export function makeVocabulary(table: Table): Vocabulary {
  const senses = new Map<string, Sense>();
  const add = (phrases: readonly string[], sense: Sense) => {
    for (const phrase of phrases.map(phraseOf)) {
      if (!senses.has(phrase)) senses.set(phrase, sense);
    }
  };
  add(table.unclear, { kind: "unclear" });
  for (const [days, phrases] of Object.entries(table.offsets)) {
    add(phrases, { kind: "offset", days: Number(days) });
  }
  for (const weekday of WEEKDAYS) {
    add(table.weekdays[weekday - 1] ?? [], { kind: "weekday", weekday });
  }
  for (const [index, names] of table.months.entries()) {
    add(names, { kind: "month", month: index + 1 });
  }
  add(table.weekend, { kind: "weekend" });
  add(table.last, { kind: "which", which: "last" });
  add(table.next, { kind: "which", which: "next" });
  for (const [index, words] of table.numbers.entries()) {
    add(words, { kind: "number", value: index + 1, digits: false });
  }
  add(table.unit, { kind: "unit" });
  add(table.twoDays, { kind: "days", value: 2 });
  add(table.ago, { kind: "ago" });
  add(table.ordinal, { kind: "ordinal" });
  add(table.uncertain, { kind: "hedge", hedge: "uncertain" });
  add(table.approximate, { kind: "hedge", hedge: "approximate" });
  add([...table.filler, ".", ",", "،", "(", ")"], { kind: "filler" });
  add(["/"], { kind: "slash" });
  const longest = Math.max(...[...senses.keys()].map((phrase) => phrase.split(" ").length));
  return { senses, longest };
}

import type { Comparison, Quantity } from "../../domain/figure.ts";
import type { Issue } from "../problems/problem.ts";
import { toYamlString } from "../text/code-points.ts";
import { foldText } from "../text/folded-text.ts";
import { isolate } from "../text/isolate.ts";
import { numberWordsOf } from "../text/number-tables.ts";
import { readNumberWords } from "../text/number-words.ts";
import { findNumerals, type Numeral } from "../text/numerals.ts";
import { comparisonsOf, multiplierAfter } from "./quantity-words.ts";

/** The words of a figure, and the text around them in the same paragraph. */
export interface FigureWords {
  readonly before: string;
  readonly exact: string;
  readonly after: string;
  /** Primary subtag of the document's language (BCP 47). */
  readonly language: string;
}

/** A problem of a figure, at its value or at its words. */
export interface QuantityIssue extends Issue {
  readonly at: "value" | "exact";
}

/**
 * Multipliers for languages whose words for "thousand" and "million" are unknown, including those
 * of East and South Asia (万, 亿, लाख, करोड़).
 */
const ANY_MULTIPLIER = [1, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9];

/** The maximum length of a multiplier with its marks and the text before it. */
const MAX_MULTIPLIER_LENGTH = 40;

/**
 * The possible multipliers of a number: from the word after it or, if a range has none there
 * ("between 2 and 3 million"), from the word after the next number.
 */
function multipliersOf(
  numeral: Numeral,
  next: Numeral | undefined,
  { exact, language }: FigureWords,
): readonly number[] {
  const after = ({ end }: Numeral) =>
    multiplierAfter(exact.slice(end, end + MAX_MULTIPLIER_LENGTH), language);
  const own = after(numeral);
  if (own === null) return ANY_MULTIPLIER;
  return own > 1 || !next ? [own] : [own, after(next) ?? own];
}

function hasValue(numeral: Numeral, wanted: number, multipliers: readonly number[]): boolean {
  // Compare with a tolerance: 2.3 * 1e6 is not exactly 2300000.
  return numeral.readings.some((reading) =>
    multipliers.some((by) => Math.abs(reading * by - wanted) <= 1e-9 * Math.max(1, wanted)),
  );
}

/** "18", "20 and 30" */
function listNumerals(numerals: readonly Numeral[]): string {
  return numerals.map(({ words }) => isolate(words)).join(" and ");
}

/** The numbers that a value states. */
function numbersOf(value: Quantity): number[] {
  if (value.form === "vague") return [];
  return value.form === "between" ? [value.low, value.high] : [value.number];
}

/** None, one and two need no number: "no dead", "a policeman", the Arabic dual. */
const MIN_COUNTED = 3;

/** Checks numbers in words against the value. Unknown languages are not checked. */
function checkNumberWords(value: Quantity, { exact, language }: FigureWords): Issue | null {
  if (numberWordsOf(language) === null) return null;
  const said = readNumberWords(exact, language);
  const unsaid = numbersOf(value).filter(
    (number) =>
      !said.some((each) => each.value === number) && (said.length > 0 || number >= MIN_COUNTED),
  );
  if (unsaid.length === 0) return null;
  const code = "figure-words";
  const wanted = unsaid.join(" and ");
  if (said.length === 0) {
    const message = `The words give no number, the value says ${wanted}.`;
    const hint =
      "Write `vague:` with what the words say, or choose words that give the number. Nothing is counted for the source.";
    return { code, message, hint };
  }
  const listed = said.map((each) => `${isolate(each.words)} (${each.value})`).join(" and ");
  const message = `The words say ${listed}, the value says ${wanted}.`;
  return { code, message, hint: "Correct the number, or choose the words that give it." };
}

/** Checks the digits in the words against the value; words without digits, by their numbers in words. */
function checkNumbers(value: Quantity, words: FigureWords): Issue | null {
  const numerals = findNumerals(words.exact);
  if (numerals.length === 0) return checkNumberWords(value, words);
  const code = "figure-digits";
  const listed = listNumerals(numerals);
  if (value.form === "vague") {
    const message = `The words give a number, ${listed}, but \`vague\` means that they give none.`;
    const form = findComparison(words)?.comparison ?? "exactly";
    return { code, message, hint: `Write the number, with \`${form}:\`, or choose other words.` };
  }
  const wanted = numbersOf(value);
  const said = numerals.map((numeral, index) => {
    const next = value.form === "between" ? numerals[index + 1] : undefined;
    return { numeral, multipliers: multipliersOf(numeral, next, words) };
  });
  const unsaid = wanted.filter(
    (number) => !said.some(({ numeral, multipliers }) => hasValue(numeral, number, multipliers)),
  );
  // "between ten and 20" has digits for only one bound.
  if (unsaid.length === 0 || (numerals.length < wanted.length && unsaid.length < wanted.length)) {
    return null;
  }
  const message = `The words say ${listed}, the value says ${unsaid.join(" and ")}.`;
  return { code, message, hint: "Correct the number, or choose the words that give it." };
}

interface Found {
  readonly comparison: Comparison;
  /** As the article writes them. */
  readonly words: string;
  /** Whether they are next to the words of the figure instead of in them. */
  readonly beside: boolean;
}

/** The comparison in the words or next to them; null if there is none. */
function findComparison(words: FigureWords): Found | null {
  const whole = words.before + words.exact + words.after;
  const before = foldText(words.before);
  const exact = foldText(words.exact);
  const after = foldText(words.after);
  const text = before.folded + exact.folded + after.folded;
  const starts = [
    ...before.starts,
    ...exact.starts.map((place) => words.before.length + place),
    ...after.starts.map((place) => words.before.length + words.exact.length + place),
  ];
  const start = before.folded.length;
  const end = start + exact.folded.length;
  const read: { start: number; end: number }[] = [];
  let beside: Found | null = null;
  for (const { comparison, pattern, leads, follows } of comparisonsOf(words.language) ?? []) {
    for (const { 0: match, index } of text.matchAll(pattern)) {
      const stop = index + match.length;
      if (read.some((other) => other.start <= index && stop <= other.end)) continue;
      read.push({ start: index, end: stop });
      const found = { comparison, words: whole.slice(starts[index], starts[stop]) };
      if (index >= start && stop <= end) return { ...found, beside: false };
      const isBefore = leads && index < start && text.slice(stop, start).trim() === "";
      const isAfter = follows && stop > end && text.slice(end, index).trim() === "";
      if (isBefore || isAfter) beside ??= { ...found, beside: true };
    }
  }
  return beside;
}

/** A number whose word says "about", if no other number is in the words: "une centaine". */
function roughNumber({ exact, language }: FigureWords): Found | null {
  if (findNumerals(exact).length > 0) return null;
  const [number, ...others] = readNumberWords(exact, language);
  if (!number?.isRough || others.length > 0) return null;
  return { comparison: "about", words: number.words, beside: false };
}

/** A comparison next to the words, which may also be another one than the value's. */
function refuseBeside(
  { comparison, words }: Found,
  form: Comparison,
  number: number,
): QuantityIssue {
  const beside = `${isolate(toYamlString(words))} is next to these words and`;
  const [message, hint] =
    comparison === form
      ? [`${beside} belongs to the figure.`, "Include it in `exact`"]
      : [
          `${beside} says \`${comparison}\`, the value says \`${form}\`.`,
          `Include it in \`exact\` and write \`${comparison}: ${number}\``,
        ];
  const why = ", so that the figure is shown as stated.";
  return { at: "exact", code: "figure-comparison", message, hint: hint + why };
}

/** Checks the comparison in the words against the value. */
function checkComparison(value: Quantity, words: FigureWords): QuantityIssue | null {
  if (value.form === "vague" || value.form === "between") return null;
  if (comparisonsOf(words.language) === null) return null;
  const { form, number } = value;
  const code = "figure-comparison";
  const found = findComparison(words) ?? roughNumber(words);
  if (found?.beside) return refuseBeside(found, form, number);
  if (found && found.comparison !== form) {
    const message = `${isolate(toYamlString(found.words))} says \`${found.comparison}\`, the value says \`${form}\`.`;
    const hint = `Write \`${found.comparison}: ${number}\`, or choose the words that say \`${form}\`.`;
    return { at: "value", code, message, hint };
  }
  // Text before the digits may be a comparison that is not in the table.
  if (found || form === "exactly" || findNumerals(words.exact)[0]?.start !== 0) return null;
  const message = `Nothing in the words says \`${form}\`.`;
  const hint = `Include the words that say it, or write \`exactly: ${number}\`.`;
  return { at: "value", code, message, hint };
}

/**
 * Checks a value against the words of its figure; null if they agree. Digits are checked in any
 * language, numbers in words and comparisons only in known ones.
 */
export function checkQuantity(value: Quantity, words: FigureWords): QuantityIssue | null {
  const issue = checkNumbers(value, words);
  return issue ? { at: "value", ...issue } : checkComparison(value, words);
}

import type { Comparison } from "../../domain/figure.ts";
import { foldText } from "../text/folded-text.ts";
import { numberWordsOf } from "../text/number-tables.ts";
import { foldWord } from "../text/word-index.ts";

/*
 * How languages compare and multiply numbers. For other languages only digits are checked. A
 * negation reverses a comparison: "no more than" is "at most".
 */

interface QuantityWords {
  /** Before the number or figure; `#` stands for a digit or a number in words that must follow. */
  readonly before: readonly (readonly [Comparison, readonly string[]])[];
  /** After the number or figure. */
  readonly after: readonly (readonly [Comparison, readonly string[]])[];
  readonly multipliers: Readonly<Record<string, number>>;
}

const WORDS: Readonly<Record<string, QuantityWords>> = {
  ar: {
    before: [
      ["atLeast", ["ما لا يقل عن", "لا يقل عن", "لا تقل عن", "لم يقل عن", "لا يقلون عن"]],
      ["atLeast", ["ليس أقل من", "ليس بأقل من", "لا أقل من", "على الأقل", "بحد أدنى", "كحد أدنى"]],
      ["atMost", ["لا يزيد على", "لا يزيد عن", "لا تزيد على", "لا تزيد عن", "لم يزد على"]],
      ["atMost", ["لا يتجاوز", "لا تتجاوز", "لم يتجاوز", "لم تتجاوز", "لا يتعدى", "لا تتعدى"]],
      ["atMost", ["ليس أكثر من", "لا أكثر من", "على الأكثر", "بحد أقصى", "كحد أقصى"]],
      ["moreThan", ["أكثر من", "أزيد من", "يزيد على", "يزيد عن", "تزيد على", "تزيد عن"]],
      ["moreThan", ["يفوق", "تفوق", "يتجاوز", "تتجاوز", "تجاوز", "تجاوزت", "يربو على", "يربو عن"]],
      ["fewerThan", ["أقل من", "يقل عن", "تقل عن"]],
      ["about", ["نحو #", "حوالي", "زهاء", "قرابة #", "ما يقارب", "ما يقرب من", "تقريبا"]],
      ["about", ["ما يناهز", "يناهز #", "تناهز #", "في حدود #", "بحدود #"]],
    ],
    after: [
      ["atLeast", ["على الأقل", "أو أكثر", "فأكثر", "أو يزيد", "كحد أدنى", "بحد أدنى"]],
      ["atMost", ["على الأكثر", "أو أقل", "فأقل", "كحد أقصى", "بحد أقصى"]],
      ["about", ["تقريبا"]],
    ],
    multipliers: {
      ...{ ألف: 1e3, ألفا: 1e3, آلاف: 1e3, مليون: 1e6, مليونا: 1e6, ملايين: 1e6 },
      ...{ مليار: 1e9, مليارا: 1e9, مليارات: 1e9 },
    },
  },
  fr: {
    before: [
      ["atLeast", ["pas moins de", "pas moins d’", "au moins", "au minimum"]],
      ["atMost", ["pas plus de", "pas plus d’", "tout au plus", "au plus", "au maximum"]],
      ["atMost", ["jusqu’à #"]],
      ["moreThan", ["plus de", "plus d’", "au-delà de", "dépassant", "dépasse", "dépassent"]],
      ["moreThan", ["supérieur à", "supérieure à", "supérieurs à", "supérieures à"]],
      ["fewerThan", ["moins de", "moins d’", "inférieur à", "inférieure à"]],
      ["about", ["environ", "près de #", "quelque #", "autour de #", "autour d’#", "à peu près"]],
      ["about", ["aux alentours de #", "aux environs de #", "presque #", "plus ou moins #"]],
    ],
    after: [
      ["atLeast", ["au moins", "au minimum", "ou plus"]],
      ["atMost", ["tout au plus", "au plus", "au maximum", "ou moins"]],
      ["about", ["environ", "à peu près"]],
    ],
    multipliers: {
      ...{ douzaine: 12, douzaines: 12, centaine: 100, centaines: 100 },
      ...{ mille: 1e3, millier: 1e3, milliers: 1e3, million: 1e6, millions: 1e6 },
      ...{ milliard: 1e9, milliards: 1e9 },
    },
  },
  en: {
    before: [
      ["atLeast", ["no fewer than", "not fewer than", "no less than", "not less than", "at least"]],
      ["atMost", ["no more than", "not more than", "at most", "up to #"]],
      ["moreThan", ["more than", "greater than", "upwards of", "over #", "above #", "exceeding"]],
      ["fewerThan", ["fewer than", "less than", "under #", "below #"]],
      ["about", ["about #", "around #", "some #", "roughly", "approximately", "nearly #"]],
      ["about", ["almost #", "close to #", "more or less #"]],
    ],
    after: [
      ["atLeast", ["at least", "or more"]],
      ["atMost", ["at most", "or fewer", "or less"]],
      ["about", ["or so", "approximately"]],
    ],
    multipliers: {
      ...{ dozen: 12, hundred: 100, thousand: 1e3, thousands: 1e3, million: 1e6, millions: 1e6 },
      ...{ billion: 1e9, billions: 1e9, bn: 1e9 },
    },
  },
  id: {
    before: [
      ["atLeast", ["tidak kurang dari", "setidaknya", "sedikitnya", "sekurang-kurangnya"]],
      ["atLeast", ["paling sedikit", "minimal"]],
      ["atMost", ["tidak lebih dari", "paling banyak", "maksimal", "hingga #"]],
      ["moreThan", ["lebih dari", "melebihi", "di atas #"]],
      ["fewerThan", ["kurang dari", "di bawah #"]],
      ["about", ["sekitar #", "kira-kira", "kurang lebih", "lebih kurang", "hampir #"]],
    ],
    after: [
      ["atLeast", ["atau lebih"]],
      ["atMost", ["atau kurang"]],
    ],
    multipliers: { puluh: 10, lusin: 12, ratus: 100, ribu: 1e3, juta: 1e6, miliar: 1e9 },
  },
};

/** A comparison as a pattern for folded text. */
export interface ComparisonPattern {
  readonly comparison: Comparison;
  readonly pattern: RegExp;
  /** Whether the figure may start after it; otherwise it may end before it. */
  readonly leads: boolean;
  readonly follows: boolean;
}

/** A digit, or one of the language's words for numbers, that follows a comparison. */
function nextNumber(language: string): string {
  const words = [...(numberWordsOf(language)?.parts.keys() ?? [])].join("|");
  return `(?= ?(?:\\p{Nd}|(?:${words})(?!\\p{L})))`;
}

function toPattern(words: string, next: string): RegExp {
  const plain = foldText(words).folded.replace(/ ?#/, next);
  // Arabic joins prefixes like "and" and "by" to the word, so a figure may start inside a word; an
  // elision ends in the next word.
  const end = /[’)]$/.test(plain) ? "" : "(?!\\p{L})";
  return new RegExp(`(?<=(?<!\\p{L})[وفبلك]?)${plain}${end}`, "gu");
}

/** Longer words come first, because a negation contains the comparison that it reverses. */
function patternsOf(language: string, { before, after }: QuantityWords): ComparisonPattern[] {
  const next = nextNumber(language);
  const leading = new Set(before.flatMap(([, words]) => words));
  const following = new Set(after.flatMap(([, words]) => words));
  const all = new Map(
    [...before, ...after].flatMap(([comparison, words]) => words.map((each) => [each, comparison])),
  );
  return [...all]
    .sort(([a], [b]) => b.length - a.length)
    .map(([words, comparison]) => ({
      comparison,
      pattern: toPattern(words, next),
      leads: leading.has(words),
      follows: following.has(words),
    }));
}

const PATTERNS = new Map(
  Object.entries(WORDS).map(([language, words]) => [language, patternsOf(language, words)]),
);

/** The comparisons of a primary language subtag, longer ones first; null for unknown languages. */
export function comparisonsOf(language: string): readonly ComparisonPattern[] | null {
  return PATTERNS.get(language) ?? null;
}

/**
 * The multiplier after a number ("3.8 million"): 1 if there is none, null for unknown languages.
 */
export function multiplierAfter(text: string, language: string): number | null {
  const known = WORDS[language]?.multipliers;
  if (!known) return null;
  const [word = ""] = /^\p{L}+/u.exec(foldWord(text).trimStart()) ?? [];
  const multiplier = Object.entries(known).find(([name]) => foldWord(name) === word);
  return multiplier?.[1] ?? 1;
}

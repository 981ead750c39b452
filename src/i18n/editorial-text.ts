import type { Lede, LedeSentence } from "../domain/lede.ts";
import type { Digits, Locale, MonthNames } from "../domain/locale.ts";
import type { InterfaceLanguage, LocalisedText } from "../domain/localised-text.ts";
import { inDigits } from "./digits.ts";
import { ARABIC_MONTHS, arabicMonth } from "./month-names.ts";

const DIGIT = "[0-9٠-٩]";

/** What stays as it is: quoted words, and words in Latin letters with their digits ("F-16", addresses). */
const KEPT =
  /(«(?:[^«»]|«[^«»]*»)*»|“[^“”]*”|[\p{N}_.:/-]*\p{Script=Latin}[\p{Script=Latin}\p{M}\p{N}_.:/?&=%#@+-]*)/u;

/** Quoted words of a French text. */
const QUOTED = /(«[^«»]*»|“[^“”]*”)/;

const FRENCH_MONTHS =
  "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre";

/** The space between a day and its month, at which no line may end. */
const DAY_SPACE: Readonly<Record<InterfaceLanguage, RegExp>> = {
  ar: new RegExp(
    `(?<=${DIGIT}) (?=(?:${ARABIC_MONTHS.map(([name]) => name).join("|")})(?![\\p{L}\\p{M}]))`,
    "gu",
  ),
  fr: new RegExp(`(?<=(?<!\\d)\\d{1,2}(?:er)?) (?=(?:${FRENCH_MONTHS})(?!\\p{L}))`, "gu"),
};

const NUMBER = new RegExp(`${DIGIT}+(?:[,٬]${DIGIT}{3})*(?:[.٫]${DIGIT}+)?[%٪]?`, "g");

const SIGNS: Readonly<Record<Digits, readonly string[]>> = {
  latn: [",", ".", "%"],
  arab: ["٬", "٫", "٪"],
};

/** Only a month beside a number is surely a month: مارس is also "to practise". */
const MONTH = new RegExp(
  `(?<=${DIGIT}\\s)(?<after>NAME)(?![\\p{L}\\p{M}])|(?<![\\p{L}\\p{M}])(?<prefix>[وفبلك]?)(?<before>NAME)(?=\\s${DIGIT}{4})`.replaceAll(
    "NAME",
    ARABIC_MONTHS.map(([name]) => name).join("|"),
  ),
  "gu",
);

const MONTH_OF_NAME = new Map(ARABIC_MONTHS);

function numberIn(number: string, digits: Digits): string {
  const from = SIGNS[digits === "arab" ? "latn" : "arab"];
  const signs = SIGNS[digits];
  return inDigits(number, digits).replaceAll(
    /[,٬.٫%٪]/g,
    (sign) => signs[from.indexOf(sign)] ?? sign,
  );
}

function monthsIn(text: string, months: MonthNames): string {
  return text.replaceAll(MONTH, (...match) => {
    const { after, prefix = "", before = "" } = match.at(-1) as Record<string, string | undefined>;
    return prefix + arabicMonth(MONTH_OF_NAME.get(after ?? before) ?? 0, months);
  });
}

/** A part of a text that is ours, not quoted. French has no digits or months to choose. */
function ownWords(part: string, { language, digits, months }: Locale): string {
  const bound = part.replaceAll(DAY_SPACE[language], "\u00a0");
  if (language === "fr") return bound;
  return monthsIn(bound, months).replaceAll(NUMBER, (number) => numberIn(number, digits));
}

/**
 * A text of the project (a title, a summary, a translation) with the digits and months of the locale, each day on one
 * line with its month. Words that the text quotes stay as they are.
 */
export function editorialWords(text: string, locale: Locale): string {
  if (!/[0-9٠-٩]/.test(text)) return text;
  return text
    .split(locale.language === "fr" ? QUOTED : KEPT)
    .map((part, index) =>
      // Every second part is what the pattern found.
      index % 2 === 1 ? part : ownWords(part, locale),
    )
    .join("");
}

/** The version of an editorial text in the language of the locale, with its digits and months. */
export function readIn(text: LocalisedText, locale: Locale): string {
  return editorialWords(text[locale.language], locale);
}

/** The sentences of a lede in the language of the locale, with its digits and months. */
export function sentencesIn(lede: Lede, locale: Locale): LedeSentence[] {
  return lede[locale.language].map((sentence) =>
    sentence.map(({ text, event }) => ({ text: editorialWords(text, locale), event })),
  );
}

import type { Lede, LedeSentence } from "../domain/lede.ts";
import type { Digits, Locale, MonthNames } from "../domain/locale.ts";
import type { LocalisedText } from "../domain/localised-text.ts";
import { inDigits } from "./digits.ts";
import { ARABIC_MONTHS, arabicMonth } from "./month-names.ts";

const DIGIT = "[0-9٠-٩]";

/** What stays as it is: quoted words, and words in Latin letters with their digits ("F-16", addresses). */
const KEPT =
  /(«(?:[^«»]|«[^«»]*»)*»|“[^“”]*”|[\p{N}_.:/-]*\p{Script=Latin}[\p{Script=Latin}\p{M}\p{N}_.:/?&=%#@+-]*)/u;

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

/**
 * A text of the project (a title, a summary, a translation) with the digits and months of the locale. Words that the
 * text quotes stay as they are. French has nothing to choose.
 */
export function editorialWords(text: string, { language, digits, months }: Locale): string {
  if (language !== "ar" || !/[0-9٠-٩]/.test(text)) return text;
  return text
    .split(KEPT)
    .map((part, index) =>
      // Every second part is what KEPT found.
      index % 2 === 1
        ? part
        : monthsIn(part, months).replaceAll(NUMBER, (number) => numberIn(number, digits)),
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

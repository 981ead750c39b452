import type { CalendarDay } from "../../domain/dates/calendar-day.ts";
import { isCertainDay } from "../../domain/dates/partial-date.ts";
import type { SourceDocument } from "../../domain/document.ts";
import type { CrisisEvent } from "../../domain/event.ts";
import type { Figure } from "../../domain/figure.ts";
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from "../../domain/localised-text.ts";
import type { Quote } from "../../domain/quote.ts";
import { readExpression } from "../dates/expressions/read-expression.ts";
import { multiplierAfter } from "../records/quantity-words.ts";
import { readNumberWords } from "../text/number-words.ts";
import { findNumerals, type Numeral } from "../text/numerals.ts";

/** What a text of the editors may rest on. */
export interface Support {
  readonly events: readonly CrisisEvent[];
  readonly quotes: readonly Pick<Quote, "document" | "exact" | "gloss">[];
  readonly figures: readonly Figure[];
  /** The documents of the quotes. */
  readonly documents: readonly SourceDocument[];
}

/** What a text says and its support does not. */
export interface Unsupported {
  readonly kind: "number" | "quotation";
  readonly words: string;
}

interface Words {
  readonly text: string;
  /** Primary language subtag. */
  readonly language: string;
}

/** Removes what differs between an article and a sentence in print: spaces, apostrophes, case, Arabic vowels. */
function printed(text: string): string {
  return text
    .normalize("NFC")
    .replace(/['’ʼ]/gu, "’")
    .replace(/[\u064B-\u0652\u0640]/gu, "")
    .replace(/\s+/gu, " ")
    .trim()
    .toLowerCase();
}

/** The words of the sources: quotes, their translations, and amounts without a number. */
function wordsOf({ quotes, figures, documents }: Support): Words[] {
  const languages = new Map(documents.map(({ id, language }) => [id, language.split("-")[0]]));
  return [
    ...quotes.flatMap(({ document, exact, gloss }) => [
      { text: exact, language: languages.get(document) ?? "" },
      ...INTERFACE_LANGUAGES.flatMap((language) => {
        const text = gloss[language];
        return text === undefined ? [] : [{ text, language }];
      }),
    ]),
    ...figures.flatMap(({ value }) =>
      value.form === "vague"
        ? INTERFACE_LANGUAGES.map((language) => ({ text: value.words[language], language }))
        : [],
    ),
  ];
}

/** The possible values of a number in digits, with and without the word after it: "3,8 millions". */
function valuesOf(text: string, { end, readings }: Numeral, language: string): number[] {
  const multiplier = multiplierAfter(text.slice(end, end + 40), language) ?? 1;
  return [...readings, ...readings.map((reading) => reading * multiplier)];
}

function numbersOf({ figures }: Support, words: readonly Words[]): Set<number> {
  const stated = figures.flatMap(({ value }) => {
    if (value.form === "vague") return [];
    return value.form === "between" ? [value.low, value.high] : [value.number];
  });
  const said = words.flatMap(({ text, language }) => [
    ...findNumerals(text).flatMap((numeral) => valuesOf(text, numeral, language)),
    ...readNumberWords(text, language).map(({ value }) => value),
  ]);
  return new Set([...said, ...stated]);
}

/** The days on which the events certainly happened. A bound, or a day in doubt, is none. */
function daysOf({ events }: Support): CalendarDay[] {
  return events.flatMap(({ dating: { date } }) => {
    if (date.form === "span") return [date.start, date.end];
    return isCertainDay(date) && "day" in date ? [date.day] : [];
  });
}

/** Day, month and year of the number and the word after it: "2 janvier"; null if they are no date. */
function dateAt(plain: string, { start, end }: Numeral, language: InterfaceLanguage) {
  const [next = ""] = /^\s*\p{L}+/u.exec(plain.slice(end)) ?? [];
  const read = readExpression(plain.slice(start, end) + next, language);
  return read.ok && read.reading.pointer.form === "date" ? read.reading.pointer : null;
}

/** Words that stand before the day of a month: "le 7", «في 7». */
const BEFORE_DAY = /(?:^|[^\p{L}])(?:le|au|du|في|يوم|منذ)\s*$/iu;

/** Whether a number without a month may be a day: "le 7", or before no word that it could count, as in "7 tués". */
function mayBeDay(plain: string, { start, end }: Numeral): boolean {
  return BEFORE_DAY.test(plain.slice(0, start)) || !/^\s*\p{L}/u.test(plain.slice(end));
}

/** Whether the number is part of one of the days. */
function isPartOfDay(
  plain: string,
  numeral: Numeral,
  days: readonly CalendarDay[],
  language: InterfaceLanguage,
): boolean {
  const date = dateAt(plain, numeral, language);
  return days.some((each) => {
    const [year, month, day] = each.split("-").map(Number);
    if (date) return date.day === day && date.month === month;
    const isDay = mayBeDay(plain, numeral);
    return numeral.readings.some((reading) => (isDay && reading === day) || reading === year);
  });
}

/** The words between quotation marks. */
function quotedIn(plain: string): string[] {
  return [...plain.matchAll(/«([^»]*)»|“([^”]*)”|"([^"]*)"/gu)].map(
    ([, ...inside]) => inside.find((words) => words !== undefined) ?? "",
  );
}

/** Numbers in words up to this one are not checked, because they may count what a quote lists. */
const MAX_LISTED = 10;

/**
 * The first number that a text gives and its support does not; null if there is none. A date must be
 * a certain day of the events or, with `mayRepeatDates`, may be one that the sources name.
 */
export function findUnsupportedNumber(
  plain: string,
  language: InterfaceLanguage,
  support: Support,
  mayRepeatDates = false,
): Unsupported | null {
  const numerals = findNumerals(plain);
  const worded = readNumberWords(plain, language).filter(({ value }) => value > MAX_LISTED);
  // Most texts give no number.
  if (numerals.length + worded.length === 0) return null;
  const numbers = numbersOf(support, wordsOf(support));
  const days = daysOf(support);
  for (const numeral of numerals) {
    if (isPartOfDay(plain, numeral, days, language)) continue;
    const isDate = !mayRepeatDates && dateAt(plain, numeral, language) !== null;
    const values = valuesOf(plain, numeral, language);
    if (!isDate && values.some((value) => numbers.has(value))) continue;
    return { kind: "number", words: numeral.words };
  }
  const unsaid = worded.find(({ value }) => !numbers.has(value));
  return unsaid ? { kind: "number", words: unsaid.words } : null;
}

/**
 * The first quotation that is in no quote or gloss; null if there is none. The name of an article in
 * quotation marks, as Arabic writes it, is no quotation. Shorter ones than `minWords` are ignored:
 * a single word may be inflected.
 */
export function findUnsupportedQuotation(
  plain: string,
  language: InterfaceLanguage,
  support: Support,
  minWords = 1,
): Unsupported | null {
  const quotations = quotedIn(plain);
  if (quotations.length === 0) return null;
  const words = wordsOf(support).map(({ text }) => printed(text));
  const names = support.documents.flatMap(({ name, publisher }) => [name, publisher ?? name]);
  const unsaid = quotations.find((quoted) => {
    const wanted = printed(quoted);
    return (
      wanted.split(" ").length >= minWords &&
      !words.some((each) => each.includes(wanted)) &&
      !names.some((name) => printed(name[language]) === wanted)
    );
  });
  return unsaid === undefined ? null : { kind: "quotation", words: unsaid.trim() };
}

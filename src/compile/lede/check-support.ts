import type { CalendarDay } from "../../domain/dates/calendar-day.ts";
import { isCertainDay } from "../../domain/dates/partial-date.ts";
import type { SourceDocument } from "../../domain/document.ts";
import type { CrisisEvent } from "../../domain/event.ts";
import type { Figure } from "../../domain/figure.ts";
import type { LedeSentence } from "../../domain/lede.ts";
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from "../../domain/localised-text.ts";
import type { Quote } from "../../domain/quote.ts";
import { readExpression } from "../dates/expressions/read-expression.ts";
import type { Issue } from "../problems/problem.ts";
import { isolate } from "../text/isolate.ts";
import { findNumerals, type Numeral } from "../text/numerals.ts";
import { plainWords } from "./read-sentence.ts";

/** What the events that a sentence cites carry. */
export interface Support {
  readonly events: readonly CrisisEvent[];
  readonly quotes: readonly Quote[];
  readonly figures: readonly Figure[];
  /** The documents of the quotes. */
  readonly documents: readonly SourceDocument[];
}

/** Removes what differs between an article and a sentence in print: spaces, apostrophes, case. */
function printed(text: string): string {
  return text.normalize("NFC").replace(/['’ʼ]/gu, "’").replace(/\s+/gu, " ").trim().toLowerCase();
}

/** The words of the sources: quotes, their translations, and amounts without a number. */
function wordsOf({ quotes, figures }: Support): string[] {
  return [
    ...quotes.flatMap(({ exact, gloss }) => [exact, ...Object.values(gloss)]),
    ...figures.flatMap(({ value }) =>
      value.form === "vague" ? INTERFACE_LANGUAGES.map((each) => value.words[each]) : [],
    ),
  ];
}

function numbersOf({ figures }: Support, words: readonly string[]): Set<number> {
  const stated = figures.flatMap(({ value }) => {
    if (value.form === "vague") return [];
    return value.form === "between" ? [value.low, value.high] : [value.number];
  });
  return new Set([...words.flatMap(findNumerals).flatMap(({ readings }) => readings), ...stated]);
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

/** Whether the number is part of a certain day of a cited event. */
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
    return numeral.readings.some((reading) => reading === day || reading === year);
  });
}

function listEvents({ events }: Support): string {
  return events.map(({ id, dating: { edtf } }) => `\`${id}\` (${edtf})`).join(", ");
}

/** The words between quotation marks. */
function quotedIn(plain: string): string[] {
  return [...plain.matchAll(/«([^»]*)»|“([^”]*)”|"([^"]*)"/gu)].map(
    ([, ...inside]) => inside.find((words) => words !== undefined) ?? "",
  );
}

/**
 * The first number or quotation of a sentence that its cited events do not carry; null if there is
 * none. The name of an article in quotation marks, as Arabic writes it, is no quotation.
 */
export function checkSupport(
  sentence: LedeSentence,
  language: InterfaceLanguage,
  support: Support,
): Issue | null {
  const code = "lede-unsupported";
  const plain = plainWords(sentence);
  const words = wordsOf(support);
  const numbers = numbersOf(support, words);
  const days = daysOf(support);
  for (const numeral of findNumerals(plain)) {
    if (isPartOfDay(plain, numeral, days, language)) continue;
    const isDate = dateAt(plain, numeral, language) !== null;
    if (!isDate && numeral.readings.some((reading) => numbers.has(reading))) continue;
    const message = `${isolate(numeral.words)} is in no quote, gloss or figure of the events that this sentence cites, and is no certain day of theirs: ${listEvents(support)}.`;
    const hint = "Cite the event that the number is about, or leave it out. A bound is no day.";
    return { code, message, hint };
  }
  const names = support.documents.flatMap(({ name, publisher }) => [name, publisher ?? name]);
  for (const quoted of quotedIn(plain)) {
    const wanted = printed(quoted);
    if (words.some((each) => printed(each).includes(wanted))) continue;
    if (names.some((name) => printed(name[language]) === wanted)) continue;
    const message = `${isolate(`«${quoted.trim()}»`)} is in no quote or gloss of the events that this sentence cites: ${listEvents(support)}.`;
    const hint = "Copy the words from a quote or its gloss, or delete the quotation marks.";
    return { code, message, hint };
  }
  return null;
}

import type { Span } from "../../domain/span.ts";
import type { Fields } from "../made-seeds.ts";
import type { Choose } from "./random-text.ts";

/*
 * A second, deliberately simple implementation of finding words in a text. It tries every offset
 * and shares no code with the compiler.
 */

const graphemes = new Intl.Segmenter("und", { granularity: "grapheme" });

/** The paragraphs of an article, line by line. */
export function linesOf(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    const end = start + line.length;
    if (/[^\p{White_Space}\p{Default_Ignorable_Code_Point}]/u.test(line))
      spans.push({ start, end });
    start = end + 1;
  }
  return spans;
}

/** The offsets at which no character and no number is split. */
function bordersOf(text: string): ReadonlySet<number> {
  const borders = new Set([text.length]);
  let line = 0;
  for (const part of text.split(/(?<=\n)/)) {
    for (const { index } of graphemes.segment(part)) borders.add(line + index);
    line += part.length;
  }
  const isInNumber = (at: number) => /^\p{Nd}\p{Nd}$/u.test(text.slice(at - 1, at + 1));
  return new Set([...borders].filter((at) => at === 0 || !isInNumber(at)));
}

/** The places where the words occur without splitting a character or number. */
function placesOf(text: string, borders: ReadonlySet<number>, exact: string): Span[] {
  return [...borders]
    .filter((start) => text.startsWith(exact, start) && borders.has(start + exact.length))
    .map((start) => ({ start, end: start + exact.length }))
    .sort((a, b) => a.start - b.start);
}

/** The numbers of the first and last paragraph that a span touches. */
export function paragraphsOf(text: string, span: Span): { first: number; last: number } {
  const touched = linesOf(text).flatMap((line, index) =>
    line.start < span.end && span.start < line.end ? [index + 1] : [],
  );
  return { first: touched[0] ?? 0, last: touched.at(-1) ?? 0 };
}

/** The number of the paragraph in which a span begins; 0 if it begins between paragraphs. */
function beginsIn(text: string, { start }: Span): number {
  return 1 + linesOf(text).findIndex((line) => line.start <= start && start < line.end);
}

/**
 * The keys that select exactly this place of the words; null if forty characters of context on each
 * side are not enough.
 */
export function selectorOf(choose: Choose, text: string, span: Span): Fields | null {
  const exact = text.slice(span.start, span.end);
  const places = placesOf(text, bordersOf(text), exact);
  const paragraph = beginsIn(text, span);
  const here = places.filter((each) => beginsIn(text, each) === paragraph);
  if (places.length === 1 && (paragraph === 0 || choose(2))) return { exact };
  if (here.length === 1 && paragraph > 0) return { exact, paragraph };
  for (let reach = 1; reach <= 40; reach += 1) {
    const prefix = text.slice(Math.max(0, span.start - reach), span.start);
    const suffix = text.slice(span.end, span.end + reach);
    // yaml 2.9 does not preserve text that is only white space.
    if (/^\s+$/.test(prefix) || /^\s+$/.test(suffix)) continue;
    const fitting = places.filter(
      ({ start, end }) => text.slice(0, start).endsWith(prefix) && text.startsWith(suffix, end),
    );
    if (fitting.length === 1)
      return { exact, ...(prefix && { prefix }), ...(suffix && { suffix }) };
  }
  return null;
}

/** A random span of whole characters with a letter or digit, without outer white space. */
export function randomSpan(choose: Choose, text: string): Span {
  const borders = [...bordersOf(text)].sort((a, b) => a - b);
  const from = choose(borders.length);
  const to = from + 1 + choose(30);
  const [start = 0, end = text.length] = [borders[from], borders[to]];
  const words = text.slice(start, end);
  const lead = words.length - words.trimStart().length;
  const span = { start: start + lead, end: start + words.trimEnd().length };
  return /[\p{L}\p{N}]/u.test(words) ? span : (linesOf(text)[0] ?? span);
}

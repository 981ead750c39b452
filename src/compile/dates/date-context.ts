import type { DateExpression, Dating } from "../../domain/dates/dating.ts";
import type { PartialDate } from "../../domain/dates/partial-date.ts";
import type { Reading } from "../../domain/dates/reading.ts";
import type { Issue, Report } from "../problems/problem.ts";
import type { Words } from "../text/occurrences.ts";
import { applyReading } from "./apply-reading.ts";
import type { FindWords } from "./compile-dating.ts";
import { readExpression } from "./expressions/read-expression.ts";
import { unreadable } from "./unreadable.ts";

export type WordsInQuote = Words & { readonly quote: string };

/** The dates and languages of other records, which a dating may refer to. */
export interface DateContext {
  /** By document; without those that have no date, which are reported elsewhere. */
  readonly publications: ReadonlyMap<string, Dating>;
  /** BCP 47 tags by document. */
  readonly languages: ReadonlyMap<string, string>;
  readonly findWords: FindWords<WordsInQuote>;
  /** The dating of another event; null if it has none, which is reported elsewhere. */
  readonly datingOf: (event: string) => Dating | null;
  readonly isDocument: (document: string) => boolean;
  readonly report: Report;
}

export type ReadIn =
  | { readonly ok: true; readonly reading: Reading; readonly date: PartialDate }
  | { readonly ok: false; readonly issue: Issue };

/**
 * Reads words relative to the publication of `anchor`. Null if the language or the anchor's date is
 * unknown, which is reported elsewhere.
 */
export function readIn(
  { publications, languages }: DateContext,
  words: DateExpression,
  anchor: string,
): ReadIn | null {
  const language = languages.get(words.document);
  if (language === undefined) return null;
  const read = readExpression(words.exact, language);
  if (!read.ok) return { ok: false, issue: unreadable(read.why) };
  const { reading } = read;
  const needsAnchor = reading.pointer.form !== "date" || reading.pointer.year === null;
  const published = publications.get(anchor)?.date ?? null;
  if (needsAnchor && !published) return null;
  const applied = applyReading(reading, published);
  return applied.ok ? { ok: true, reading, date: applied.date } : applied;
}

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

/** What the dating of one thing needs of all the others. */
export interface DateContext {
  /** By document; those that could not be dated are left out, and are reported already. */
  readonly publications: ReadonlyMap<string, Dating>;
  /** BCP 47, by document. */
  readonly languages: ReadonlyMap<string, string>;
  readonly findWords: FindWords<WordsInQuote>;
  /** The dating of another event; null where it has none, which is reported already. */
  readonly datingOf: (event: string) => Dating | null;
  readonly isDocument: (document: string) => boolean;
  readonly report: Report;
}

export type ReadIn =
  | { readonly ok: true; readonly reading: Reading; readonly date: PartialDate }
  | { readonly ok: false; readonly issue: Issue };

/**
 * What words give, counted from the publication of `anchor`. Null where the language of the words or the
 * date of the anchor is not known, which is reported already.
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

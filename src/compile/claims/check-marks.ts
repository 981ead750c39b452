import type { SourceDocument } from "../../domain/document.ts";
import type { Quote } from "../../domain/quote.ts";
import type { Report } from "../problems/problem.ts";
import type { SeedPlace } from "../seeds/yaml-file.ts";

/** Marks that begin or end speech. The right single mark is usually an apostrophe. */
const MARKS = /[«»“”„‟"‹›「」『』‘＂]|(?<![\p{L}\p{N}])'(?=\p{L})/u;
/** A dash at the beginning of a paragraph also begins speech. */
const DASH = /^\s*[—–―-]/u;

/** Whether speech that began before an offset goes on there. */
function isOpenAt(text: string, offset: number): boolean {
  const before = text.slice(0, offset);
  const last = before.match(/[«»“”„‹›「」『』]/gu)?.at(-1) ?? "";
  return /[«“„‹「『]/u.test(last) || (before.match(/"/g) ?? []).length % 2 === 1;
}

/** Whether an article has quotation marks in the paragraphs of a quote, or open ones before it. */
export function isMarkedSpeech(
  { paragraphs: { first, last }, span: { start } }: Pick<Quote, "paragraphs" | "span">,
  { text, paragraphs }: Pick<SourceDocument, "text" | "paragraphs">,
): boolean {
  const own = paragraphs
    .filter(({ number }) => first <= number && number <= last)
    .map(({ span }) => text.slice(span.start, span.end));
  return own.some((each) => MARKS.test(each) || DASH.test(each)) || isOpenAt(text, start);
}

/** Reports a quote that is called speech in quotation marks although its article sets none there. */
export function checkMarks(
  quote: Quote,
  document: SourceDocument,
  place: SeedPlace,
  report: Report,
) {
  if (quote.role !== "quotation" || isMarkedSpeech(quote, document)) return;
  const message = `Paragraph ${quote.paragraphs.first} has no quotation marks, so the article does not give these words as speech.`;
  report(place.problem("quotation-unmarked", message, "Write `role: body`."));
}

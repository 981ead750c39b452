import type { Quote } from "../../../domain/quote.ts";

/**
 * Whether the article holds the quote's words where the quote says. The compiler refuses a corpus in which
 * it does not; a page that mixes an old and a new file of a cache may still meet one.
 */
export function stands(quote: Quote, text: string): boolean {
  return text.slice(quote.span.start, quote.span.end) === quote.exact;
}

import type { Quote } from "../../../domain/quote.ts";

/**
 * Whether the article has the quote's words at its span. The compiler guarantees it, but a page that mixes
 * cached files of two versions can break it.
 */
export function isIntact(quote: Quote, text: string): boolean {
  return text.slice(quote.span.start, quote.span.end) === quote.exact;
}

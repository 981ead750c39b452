import type { Dating } from "../../domain/dates/dating.ts";
import type { CrisisEvent } from "../../domain/event.ts";
import { anchorQuote } from "../anchor/anchor-quotes.ts";
import type { FindWords } from "../dates/compile-dating.ts";
import type { WordsInQuote } from "../dates/date-context.ts";
import type { Report } from "../problems/problem.ts";
import type { EventEntry } from "../seeds/gather-seeds.ts";
import type { AnchoredQuote } from "./compile-quotes.ts";

/** Finds the words of a date inside a quote, in which they must occur once. */
export function findInQuotes(
  quotes: ReadonlyMap<string, AnchoredQuote>,
  report: Report,
): FindWords<WordsInQuote> {
  return (words, place) => {
    const quote = quotes.get(words.quote);
    if (!quote) return null;
    const anchoring = anchorQuote(quote.article, words, quote.span);
    if (anchoring.ok) {
      const { document, id } = quote;
      return { document, quote: id, exact: words.exact, span: anchoring.span };
    }
    const { code, message, hint } = anchoring.issue;
    const own = code === "quote-not-found" ? "words-not-in-quote" : code;
    report(place.at("exact").problem(own, `\`${quote.id}\`: ${message}`, hint));
    return null;
  };
}

/** An event with its dating. Returns null after a problem. */
export function compileEvent(
  { seed, quotes }: EventEntry,
  dating: Dating | undefined,
): CrisisEvent | null {
  if (!seed || !dating) return null;
  return {
    id: seed.id,
    kind: seed.kind,
    label: seed.label,
    title: seed.title,
    summary: seed.summary,
    anchor: seed.anchor ?? null,
    place: seed.place ?? null,
    actors: seed.actors ?? [],
    dating,
    quotes: quotes.flatMap(({ id }) => id ?? []),
  };
}

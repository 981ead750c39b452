import type { CrisisEvent } from "../domain/event.ts";
import { INTERFACE_LANGUAGES } from "../domain/localised-text.ts";
import type { Quote } from "../domain/quote.ts";
import { anchorQuote } from "./anchor-quotes.ts";
import { compileDating, type FindWords } from "./compile-dating.ts";
import { anchorWords } from "./compile-documents.ts";
import type { Entry, EventEntry } from "./gather-seeds.ts";
import type { Words } from "./occurrences.ts";
import { type Article, paragraphAt } from "./paragraphs.ts";
import type { Report } from "./problem.ts";
import type { QuoteSeed } from "./schema-event.ts";
import type { SeedPlace } from "./yaml-file.ts";

/** Every reader can read the words or a translation, and no translation stands beside its own language. */
function checkGloss(seed: QuoteSeed, language: string, place: SeedPlace, report: Report) {
  const own = language.split("-")[0];
  for (const reader of INTERFACE_LANGUAGES) {
    const given = seed.gloss?.[reader] !== undefined;
    if (reader === own && given) {
      const message = `The document is in this language (${language}); its words need no gloss in it.`;
      report(place.at("gloss", reader).problem("gloss-needless", message, "Delete this gloss."));
    } else if (reader !== own && !given) {
      const message = `The gloss in \`${reader}\` is missing: readers of that language cannot read this quote.`;
      const hint = `Add \`gloss: {${reader}: "…"}\`, a faithful translation of the words.`;
      report(place.at("gloss").problem("gloss-missing", message, hint));
    }
  }
}

/** A quote at its place in the article. Null where it cannot be made; the problems are reported. */
export function compileQuote(
  { seed, place }: Entry<QuoteSeed>,
  event: string | null,
  articles: ReadonlyMap<string, Article>,
  languages: ReadonlyMap<string, string>,
  report: Report,
): Quote | null {
  if (!seed) return null;
  const language = languages.get(seed.document);
  if (language !== undefined) checkGloss(seed, language, place, report);
  const article = articles.get(seed.document);
  const span = article && anchorWords(article, seed, place, report);
  if (!article || !span || event === null) return null;
  return {
    id: seed.id,
    event,
    document: seed.document,
    exact: seed.exact,
    span,
    paragraphs: {
      first: paragraphAt(article.paragraphs, span.start),
      last: paragraphAt(article.paragraphs, span.end - 1),
    },
    role: seed.role,
    speaker: seed.speaker
      ? { actor: seed.speaker.actor, manner: seed.speaker.manner ?? null }
      : null,
    gloss: seed.gloss ?? {},
  };
}

/** Finds the words of a date inside a quote, where they must stand once. */
export function findInQuotes(
  quotes: ReadonlyMap<string, Quote>,
  articles: ReadonlyMap<string, Article>,
  report: Report,
): FindWords<Words & { readonly quote: string }> {
  return (words, place) => {
    const quote = quotes.get(words.quote);
    const article = quote && articles.get(quote.document);
    if (!quote || !article) return null;
    const anchoring = anchorQuote(article, words, quote.span);
    if (anchoring.ok) {
      return {
        document: quote.document,
        quote: quote.id,
        exact: words.exact,
        span: anchoring.span,
      };
    }
    const { code, message, hint } = anchoring.issue;
    const own = code === "quote-not-found" ? "words-not-in-quote" : code;
    report(place.at("exact").problem(own, `In the quote \`${quote.id}\`: ${message}`, hint));
    return null;
  };
}

/** An event with its date. Null where it cannot be made; the problems are reported. */
export function compileEvent(
  { seed, place, quotes }: EventEntry,
  findWords: FindWords<Words & { readonly quote: string }>,
  report: Report,
): CrisisEvent | null {
  if (!seed) return null;
  const dating = compileDating(seed.dating, place.at("dating"), findWords, report);
  if (!dating) return null;
  return {
    id: seed.id,
    kind: seed.kind,
    label: seed.label,
    title: seed.title,
    summary: seed.summary,
    place: seed.place ?? null,
    dating,
    quotes: quotes.flatMap(({ id }) => id ?? []),
  };
}

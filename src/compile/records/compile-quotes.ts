import type { Quote, Speaker } from "../../domain/quote.ts";
import type { Span } from "../../domain/span.ts";
import { anchorWords } from "../anchor/anchor-words.ts";
import { type Article, paragraphsIn } from "../anchor/paragraphs.ts";
import type { Report } from "../problems/problem.ts";
import type { Entry, EventEntry } from "../seeds/gather-seeds.ts";
import type { QuoteSeed, SpeakerSeed } from "../seeds/schema-event.ts";
import type { SeedPlace } from "../seeds/yaml-file.ts";
import { checkGloss } from "./check-gloss.ts";

/** The place of a quote, known even if other fields of the quote are invalid. */
export interface AnchoredQuote {
  readonly id: string;
  readonly document: string;
  readonly article: Article;
  readonly span: Span;
}

/**
 * Other documents that contain the words, for an author who named the wrong one; empty if there are
 * none.
 */
function otherDocuments(
  exact: string,
  document: string,
  articles: ReadonlyMap<string, Article>,
): string {
  const others = [...articles].filter(([id, { text }]) => id !== document && text.includes(exact));
  if (others.length === 0) return "";
  return ` They occur in ${others.map(([id]) => `\`${id}\``).join(", ")}.`;
}

/** Finds the words of a quote in its article. Returns null after a problem. */
function anchorEntry(
  { id, parts, place }: Entry<QuoteSeed>,
  articles: ReadonlyMap<string, Article>,
  report: Report,
): AnchoredQuote | null {
  const { document, exact } = parts;
  const article = articles.get(document ?? "");
  if (id === null || document === undefined || exact === undefined || !article) return null;
  const remark = () => otherDocuments(exact, document, articles);
  const span = anchorWords(article, { ...parts, exact }, place, report, remark);
  return span && { id, document, article, span };
}

/** Fills in the optional fields of a speaker; null means the article itself. */
export function compileSpeaker(seed: SpeakerSeed | null | undefined): Speaker | null {
  return seed ? { actor: seed.actor, manner: seed.manner ?? null, via: seed.via ?? [] } : null;
}

/** A quote from its seed and place. Returns null after a problem. */
function compileQuote(
  { seed, parts, place }: Entry<QuoteSeed>,
  event: string | null,
  anchored: AnchoredQuote | null,
  language: string | null | undefined,
  report: Report,
): Quote | null {
  // A valid record without `gloss` has no such key; an invalid gloss is reported elsewhere.
  if (language && (seed || "gloss" in parts)) {
    checkGloss(parts.gloss, language, place.at("gloss"), report);
  }
  if (!seed || !anchored || event === null) return null;
  const { article, span } = anchored;
  return {
    id: seed.id,
    event,
    document: seed.document,
    exact: seed.exact,
    span,
    paragraphs: paragraphsIn(article.paragraphs, span),
    role: seed.role,
    origin: seed.origin ?? null,
    speaker: compileSpeaker(seed.speaker),
    occasion: seed.occasion ?? null,
    gloss: seed.gloss ?? {},
  };
}

/**
 * Reports quotes of one event with the same words at the same place, probably a copy that was not
 * edited.
 */
function checkRepeatedWords(
  quotes: readonly { readonly anchored: AnchoredQuote | null; readonly place: SeedPlace }[],
  report: Report,
) {
  const seen = new Map<string, string>();
  for (const { anchored, place } of quotes) {
    if (!anchored) continue;
    const { id, document, span } = anchored;
    const words = `${document} ${span.start} ${span.end}`;
    const earlier = seen.get(words);
    if (earlier === undefined) seen.set(words, id);
    else if (earlier !== id) {
      const message = `\`${earlier}\` has the same words, at the same place.`;
      const hint = "Choose other words, or delete one of the two quotes.";
      report(place.at("exact").problem("quotes-equal", message, hint));
    }
  }
}

/**
 * The quotes of all events in order, and the places of all words that were found. Invalid quotes
 * are left out and reported.
 */
export function compileQuotes(
  events: readonly EventEntry[],
  articles: ReadonlyMap<string, Article>,
  languages: ReadonlyMap<string | null, string | undefined>,
  report: Report,
): { readonly quotes: Quote[]; readonly anchors: ReadonlyMap<string, AnchoredQuote> } {
  const quotes: Quote[] = [];
  const anchors = new Map<string, AnchoredQuote>();
  for (const event of events) {
    const own = event.quotes.map((entry) => ({
      entry,
      place: entry.place,
      anchored: anchorEntry(entry, articles, report),
    }));
    checkRepeatedWords(own, report);
    for (const { entry, anchored } of own) {
      if (anchored) anchors.set(anchored.id, anchored);
      const language = languages.get(entry.parts.document ?? null);
      const quote = compileQuote(entry, event.id, anchored, language, report);
      if (quote) quotes.push(quote);
    }
  }
  return { quotes, anchors };
}

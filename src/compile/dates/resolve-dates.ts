import type { CorpusData } from "../../domain/corpus.ts";
import type { Dating } from "../../domain/dates/dating.ts";
import type { Selector } from "../anchor/anchor-quotes.ts";
import { anchorWords } from "../anchor/anchor-words.ts";
import type { Article } from "../anchor/paragraphs.ts";
import type { Report } from "../problems/problem.ts";
import type { DocumentEntry, EventEntry, Seeds } from "../seeds/gather-seeds.ts";
import { checkEventDate, checkPublicationDate } from "./check-period.ts";
import { checkReports } from "./check-reports.ts";
import { checkAttested, type FindWords } from "./compile-dating.ts";
import type { DateContext, WordsInQuote } from "./date-context.ts";
import { orderByLinks } from "./order-by-links.ts";
import { type DatingRequest, resolveDating } from "./resolve-event.ts";
import { resolvePublication } from "./resolve-publication.ts";

/** The dates of all records, without those that could not be dated, which are reported. */
export interface ResolvedDates {
  readonly publications: ReadonlyMap<DocumentEntry, Dating>;
  readonly events: ReadonlyMap<EventEntry, Dating>;
  /** For datings outside events. */
  readonly context: DateContext;
}

type Period = CorpusData["period"] | null;

function resolvePublications(
  documents: readonly DocumentEntry[],
  articles: ReadonlyMap<string, Article>,
  period: Period,
  report: Report,
): ReadonlyMap<DocumentEntry, Dating> {
  const findIn = (document: string): FindWords<Selector> => {
    const article = articles.get(document);
    return (words, place) => {
      const span = article ? anchorWords(article, words, place, report) : null;
      return span && { document, quote: null, exact: words.exact, span };
    };
  };
  const publications = new Map<DocumentEntry, Dating>();
  for (const entry of documents) {
    const { publication: seed, language } = entry.parts;
    if (!seed || language === undefined || entry.id === null) continue;
    const place = entry.place.at("publication");
    const findWords = findIn(entry.id);
    const findEvidence: FindWords<Selector & { document: string }> = (words, at) =>
      findIn(words.document)(words, at);
    const request = { seed, place, language, findWords, findEvidence };
    const dating = resolvePublication(request, report);
    if (!dating) continue;
    publications.set(entry, dating);
    const typed = seed.override ? place.at("override", "edtf") : place.at("expression", "exact");
    checkPublicationDate(dating, period, typed, report);
  }
  return publications;
}

/** The events to which an event's links refer. */
function linkedEvents(
  { parts }: EventEntry,
  byId: ReadonlyMap<string, EventEntry>,
): readonly EventEntry[] {
  return (parts.dating?.links ?? []).flatMap(({ event }) => byId.get(event ?? "") ?? []);
}

/** Resolves a dating and checks it against the period. Returns null after a problem. */
export function resolveInPeriod(
  request: DatingRequest,
  context: DateContext,
  period: Period,
): Dating | null {
  const dating = resolveDating(request, context);
  if (!dating) return null;
  const { seed, place } = request;
  const decided = Boolean(seed.override);
  const typed = decided ? place.at("override", "edtf") : place.at("expressions", 0, "exact");
  const attested = decided ? place.at("override", "attested") : place.at("attestedBy");
  checkAttested(dating, attested, context.report);
  checkReports(dating, request, context);
  checkEventDate(dating, period, { date: typed, attested }, context.report);
  return dating;
}

function reportCircle(
  circle: readonly EventEntry[],
  byId: ReadonlyMap<string, EventEntry>,
  report: Report,
) {
  const [first, second = first] = circle;
  const links = first?.parts.dating?.links ?? [];
  const index = links.findIndex(({ event }) => byId.get(event ?? "") === second);
  const path = [...circle, first].map((entry) => `\`${entry?.id}\``).join(", ");
  const message = `The dates of these events depend on each other in a cycle: ${path}.`;
  const hint = "Date one of them with words, an article, or `override`.";
  const place = first?.place.at("dating", "links", index, "event");
  if (place) report(place.problem("circular-dating", message, hint));
}

/**
 * Resolves all dates: publications from their own words, then each event after those that its links
 * refer to.
 */
export function resolveDates(
  seeds: Seeds,
  articles: ReadonlyMap<string, Article>,
  findWords: FindWords<WordsInQuote>,
  period: Period,
  report: Report,
): ResolvedDates {
  const { documents } = seeds;
  const publications = resolvePublications(documents, articles, period, report);
  const named = new Map([...publications].map(([{ id }, dating]) => [id ?? "", dating] as const));
  const languages = new Map(
    documents.flatMap(({ id, parts: { language } }) =>
      id !== null && language !== undefined ? [[id, language] as const] : [],
    ),
  );
  const byId = new Map(seeds.events.toReversed().map((entry) => [entry.id ?? "", entry] as const));
  const events = new Map<EventEntry, Dating>();
  const context: DateContext = {
    publications: named,
    languages,
    findWords,
    datingOf: (event) => {
      const entry = byId.get(event);
      return (entry && events.get(entry)) ?? null;
    },
    isDocument: (id) => documents.some((entry) => entry.id === id),
    report,
  };
  const { order, circles } = orderByLinks(seeds.events, (entry) => linkedEvents(entry, byId));
  for (const circle of circles) reportCircle(circle, byId, report);
  for (const entry of order) {
    const seed = entry.parts.dating;
    if (!seed) continue;
    const place = entry.place.at("dating");
    const documents = [...new Set(entry.quotes.flatMap(({ parts }) => parts.document ?? []))];
    const dating = resolveInPeriod({ seed, place, documents }, context, period);
    if (dating) events.set(entry, dating);
  }
  return { publications, events, context };
}

import type { CorpusData } from "../domain/corpus.ts";
import { compareDatings } from "../domain/dates/mark-day.ts";
import type { SourceDocument } from "../domain/document.ts";
import { articlesOf } from "./anchor/anchor-words.ts";
import { checkClaims } from "./claims/check-claims.ts";
import { orderEvents } from "./dates/order-events.ts";
import { resolveDates, resolveInPeriod } from "./dates/resolve-dates.ts";
import { checkLede, readLede } from "./lede/compile-lede.ts";
import { linkRecords } from "./links/link-records.ts";
import { type Problem, type Report, sortProblems } from "./problems/problem.ts";
import { checkAnchors } from "./records/check-anchors.ts";
import { checkNames } from "./records/check-names.ts";
import { compileDisagreement } from "./records/compile-disagreements.ts";
import { compileDocument } from "./records/compile-documents.ts";
import { compileEvent, findInQuotes } from "./records/compile-events.ts";
import { compileFigure, type QuotedWords } from "./records/compile-figures.ts";
import { compileHead, compilePeriod } from "./records/compile-head.ts";
import { compileActor, compileKind, compileOrigin, compilePlace } from "./records/compile-names.ts";
import { compileParallels } from "./records/compile-parallels.ts";
import { compileQuotes } from "./records/compile-quotes.ts";
import { type Entry, gatherSeeds } from "./seeds/gather-seeds.ts";
import type { SeedFolder } from "./seeds/seed-folder.ts";

export type Compiled =
  | { readonly ok: true; readonly corpus: CorpusData }
  | { readonly ok: false; readonly problems: readonly Problem[] };

function present<T>(value: T | null): value is T {
  return value !== null;
}

function seedsOf<T>(entries: readonly Entry<T>[]): T[] {
  return entries.map(({ seed }) => seed).filter(present);
}

function byPublication(a: SourceDocument, b: SourceDocument): number {
  return compareDatings(a.publication, b.publication) || (a.file < b.file ? -1 : 1);
}

/**
 * Compiles seed files. Pure. Returns a corpus in which every reference resolves and every quote
 * matches its document, or the problems of all files, sorted.
 */
export function compileCorpus(folder: SeedFolder): Compiled {
  const problems: Problem[] = [...folder.problems];
  const report: Report = (problem) => void problems.push(problem);

  const seeds = gatherSeeds(folder, report);
  linkRecords(seeds, report);

  const period = compilePeriod(seeds.head, report);
  const head = compileHead(seeds.head, period, report);
  const articles = articlesOf(seeds.documents);
  checkNames(seeds, articles, report);
  checkAnchors(seeds.events, report);
  const lede = readLede(seeds.head, report);
  const languages = new Map(seeds.documents.map(({ id, parts }) => [id, parts.language]));
  const { quotes, anchors } = compileQuotes(seeds.events, articles, languages, report);
  const findWords = findInQuotes(anchors, report);
  const dates = resolveDates(seeds, articles, findWords, period, report);
  const documents = seeds.documents
    .map((entry) => {
      const article = articles.get(entry.id ?? "");
      return compileDocument(entry, article, dates.publications.get(entry), report);
    })
    .filter(present)
    .sort(byPublication);
  const parallels = compileParallels(seeds, documents, report);
  const events = orderEvents(
    seeds.events.map((entry) => compileEvent(entry, dates.events.get(entry))).filter(present),
  );

  const resolveAsOf: QuotedWords["resolveAsOf"] = (seed, place, document) =>
    resolveInPeriod({ seed, place, documents: [document] }, dates.context, period);
  const byId = new Map(quotes.map((quote) => [quote.id, quote]));
  const quoted: QuotedWords = { quotes: byId, anchors, languages, findWords, resolveAsOf };
  const figures = seeds.figures
    .map((entry) => compileFigure(entry, quoted, report))
    .filter(present);
  const disagreements = seeds.disagreements
    .map((entry) => compileDisagreement(entry, { articles, findWords, languages }, report))
    .filter(present);

  // Other problems may be why an event does not carry what the lede says.
  if (lede && seeds.head && problems.length === 0) {
    checkLede(lede, { events, quotes, figures, documents }, seeds.head.place.at("lede"), report);
  }
  if (!head || problems.length > 0) return { ok: false, problems: sortProblems(problems) };
  const kinds = seedsOf(seeds.kinds).map(compileKind);
  const units = seedsOf(seeds.units);
  const origins = seedsOf(seeds.origins).map(compileOrigin);
  const occasions = seedsOf(seeds.occasions);
  const actors = seedsOf(seeds.actors).map(compileActor);
  const places = seedsOf(seeds.places).map(compilePlace);
  const names = { kinds, units, origins, occasions, actors, places };
  const records = { documents, parallels, events, quotes, figures, disagreements };
  const corpus = { ...head, lede, ...names, ...records };
  checkClaims(corpus, seeds, report);
  if (problems.length > 0) return { ok: false, problems: sortProblems(problems) };
  return { ok: true, corpus };
}

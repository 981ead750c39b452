import { Corpus, type CorpusData } from "./corpus.ts";
import { coverageOf, type ParagraphCoverage } from "./coverage.ts";
import type { Dating } from "./dates/dating.ts";
import { isFurniture } from "./document.ts";

/** Numbers by name, in the order in which the names first occur. */
export type Counts = Readonly<Record<string, number>>;

/** A corpus in numbers. `check-seeds --json` prints it, so the keys are stable. */
export interface Summary {
  readonly documents: { readonly total: number; readonly byLanguage: Counts };
  /** `roots`: the origins that descend from no other. */
  readonly origins: { readonly total: number; readonly roots: number };
  readonly events: { readonly total: number; readonly byKind: Counts };
  readonly quotes: { readonly total: number };
  readonly figures: { readonly total: number; readonly byUnit: Counts };
  readonly disagreements: { readonly total: number; readonly byType: Counts };
  /** By how the date was found; `overridden`: a person set the date. */
  readonly datings: { readonly events: Counts; readonly publications: Counts };
  /** Without furniture. */
  readonly paragraphs: { readonly total: number; readonly byCoverage: Counts };
  /** Letters and digits of the articles, and how many of them are inside a quote. */
  readonly letters: { readonly total: number; readonly cited: number };
}

function countBy<T>(records: readonly T[], sort: (record: T) => string, known: string[] = []) {
  const counts = new Map(known.map((each) => [each, 0]));
  for (const record of records) counts.set(sort(record), (counts.get(sort(record)) ?? 0) + 1);
  return Object.fromEntries(counts);
}

function idsOf(records: readonly { readonly id: string }[]): string[] {
  return records.map(({ id }) => id);
}

function byState(datings: readonly Dating[]): Counts {
  const sortOf = ({ state, override }: Dating) => (override === null ? state : "overridden");
  return countBy(datings, sortOf, ["given", "inferred", "overridden"]);
}

/** How far a paragraph is cited. Uncited background is a state of its own. */
function stateOf({ paragraph, quotes, uncited }: ParagraphCoverage): string {
  if (uncited.length === 0) return "cited";
  if (quotes.length > 0) return "cited in part";
  return paragraph.role === "background" ? "background" : "not cited";
}

const COVERAGE = ["cited", "cited in part", "background", "not cited"];

/** Counts the records of a corpus. Kinds, units and states that do not occur are listed with 0. */
export function summarise(corpus: CorpusData): Summary {
  const { documents, origins, kinds, units, events, quotes, figures, disagreements } = corpus;
  const index = new Corpus(corpus);
  const coverages = documents.map((document) => coverageOf(document, index.quotesIn(document.id)));
  const paragraphs = coverages
    .flatMap((coverage) => coverage.paragraphs)
    .filter(({ paragraph }) => !isFurniture(paragraph.role));
  return {
    documents: {
      total: documents.length,
      byLanguage: countBy(documents, ({ language }) => language),
    },
    origins: {
      total: origins.length,
      roots: origins.filter(({ from }) => from === null).length,
    },
    events: { total: events.length, byKind: countBy(events, ({ kind }) => kind, idsOf(kinds)) },
    quotes: { total: quotes.length },
    figures: { total: figures.length, byUnit: countBy(figures, ({ unit }) => unit, idsOf(units)) },
    disagreements: {
      total: disagreements.length,
      byType: countBy(disagreements, ({ type }) => type),
    },
    datings: {
      events: byState(events.map(({ dating }) => dating)),
      publications: byState(documents.map(({ publication }) => publication)),
    },
    paragraphs: { total: paragraphs.length, byCoverage: countBy(paragraphs, stateOf, COVERAGE) },
    letters: {
      total: coverages.reduce((sum, { letters }) => sum + letters, 0),
      cited: coverages.reduce((sum, { cited }) => sum + cited, 0),
    },
  };
}

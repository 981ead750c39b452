import type { CorpusData } from "../domain/corpus.ts";
import type { Dating } from "../domain/dating.ts";

/** How many there are of each sort, in the order in which the sorts were first met. */
export type Counts = Readonly<Record<string, number>>;

/** What a corpus holds, in numbers. `check-seeds --json` prints it: the keys are stable. */
export interface Summary {
  readonly documents: { readonly total: number; readonly byLanguage: Counts };
  readonly origins: { readonly total: number };
  readonly events: { readonly total: number; readonly byKind: Counts };
  readonly quotes: { readonly total: number };
  /** Of events and of publications, by how the date was found. */
  readonly datings: { readonly events: Counts; readonly publications: Counts };
}

function countBy<T>(records: readonly T[], sort: (record: T) => string, known: string[] = []) {
  const counts = new Map(known.map((each) => [each, 0]));
  for (const record of records) counts.set(sort(record), (counts.get(sort(record)) ?? 0) + 1);
  return Object.fromEntries(counts);
}

function byState(datings: readonly Dating[]): Counts {
  return countBy(datings, ({ state }) => state, ["given", "inferred"]);
}

/** Counts a corpus. Kinds without an event and states without a date are named, with 0. */
export function summarise(corpus: CorpusData): Summary {
  const { documents, origins, kinds, events, quotes } = corpus;
  return {
    documents: {
      total: documents.length,
      byLanguage: countBy(documents, ({ language }) => language),
    },
    origins: { total: origins.length },
    events: {
      total: events.length,
      byKind: countBy(
        events,
        ({ kind }) => kind,
        kinds.map(({ id }) => id),
      ),
    },
    quotes: { total: quotes.length },
    datings: {
      events: byState(events.map(({ dating }) => dating)),
      publications: byState(documents.map(({ publication }) => publication)),
    },
  };
}

/** "diplomatic 20, csto 9" */
function list(counts: Counts): string {
  return Object.entries(counts)
    .map(([sort, count]) => `${sort} ${count}`)
    .join(", ");
}

function total(counts: Counts): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

/** The summary as a table in Markdown, without a line break at its end. */
export function printSummary({ documents, origins, events, quotes, datings }: Summary): string {
  const rows: (readonly [what: string, count: number, of: string])[] = [
    ["documents", documents.total, list(documents.byLanguage)],
    ["origins", origins.total, ""],
    ["events", events.total, list(events.byKind)],
    ["quotes", quotes.total, ""],
    ["dates of events", total(datings.events), list(datings.events)],
    ["dates of publication", total(datings.publications), list(datings.publications)],
  ];
  return [
    "| What | Count | Of these |",
    "| --- | ---: | --- |",
    ...rows.map(([what, count, of]) => `| ${what} | ${count} | ${of} |`),
  ].join("\n");
}

import type { Counts, Summary } from "../domain/summary.ts";

/** "diplomatic 20, csto 9" */
function list(counts: Counts): string {
  return Object.entries(counts)
    .map(([sort, count]) => `${sort} ${count}`)
    .join(", ");
}

function total(counts: Counts): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

/** The summary as a Markdown table without a final line break. */
export function printSummary(summary: Summary): string {
  const { documents, origins, events, quotes, figures, disagreements } = summary;
  const { datings, paragraphs, letters } = summary;
  const share = letters.total === 0 ? 0 : (100 * letters.cited) / letters.total;
  const rows: (readonly [what: string, count: number, of: string])[] = [
    ["documents", documents.total, list(documents.byLanguage)],
    ["origins", origins.total, `roots ${origins.roots}`],
    ["events", events.total, list(events.byKind)],
    ["quotes", quotes.total, ""],
    ["figures", figures.total, list(figures.byUnit)],
    ["disagreements", disagreements.total, list(disagreements.byType)],
    ["dates of events", total(datings.events), list(datings.events)],
    ["dates of publication", total(datings.publications), list(datings.publications)],
    ["paragraphs of the articles", paragraphs.total, list(paragraphs.byCoverage)],
    ["letters and digits of the articles", letters.total, `cited ${share.toFixed(1)} %`],
  ];
  return [
    "| What | Count | Of these |",
    "| --- | ---: | --- |",
    ...rows.map(([what, count, of]) => `| ${what} | ${count} | ${of} |`),
  ].join("\n");
}

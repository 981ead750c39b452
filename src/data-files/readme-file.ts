import { CLAIM_COLUMNS } from "./claims-csv/claim-columns.ts";
import { FORMAT } from "./corpus-json/corpus-schema.ts";
import type { DataFile } from "./data-file.ts";

const EDTF_FORMS = [
  ["2022-01-07", "that day"],
  ["2022-01-07?", "probably that day"],
  ["2022-01-07~", "about that day"],
  ["2022-01-07%", "probably about that day"],
  ["2022-01, 2022", "an unknown day of that month or year"],
  ["2022-01-07T14:30", "that local time at the calendar place of the corpus"],
  ["[2022-01-05..2022-01-08]", "an unknown day from the first to the last"],
  ["[..2022-01-08]", "that day or earlier"],
  ["[2022-01-07..]", "that day or later"],
  ["2022-01-06/2022-01-07", "all days from the first to the last"],
] as const;

/** Two aligned columns. */
function table(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, about]) => `  ${name.padEnd(width)}  ${about}`).join("\n");
}

/** README.txt: describes each file, and each column of claims.csv. */
export function readmeText(files: readonly Pick<DataFile, "path" | "about">[]): string {
  return `DATA FILES OF ISNAD

${table(files.map(({ path, about }) => [path, about]))}

The words of sources are unchanged. Texts by the project (titles, summaries, reasons,
translations) are in Arabic (ar) and French (fr); they are not evidence.

Identifiers are stable and will not be renamed. Addresses in the files are relative to their own
folder; only the column "link" is relative to the page.

Dates are in EDTF (ISO 8601-2):

${table(EDTF_FORMS)}


corpus.json

"format" is ${FORMAT}. The number increases when a field is removed or changes its meaning, but
not when a field is added. Spans count UTF-16 code units of the text, with an exclusive end, like
string indices in JavaScript, Java and C#. In Python, use text.encode("utf-16-le") and two bytes
per unit.


claims.csv

A row is a claim: a quote that supports an event. A quote that reports figures has one row per
figure. A quote without figures has one row, in which the columns from value_as_stated to
as_of_edtf are empty. To select the figures, keep the rows with a value_relation.

A cell that a spreadsheet could take for a formula (it starts with = + - @ or a full-width form,
a tab or a line break, also after white space) starts with an apostrophe that is not in the
source. So does a cell whose text starts with an apostrophe. To restore the text, remove one
apostrophe from the start of each cell that has one.

${table(CLAIM_COLUMNS.map(({ name, about }) => [name, about]))}


annotations.jsonld

A TextPositionSelector counts Unicode code points, as the Web Annotation Data Model requires.
After a character beyond U+FFFF its numbers differ from those in corpus.json. The articles are
plain text and were not normalised. Prefix and suffix have 32 code points, or fewer at the ends
of an article.


events.jsonld

An event has a startDate only if its day or time is certain. Every event has its full date as
dcterms:date (type edtf:EDTF), and each of its quotations has it as temporalCoverage.


timeline.ics, timeline.fr.ics

Each event of the corpus is one all-day event, or one event in floating time if its time is
known; floating time is the same in every time zone. The title states any doubt in words. If the
day is one of several, the entry covers all of them. An event known to be on or before some day
starts with the crisis, one known to be on or after some day ends with it, and the title says so;
if the sources attest the event for some days, the entry covers those instead. DTSTAMP does not
depend on the time of the build: it is the later of the last publication and the end of the crisis.
`;
}

import { CLAIM_COLUMNS } from "./claims-csv/claim-columns.ts";
import { FORMAT } from "./corpus-json/corpus-schema.ts";
import type { DataFile } from "./data-file.ts";

/** Lines of two columns, the first as wide as its longest cell. */
function table(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, about]) => `  ${name.padEnd(width)}  ${about}`).join("\n");
}

/** README.txt: what each file is and what each column of claims.csv means, from the writers themselves. */
export function readmeText(files: readonly Pick<DataFile, "path" | "about">[]): string {
  return `DATA FILES OF ISNAD

${table(files.map(({ path, about }) => [path, about]))}

The words of a source are never changed. Texts of the project (titles, summaries, reasons,
translations) stand in Arabic (ar) and in French (fr) and are no evidence.

Identifiers are stable words: they are never renamed. Addresses in the files are relative to
the folder that holds them, except the column "link", which is relative to the page.

Dates are EDTF (ISO 8601-2): 2022-01-07 is that day, 2022-01-07? that day, it seems,
2022-01-07~ about that day, 2022-01-07% both, 2022-01 (2022) some day of that month (year), not known
which, 2022-01-07T14:30 that time by the clocks of the corpus' place, [2022-01-05..2022-01-08]
one day of these, not known which, [..2022-01-08] that day or before, [2022-01-07..] that day or
after, 2022-01-06/2022-01-07 the whole of it.


corpus.json

"format" is ${FORMAT}. The number is raised when a field goes or changes its meaning; a
field that is only added does not raise it. Spans count UTF-16 code units of the text, the end
exclusive: the indices of JavaScript, Java and C#. In Python: text.encode("utf-16-le"), two
bytes for each.


claims.csv

A row is a quote of an event: what an article says is a claim, with a number or without one. A
quote that reports figures has one row for each figure; in the row of one that reports none, the
columns from value_as_stated to as_of_edtf are empty. Figures alone are the rows in which
value_relation is not empty.

A cell that a spreadsheet would take for a formula (it begins with = + - @, their full-width
forms, a tab or a line break, also after blanks) begins with an apostrophe that is not in the
source, and so does a cell that begins with an apostrophe itself. To have the words back, take
one apostrophe away from the beginning of each cell that has one.

${table(CLAIM_COLUMNS.map(({ name, about }) => [name, about]))}


annotations.jsonld

A TextPositionSelector counts Unicode code points, as the Web Annotation Data Model demands:
its numbers differ from those of corpus.json behind a character beyond U+FFFF. The articles
are plain text, and no text was normalised. Prefix and suffix have 32 code points, fewer at
the ends of an article.


events.jsonld

An event has a startDate only where its day, or its time, is certain. Every event has its date, with all
doubt, as dcterms:date (type edtf:EDTF), and each of its quotations as temporalCoverage.


timeline.ics, timeline.fr.ics

All-day events, each event of the corpus once; one whose time of day is known stands at it, in
floating time, which is the same in every time zone. A date in doubt says so in words behind the
title; one day of several that is not known stands over all of them. An event known only to be
on some day or before begins with the crisis (or after: ends with it) and says so, or stands on
the days for which its sources attest it. DTSTAMP is the day on which the last article appeared,
never the time of the build.
`;
}

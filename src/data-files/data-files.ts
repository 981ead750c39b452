import { Corpus, type CorpusData } from "../domain/corpus.ts";
import { timelineText } from "./calendar/timeline-file.ts";
import { claimsText } from "./claims-csv/claims-file.ts";
import { corpusText } from "./corpus-json/corpus-file.ts";
import { corpusSchema } from "./corpus-json/corpus-schema.ts";
import { type DataFile, jsonText } from "./data-file.ts";
import { annotationsText } from "./linked-data/annotations-file.ts";
import { eventsText } from "./linked-data/events-file.ts";
import { readmeText } from "./readme-file.ts";

const PLAIN = "text/plain; charset=utf-8";
const JSON_LD = "application/ld+json";
const CALENDAR = "text/calendar; charset=utf-8";

/**
 * All files of `data/`. Pure: the same corpus gives the same bytes. The words of sources are not
 * changed; in particular, no directional characters are added.
 */
export function dataFiles(data: CorpusData): readonly DataFile[] {
  const corpus = new Corpus(data);
  const files: DataFile[] = [
    {
      path: "corpus.json",
      type: "application/json",
      about: "the whole corpus: articles, quotes, events, datings, figures, disagreements",
      text: corpusText(corpus),
    },
    {
      path: "corpus.schema.json",
      type: "application/schema+json",
      about: "JSON Schema of corpus.json (draft 2020-12)",
      text: jsonText(corpusSchema()),
    },
    {
      path: "claims.csv",
      type: "text/csv; charset=utf-8; header=present",
      about: "one row per quote, or per figure in it, for spreadsheets (RFC 4180, UTF-8 with BOM)",
      text: claimsText(corpus),
    },
    {
      path: "annotations.jsonld",
      type: JSON_LD,
      about: "each quote as an annotation of its article (W3C Web Annotation Data Model)",
      text: annotationsText(corpus),
    },
    {
      path: "events.jsonld",
      type: JSON_LD,
      about: "events, articles and quotations in the schema.org vocabulary",
      text: eventsText(corpus),
    },
    {
      path: "timeline.ics",
      type: CALENDAR,
      about: "the events as a calendar in Arabic (RFC 5545), with doubts in words",
      text: timelineText(corpus, "ar"),
    },
    {
      path: "timeline.fr.ics",
      type: CALENDAR,
      about: "the same calendar in French",
      text: timelineText(corpus, "fr"),
    },
    ...data.documents.map(({ id, file, text }) => ({
      path: `documents/${file}`,
      type: PLAIN,
      about: `the article "${id}", unchanged`,
      text,
    })),
  ];
  const about = "this file";
  const readme = { path: "README.txt", type: PLAIN, about };
  return [...files, { ...readme, text: readmeText([...files, readme]) }];
}

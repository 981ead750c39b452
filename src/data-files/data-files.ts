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
 * All files of the folder `data/`. Pure: the same corpus gives the same bytes. Nothing is added to the
 * words of a source, no isolate and no mark of direction.
 */
export function dataFiles(data: CorpusData): readonly DataFile[] {
  const corpus = new Corpus(data);
  const files: DataFile[] = [
    {
      path: "corpus.json",
      type: "application/json",
      about:
        "the whole corpus: articles, quotes, events, how each date was found, figures, disagreements",
      text: corpusText(corpus),
    },
    {
      path: "corpus.schema.json",
      type: "application/schema+json",
      about: "the form of corpus.json, JSON Schema draft 2020-12",
      text: jsonText(corpusSchema()),
    },
    {
      path: "claims.csv",
      type: "text/csv; charset=utf-8; header=present",
      about:
        "one row for each quote, or for each figure in it, for spreadsheets (RFC 4180, UTF-8 with BOM)",
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
      about: "events, articles and quotations in the vocabulary of schema.org",
      text: eventsText(corpus),
    },
    {
      path: "timeline.ics",
      type: CALENDAR,
      about: "the events as a calendar (RFC 5545), their doubts in words, in Arabic",
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
      about: `the article "${id}", byte for byte as it was collected`,
      text,
    })),
  ];
  const about = "what you are reading";
  const readme = { path: "README.txt", type: PLAIN, about };
  return [...files, { ...readme, text: readmeText([...files, readme]) }];
}

import type { Corpus } from "../../domain/corpus.ts";
import { coverageOf } from "../../domain/coverage.ts";
import type { SourceDocument } from "../../domain/document.ts";
import { jsonText } from "../data-file.ts";
import { FORMAT } from "./corpus-schema.ts";

/** A document with the quotes and uncited spans of each paragraph. */
function withCoverage(document: SourceDocument, corpus: Corpus) {
  const coverage = coverageOf(document, corpus.quotesIn(document.id));
  const paragraphs = coverage.paragraphs.map(({ paragraph, quotes, uncited }) => ({
    ...paragraph,
    quotes: quotes.map(({ id }) => id),
    uncited,
  }));
  return {
    ...document,
    paragraphs,
    coverage: { letters: coverage.letters, cited: coverage.cited },
  };
}

/** corpus.json: the compiled corpus with derived data. */
export function corpusText(corpus: Corpus): string {
  return jsonText({
    $schema: "corpus.schema.json",
    format: FORMAT,
    ...corpus.data,
    documents: corpus.data.documents.map((document) => withCoverage(document, corpus)),
    events: corpus.data.events.map((event) => ({
      ...event,
      independentOrigins: corpus.originGroups(event).map(({ origin }) => origin.id),
    })),
  });
}

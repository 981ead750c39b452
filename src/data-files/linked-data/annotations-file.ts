import type { Corpus } from "../../domain/corpus.ts";
import type { SourceDocument } from "../../domain/document.ts";
import { INTERFACE_LANGUAGES } from "../../domain/localised-text.ts";
import type { Quote } from "../../domain/quote.ts";
import { articleFile, iri } from "../addresses.ts";
import { jsonText } from "../data-file.ts";
import { after, before, toCodePoints } from "./code-point-span.ts";
import { tagged } from "./json-ld.ts";

/** Code points of prefix and suffix. */
const CONTEXT = 32;

/**
 * Selectors after the Web Annotation Data Model, 4.2.4 and 4.2.5. Plain text needs no
 * normalisation.
 */
function selectors({ exact, span }: Quote, { text }: SourceDocument) {
  return [
    {
      type: "TextQuoteSelector",
      exact,
      prefix: before(text, span.start, CONTEXT),
      suffix: after(text, span.end, CONTEXT),
    },
    { type: "TextPositionSelector", ...toCodePoints(text, span) },
  ];
}

function annotation(quote: Quote, document: SourceDocument) {
  const glosses = INTERFACE_LANGUAGES.flatMap((language) => {
    const value = quote.gloss[language];
    if (value === undefined) return [];
    const format = "text/plain";
    return { type: "TextualBody", purpose: "describing", value, language, format };
  });
  return {
    id: iri.annotation(quote.id),
    type: "Annotation",
    motivation: "identifying",
    body: [
      { type: "SpecificResource", purpose: "identifying", source: iri.event(quote.event) },
      ...glosses,
    ],
    target: {
      type: "SpecificResource",
      source: articleFile(document),
      format: "text/plain",
      language: document.language,
      selector: selectors(quote, document),
    },
  };
}

/**
 * annotations.jsonld: a W3C Web Annotation collection with one annotation per quote. The bodies are
 * the event and our translations; the target is the article.
 */
export function annotationsText(corpus: Corpus): string {
  const items = corpus.data.quotes.flatMap((quote) => {
    const document = corpus.document(quote.document);
    return document ? annotation(quote, document) : [];
  });
  return jsonText({
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id: "annotations.jsonld",
    type: "AnnotationCollection",
    label: tagged(corpus.data.title),
    total: items.length,
    first: { id: "annotations.jsonld#page/1", type: "AnnotationPage", startIndex: 0, items },
  });
}

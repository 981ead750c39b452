import type { Corpus } from "../../domain/corpus.ts";
import { jsonText } from "../data-file.ts";
import { DATE_PREFIXES } from "./json-ld.ts";
import { newsArticle, originWork, quotation } from "./schema-org-articles.ts";
import { schemaActor, schemaEvent, schemaPlace } from "./schema-org-events.ts";

/** events.jsonld: events, articles, quotations, actors and places in the schema.org vocabulary. */
export function eventsText(corpus: Corpus): string {
  const { events, documents, origins, actors, places } = corpus.data;
  const quotations = events.flatMap((event) =>
    corpus.quotesOf(event).flatMap((quote) => {
      const document = corpus.document(quote.document);
      return document ? quotation(quote, document, event.dating.edtf) : [];
    }),
  );
  return jsonText({
    "@context": ["https://schema.org", DATE_PREFIXES],
    "@graph": [
      ...events.map((event) => schemaEvent(event, corpus)),
      ...documents.map((document) => newsArticle(document, corpus)),
      ...quotations,
      ...origins.map(originWork),
      ...actors.map(schemaActor),
      ...places.map(schemaPlace),
    ],
  });
}

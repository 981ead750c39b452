import type { SourceDocument } from "../domain/document.ts";
import type { ActorId, DocumentId, EventId, OriginId, PlaceId, QuoteId } from "../domain/ids.ts";
import type { Quote } from "../domain/quote.ts";

/*
 * Relative IRIs, from a file in `data/`. They are as stable as the identifiers of the seeds and hold
 * wherever the page is served. Each kind of record has its own fragment, so that no two can meet.
 */

const EVENTS = "events.jsonld";
const ANNOTATIONS = "annotations.jsonld";

/** The query of the page that opens a quote; the language is left to the reader's browser. */
export function quoteQuery(quote: Pick<Quote, "id" | "event">): string {
  return `?event=${quote.event}&quote=${quote.id}`;
}

/** The page with the event opened. */
export function eventPage(id: EventId): string {
  return `../?event=${id}`;
}

/** The page with the quote opened, its article at that sentence. */
export function quotePage(quote: Pick<Quote, "id" | "event">): string {
  return `../${quoteQuery(quote)}`;
}

/** The page with the article opened. */
export function documentPage(id: DocumentId): string {
  return `../?doc=${id}`;
}

/** The article's text, byte for byte as collected. */
export function articleFile({ file }: Pick<SourceDocument, "file">): string {
  return `documents/${encodeURIComponent(file)}`;
}

export const iri = {
  annotation: (id: QuoteId): string => `${ANNOTATIONS}#quote/${id}`,
  event: (id: EventId): string => `${EVENTS}#event/${id}`,
  quotation: (id: QuoteId): string => `${EVENTS}#quote/${id}`,
  document: (id: DocumentId): string => `${EVENTS}#document/${id}`,
  origin: (id: OriginId): string => `${EVENTS}#origin/${id}`,
  actor: (id: ActorId): string => `${EVENTS}#actor/${id}`,
  place: (id: PlaceId): string => `${EVENTS}#place/${id}`,
};

import type { SourceDocument } from "../domain/document.ts";
import type { ActorId, DocumentId, EventId, OriginId, PlaceId, QuoteId } from "../domain/ids.ts";
import type { Quote } from "../domain/quote.ts";

/*
 * Addresses relative to a file in `data/`. They are as stable as the identifiers of the seeds and
 * independent of where the page is served. Each kind of record has its own fragment prefix, so that
 * fragments cannot collide.
 */

const EVENTS = "events.jsonld";
const ANNOTATIONS = "annotations.jsonld";

/** The page's query for a quote. It names no language, so the page follows the reader's browser. */
export function quoteQuery(quote: Pick<Quote, "id" | "event">): string {
  return `?event=${quote.event}&quote=${quote.id}`;
}

/** The page with the event open. */
export function eventPage(id: EventId): string {
  return `../?event=${id}`;
}

/** The page with the quote open and its article scrolled to it. */
export function quotePage(quote: Pick<Quote, "id" | "event">): string {
  return `../${quoteQuery(quote)}`;
}

/** The page with the article open. */
export function documentPage(id: DocumentId): string {
  return `../?doc=${id}`;
}

/** The text of the article, unchanged. */
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

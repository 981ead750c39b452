import type { ActorId, DocumentId, EventId, OccasionId, OriginId, QuoteId } from "./ids.ts";
import type { Gloss, LocalisedText } from "./localised-text.ts";
import type { Span } from "./span.ts";

/** The part of the article that contains the quote; `quotation` is speech in quotation marks. */
export const QUOTE_ROLES = ["headline", "lead", "body", "quotation"] as const;
export type QuoteRole = (typeof QUOTE_ROLES)[number];

/** Who says the words, according to the article. A quote without a speaker is the article's own. */
export interface Speaker {
  readonly actor: ActorId;
  /** How it was said, if the article says so: "في بيان", "dans un communiqué". */
  readonly manner: LocalisedText | null;
  /** Those who passed the words on, according to the article; the nearest to the article first. */
  readonly via: readonly ActorId[];
}

/** A span of a document that supports an event. `exact` is the document's text at `span`. */
export interface Quote {
  readonly id: QuoteId;
  readonly event: EventId;
  readonly document: DocumentId;
  readonly exact: string;
  readonly span: Span;
  /** Numbers of the first and last paragraph that it touches. */
  readonly paragraphs: { readonly first: number; readonly last: number };
  readonly role: QuoteRole;
  /**
   * The text that the words descend from, if it is not the document's: what was said to a newsroom
   * itself, in an article that also prints a dispatch.
   */
  readonly origin: OriginId | null;
  readonly speaker: Speaker | null;
  /** The act of speech that the quote renders, if the seeds name one. */
  readonly occasion: OccasionId | null;
  readonly gloss: Gloss;
}

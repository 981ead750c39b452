import type { ActorId, DocumentId, EventId, OccasionId, QuoteId } from "./ids.ts";
import type { InterfaceLanguage, LocalisedText } from "./localised-text.ts";
import type { Span } from "./span.ts";

/** Where in its article a quote stands; `quotation` is speech that the article puts between marks. */
export const QUOTE_ROLES = ["headline", "lead", "body", "quotation"] as const;
export type QuoteRole = (typeof QUOTE_ROLES)[number];

/** Who says it according to the article; null in a quote means the article speaks in its own voice. */
export interface Speaker {
  readonly actor: ActorId;
  /** How it was said, if the article tells: "في بيان", "dans un communiqué". */
  readonly manner: LocalisedText | null;
  /** Whom the article names as having carried the words, the nearest to the article first. */
  readonly via: readonly ActorId[];
}

/** A span of one document on which an event rests. `exact` equals the document's text at `span`. */
export interface Quote {
  readonly id: QuoteId;
  readonly event: EventId;
  readonly document: DocumentId;
  readonly exact: string;
  readonly span: Span;
  /** Numbers of the first and last paragraph it touches. */
  readonly paragraphs: { readonly first: number; readonly last: number };
  readonly role: QuoteRole;
  readonly speaker: Speaker | null;
  /** The act of speech that it renders, where the seeds know it. */
  readonly occasion: OccasionId | null;
  /** The project's own translation, for readers of the other language. Never evidence. */
  readonly gloss: Readonly<Partial<Record<InterfaceLanguage, string>>>;
}

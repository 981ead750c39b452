import type { DisagreementId, DocumentId, EventId, QuoteId } from "./ids.ts";
import type { Gloss, LocalisedText } from "./localised-text.ts";
import type { Span } from "./span.ts";

/**
 * How sources differ. `contradiction`: they cannot all be right. `scope`: they speak of different
 * things. `wording`: they describe one thing in words of different weight.
 * `translation`: they render one original differently.
 */
export const DISAGREEMENT_TYPES = ["contradiction", "scope", "wording", "translation"] as const;
export type DisagreementType = (typeof DISAGREEMENT_TYPES)[number];

/** What one source says in a disagreement. `exact` is the document's text at `span`. */
export interface Position {
  readonly document: DocumentId;
  /** The quote that contains the words; null if no event cites them. */
  readonly quote: QuoteId | null;
  readonly exact: string;
  readonly span: Span;
  /** The number of the paragraph in which the words begin. */
  readonly paragraph: number;
  /** Translations into each language of the interface but the document's; empty if the words are in a quote. */
  readonly gloss: Gloss;
}

/** Sources that differ, side by side. The corpus does not decide between them. */
export interface Disagreement {
  readonly id: DisagreementId;
  /** Never empty. */
  readonly events: readonly EventId[];
  readonly type: DisagreementType;
  /** The difference as a question. */
  readonly question: LocalisedText;
  /** Two or more, in the order of the seeds. */
  readonly positions: readonly Position[];
  /** Whether the sources conflict, with arguments for and against; it does not decide. */
  readonly note: LocalisedText;
}

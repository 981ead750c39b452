import type { DisagreementId, DocumentId, EventId, QuoteId } from "./ids.ts";
import type { LocalisedText } from "./localised-text.ts";
import type { Span } from "./span.ts";

/**
 * How the sources differ. `contradiction`: not all can be right as they stand. `scope`: they speak of
 * different things. `wording`: one thing in other words that weigh differently. `spelling`: of a name.
 * `translation`: two renderings of one original.
 */
export const DISAGREEMENT_TYPES = [
  "contradiction",
  "scope",
  "wording",
  "spelling",
  "translation",
] as const;
export type DisagreementType = (typeof DISAGREEMENT_TYPES)[number];

/** What one source says in a disagreement. `exact` equals the document's text at `span`. */
export interface Position {
  readonly document: DocumentId;
  /** The quote that holds the words; null where no event cites them. */
  readonly quote: QuoteId | null;
  readonly exact: string;
  readonly span: Span;
  /** Number of the paragraph in which the words begin. */
  readonly paragraph: number;
}

/** Sources that differ, one beside the other. It is shown, not settled. */
export interface Disagreement {
  readonly id: DisagreementId;
  /** Never empty. */
  readonly events: readonly EventId[];
  readonly type: DisagreementType;
  /** What differs, as a question. */
  readonly question: LocalisedText;
  /** Two or more, in the order of the seeds. */
  readonly positions: readonly Position[];
  /** Whether anything conflicts, with the reasons for and against; it does not decide. */
  readonly note: LocalisedText;
}

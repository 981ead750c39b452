import type { DocumentId, QuoteId } from "./ids.ts";
import type { LocalisedText } from "./localised-text.ts";
import type { PartialDate } from "./partial-date.ts";
import type { Span } from "./span.ts";

/** Words of a document that a date rests on. */
export interface DateExpression {
  readonly document: DocumentId;
  /** The quote that holds the words; null for publication dates, which have no event. */
  readonly quote: QuoteId | null;
  readonly exact: string;
  readonly span: Span;
}

/** A date that the words seem to give and that was set aside, with the reason. */
export interface RejectedDate {
  readonly date: PartialDate;
  readonly expression: DateExpression;
  readonly reason: LocalisedText;
}

/**
 * How a date was found. `given`: the words name day and month. `inferred`: it was worked out from words
 * and an anchor, and `reasoning` says how.
 */
export interface Dating {
  readonly date: PartialDate;
  /** The date as the seeds write it (EDTF). */
  readonly edtf: string;
  readonly state: "given" | "inferred";
  /** The part of a wider date in which the sources attest that the thing was so. */
  readonly attested: PartialDate | null;
  /** The words the date rests on; null when no words date it and only the publication bounds it. */
  readonly expression: DateExpression | null;
  /** The document whose publication date anchors a relative expression or bounds an undated one. */
  readonly anchor: DocumentId | null;
  readonly reasoning: LocalisedText | null;
  readonly rejected: readonly RejectedDate[];
}

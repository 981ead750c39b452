import type { Dating } from "./dates/dating.ts";
import type { DocumentId, EventId, FigureId, QuoteId, UnitId } from "./ids.ts";
import type { LocalisedText } from "./localised-text.ts";
import type { Speaker } from "./quote.ts";
import type { Span } from "./span.ts";

/** How a stated number bounds the quantity; `atLeast` and `atMost` include the number itself. */
export const COMPARISONS = ["exactly", "moreThan", "atLeast", "fewerThan", "atMost"] as const;
export type Comparison = (typeof COMPARISONS)[number];

/**
 * A quantity as stated, never computed. `vague`: the source gives no number ("dozens"), and it gets none; what it
 * says instead is told in both languages, and no more than that.
 */
export type Quantity =
  | { readonly form: Comparison; readonly number: number }
  | { readonly form: "between"; readonly low: number; readonly high: number }
  | { readonly form: "vague"; readonly words: LocalisedText };

/** A quantity that a source reports. `exact` equals the document's text at `span`, inside the quote. */
export interface Figure {
  readonly id: FigureId;
  readonly quote: QuoteId;
  /** The quote's event and document. */
  readonly event: EventId;
  readonly document: DocumentId;
  /** As stated: "more than 3,800". */
  readonly exact: string;
  readonly span: Span;
  readonly value: Quantity;
  readonly unit: UnitId;
  /** Who or what is counted, as the words say: two populations are not compared. */
  readonly population: LocalisedText;
  /** Who gives the figure: the quote's speaker unless the seeds name another; null is the article itself. */
  readonly speaker: Speaker | null;
  /** The day for which it is given; null where the words name none, and the event's date holds. */
  readonly asOf: Dating | null;
}

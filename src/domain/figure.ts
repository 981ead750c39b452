import type { Dating } from "./dates/dating.ts";
import type { DocumentId, EventId, FigureId, QuoteId, UnitId } from "./ids.ts";
import type { LocalisedText } from "./localised-text.ts";
import type { Speaker } from "./quote.ts";
import type { Span } from "./span.ts";

/**
 * How the number bounds the quantity; `atLeast` and `atMost` include the number itself. `about` gives
 * no bound.
 */
export const COMPARISONS = [
  "exactly",
  "moreThan",
  "atLeast",
  "fewerThan",
  "atMost",
  "about",
] as const;
export type Comparison = (typeof COMPARISONS)[number];

/**
 * A quantity as stated, never computed. `vague`: the source gives no number ("dozens"), so `words`
 * holds its expression in both interface languages.
 */
export type Quantity =
  | { readonly form: Comparison; readonly number: number }
  | { readonly form: "between"; readonly low: number; readonly high: number }
  | { readonly form: "vague"; readonly words: LocalisedText };

/** A quantity that a source reports. `exact` is the document's text at `span`, inside the quote. */
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
  /** Who or what is counted, as the source says. Different populations are not comparable. */
  readonly population: LocalisedText;
  /**
   * Who gives the figure: the quote's speaker, unless the seeds name another or say that the article counts;
   * null means the article.
   */
  readonly speaker: Speaker | null;
  /** The date for which the figure is given; null means the event's date. */
  readonly asOf: Dating | null;
}

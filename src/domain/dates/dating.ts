import type { DocumentId, EventId, QuoteId } from "../ids.ts";
import type { LocalisedText } from "../localised-text.ts";
import type { Span } from "../span.ts";
import type { CalendarDay } from "./calendar-day.ts";
import type { PartialDate } from "./partial-date.ts";
import type { Reading } from "./reading.ts";

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
 * The second bound of a publication, set by a person: a weekday is known only modulo a week, a day and
 * month only modulo a year. First and last day included.
 */
export interface SecondBound {
  readonly start: CalendarDay;
  readonly end: CalendarDay;
  /** Words that the bound rests on, of any document. Never empty. */
  readonly evidence: readonly DateExpression[];
  readonly reason: LocalisedText;
}

/** How an event stands to another event or to a publication (TLINK of TimeML, its three plain relations). */
export const TEMPORAL_RELATIONS = ["after", "before", "simultaneous"] as const;
export type TemporalRelation = (typeof TEMPORAL_RELATIONS)[number];

/** A person's doubt, as EDTF writes it: uncertain, approximate, both. */
export const HEDGES = ["?", "~", "%"] as const;
export type Hedge = (typeof HEDGES)[number];

/**
 * A step from the words to the date. `date` is what is known after the step; after the last step it is
 * the date of the dating. Each step starts from the date of the step before it.
 *
 * - counted    words relative to the publication of `document`
 * - named      words with day and month; `document` supplies the year if the words do not
 * - published  words that state the publication date of their own document
 * - agreement  further words, which give `found`; the date does not change
 * - link       on or after, on or before, or on the day of an event or publication dated `target`
 * - told       not after the publication of `document`, the earliest document that tells the event
 * - attested   the source confirms the event for the day of publication; the date does not change
 * - hedge      a person adds a doubt
 * - override   a person sets the date and discards the steps before
 */
export type DatingStep = { readonly date: PartialDate } & (
  | {
      readonly rule: "counted";
      readonly words: DateExpression;
      readonly reading: Reading;
      readonly document: DocumentId;
    }
  | {
      readonly rule: "named";
      readonly words: DateExpression;
      readonly reading: Reading;
      readonly document: DocumentId | null;
    }
  | {
      readonly rule: "published";
      readonly words: DateExpression;
      readonly reading: Reading;
      readonly within: SecondBound | null;
    }
  | {
      readonly rule: "agreement";
      readonly words: DateExpression;
      readonly reading: Reading;
      readonly document: DocumentId | null;
      readonly found: PartialDate;
    }
  | {
      readonly rule: "link";
      readonly relation: TemporalRelation;
      /** One of the two is not null. */
      readonly event: EventId | null;
      readonly document: DocumentId | null;
      readonly target: PartialDate;
      /** The signal: words that say how the two stand to each other. */
      readonly words: DateExpression | null;
    }
  | { readonly rule: "told"; readonly document: DocumentId }
  | {
      readonly rule: "attested";
      readonly document: DocumentId;
      readonly words: DateExpression | null;
      readonly attested: PartialDate;
    }
  | { readonly rule: "hedge"; readonly hedge: Hedge }
  | {
      readonly rule: "override";
      readonly attested: PartialDate | null;
      readonly reason: LocalisedText;
    }
);

/** Further words for a date, and the date they lead to. */
export interface Corroboration {
  readonly expression: DateExpression;
  readonly date: PartialDate;
}

/**
 * A date and how it was found. `given`: the words name day and month. `inferred`: it was worked out from
 * words and an anchor, or a person decided.
 */
export interface Dating {
  readonly date: PartialDate;
  /** The date in EDTF. */
  readonly edtf: string;
  readonly state: "given" | "inferred";
  /** The part of a wider date in which the sources attest that the thing was so. */
  readonly attested: PartialDate | null;
  /** The words the date rests on; null when no words date it and only the publication bounds it. */
  readonly expression: DateExpression | null;
  /** Other words that agree with it. */
  readonly corroborating: readonly Corroboration[];
  /** The document whose publication date anchors a relative expression or bounds an undated one. */
  readonly anchor: DocumentId | null;
  /** From the words to the date, in order; never empty. */
  readonly steps: readonly DatingStep[];
  /** Why a person decided against or beyond the words; null where nobody did. */
  readonly override: LocalisedText | null;
  /** An editorial remark; the steps say how the date was found. */
  readonly reasoning: LocalisedText | null;
  readonly rejected: readonly RejectedDate[];
}

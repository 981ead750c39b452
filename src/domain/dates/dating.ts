import type { DocumentId, EventId, QuoteId } from "../ids.ts";
import type { LocalisedText } from "../localised-text.ts";
import type { Span } from "../span.ts";
import type { CalendarDay } from "./calendar-day.ts";
import type { PartialDate } from "./partial-date.ts";
import type { Reading } from "./reading.ts";

/** The words of a document on which a date rests. */
export interface DateExpression {
  readonly document: DocumentId;
  /** The quote that contains the words; null for publication dates, which have no event. */
  readonly quote: QuoteId | null;
  readonly exact: string;
  readonly span: Span;
}

/** A date that the words seem to give but a person rejected, with the reason. */
export interface RejectedDate {
  readonly date: PartialDate;
  readonly expression: DateExpression;
  readonly reason: LocalisedText;
}

/**
 * A range that a person sets for a publication date. A weekday needs one because it recurs each
 * week; a day and month because they recur each year. Both ends are included.
 */
export interface SecondBound {
  readonly start: CalendarDay;
  readonly end: CalendarDay;
  /** The words of any document on which the range rests. Never empty. */
  readonly evidence: readonly DateExpression[];
  readonly reason: LocalisedText;
}

/**
 * The relation of an event to another event or to a publication: three of the TLINK relations of
 * TimeML.
 */
export const TEMPORAL_RELATIONS = ["after", "before", "simultaneous"] as const;
export type TemporalRelation = (typeof TEMPORAL_RELATIONS)[number];

/** An editor's doubt in EDTF notation: uncertain, approximate, both. */
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
 * - bound      on or after, on or before, or on the day that words name, which is `target`
 * - told       not after the publication of `document`, the earliest document that reports the event; a
 *              day of grace is added if `published` is approximate
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
      /** Exactly one of the two is not null. */
      readonly event: EventId | null;
      readonly document: DocumentId | null;
      readonly target: PartialDate;
      /** The words that state the relation (the SIGNAL of TimeML). */
      readonly words: DateExpression | null;
    }
  | {
      readonly rule: "bound";
      readonly relation: TemporalRelation;
      /** The words that name the day. */
      readonly words: DateExpression;
      readonly reading: Reading;
      /** The publication that the words count from or take their year from; null if they need none. */
      readonly document: DocumentId | null;
      readonly target: PartialDate;
    }
  | { readonly rule: "told"; readonly document: DocumentId; readonly published: PartialDate }
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

/** Further words for a date, and the date that they give. */
export interface Corroboration {
  readonly expression: DateExpression;
  readonly date: PartialDate;
}

/**
 * A date and how it was found. `given`: the words name the day and month. `inferred`: the date was
 * computed from words and an anchor, or set by a person.
 */
export interface Dating {
  readonly date: PartialDate;
  /** The date in EDTF notation. */
  readonly edtf: string;
  readonly state: "given" | "inferred";
  /** The part of a wider date on which the sources confirm the event. */
  readonly attested: PartialDate | null;
  /** The words that give the date; null if only the publication bounds it. */
  readonly expression: DateExpression | null;
  /** Other words that give the same date. */
  readonly corroborating: readonly Corroboration[];
  /**
   * The document whose publication date anchors a relative expression or bounds an undated event.
   */
  readonly anchor: DocumentId | null;
  /** In order, from the words to the date. Never empty. */
  readonly steps: readonly DatingStep[];
  /** Why a person set the date by hand; null if nobody did. */
  readonly override: LocalisedText | null;
  /** An editor's remark; `steps` already explain how the date was found. */
  readonly reasoning: LocalisedText | null;
  readonly rejected: readonly RejectedDate[];
}

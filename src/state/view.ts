import type { DisagreementType } from "../domain/disagreement.ts";
import type {
  DisagreementId,
  DocumentId,
  EventId,
  KindId,
  QuoteId,
  UnitId,
} from "../domain/ids.ts";
import type { InterfaceLanguage } from "../domain/localised-text.ts";

/** A part of a link that cannot be followed: told to the reader, never fatal. */
export interface UnknownReference {
  readonly parameter:
    | "lang"
    | "page"
    | "event"
    | "doc"
    | "beside"
    | "par"
    | "quote"
    | "kinds"
    | "time"
    | "list"
    | "from"
    | "question"
    | "unit"
    | "order"
    | "uncited"
    | "reads";
  readonly value: string;
  /** missing: the corpus holds no such record. mismatch: it does, but not of the event or article that is named with it. */
  readonly reason: "missing" | "mismatch";
}

/** The stretch of time on screen: milliseconds on the axis of calendar-day.ts, end exclusive. */
export interface TimeWindow {
  readonly start: number;
  readonly end: number;
}

/** The ways of looking at one corpus; the first is where a visit begins. */
export const PAGES = ["timeline", "compare", "figures", "articles", "method"] as const;
export type PageId = (typeof PAGES)[number];

export type Pane = "event" | "article";

export type ColourScheme = "light" | "dark";

/** The way in which time runs across the screen. */
export type TimeDirection = "ltr" | "rtl";

/** By what the figures are grouped; never by their size. The first is where a visit begins. */
export const FIGURE_ORDERS = ["unit", "date", "article"] as const;
export type FigureOrder = (typeof FIGURE_ORDERS)[number];

/** How the questions on which sources differ are looked at; kept for the visit, no link carries it. */
export interface CompareView {
  /** Types of difference shown; empty means all. */
  readonly types: readonly DisagreementType[];
  /** The questions whose sides are unfolded. */
  readonly open: readonly DisagreementId[];
}

/** All that the reader has chosen. Ids and choices only; whatever can be derived is not here. */
export interface View {
  readonly language: InterfaceLanguage;
  readonly page: PageId;
  readonly event: EventId | null;
  /** The quote the reader asked for; null while the event's first quote stands for it. */
  readonly quote: QuoteId | null;
  /** The article the reader asked for; null while the active quote decides. */
  readonly document: DocumentId | null;
  /** The article that is read side by side with the open one; always one of its counterparts. */
  readonly beside: DocumentId | null;
  /** The paragraph of that article the reader asked for, by its number. */
  readonly paragraph: number | null;
  /** Which of the two is in front where only one has room. */
  readonly pane: Pane;
  /** Kinds shown; empty means all. */
  readonly kinds: readonly KindId[];
  /** Null means the whole period. */
  readonly window: TimeWindow | null;
  /** Whether the list stands beside the drawing, where there is a drawing. */
  readonly list: boolean;
  /** Null means as the language reads. */
  readonly time: TimeDirection | null;
  /** The one unit whose figures are shown; null means all. */
  readonly unit: UnitId | null;
  readonly order: FigureOrder;
  /** Whether an article shows what of it no event cites. */
  readonly uncited: boolean;
  /** The question of the event that is asked for where its sources are compared; null begins with the first. */
  readonly question: DisagreementId | null;
  /** Languages of sources (BCP 47) that the reader reads: their translations are folded away. */
  readonly reads: readonly string[];
  readonly compare: CompareView;
  /** Null means as the system asks. A matter of the reader's eyes: no link carries it. */
  readonly scheme: ColourScheme | null;
  readonly unknown: readonly UnknownReference[];
}

export const INITIAL_VIEW: View = {
  language: "ar",
  page: "timeline",
  event: null,
  quote: null,
  document: null,
  beside: null,
  paragraph: null,
  pane: "event",
  kinds: [],
  window: null,
  list: false,
  time: null,
  unit: null,
  order: "unit",
  uncited: false,
  question: null,
  reads: [],
  compare: { types: [], open: [] },
  scheme: null,
  unknown: [],
};

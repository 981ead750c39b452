import type { DisagreementType } from "../domain/disagreement.ts";
import type {
  DisagreementId,
  DocumentId,
  EventId,
  KindId,
  QuoteId,
  UnitId,
} from "../domain/ids.ts";
import type { Digits, MonthNames } from "../domain/locale.ts";
import type { InterfaceLanguage } from "../domain/localised-text.ts";

/** A part of a link that cannot be followed. It is shown to the reader and never fatal. */
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
    | "digits"
    | "months"
    | "list"
    | "from"
    | "question"
    | "unit"
    | "order"
    | "uncited"
    | "reads";
  readonly value: string;
  /** missing: not in the corpus. mismatch: in the corpus, but not part of the event or article in the link. */
  readonly reason: "missing" | "mismatch";
}

/** The visible stretch of time, in milliseconds on the axis of calendar-day.ts; the end is exclusive. */
export interface TimeWindow {
  readonly start: number;
  readonly end: number;
}

/** The pages; the first is the default. */
export const PAGES = ["timeline", "compare", "figures", "articles", "method"] as const;
export type PageId = (typeof PAGES)[number];

export type Pane = "event" | "article";

export const COLOUR_SCHEMES = ["light", "dark"] as const;
export type ColourScheme = (typeof COLOUR_SCHEMES)[number];

/** The direction of time on screen. */
export const TIME_DIRECTIONS = ["rtl", "ltr"] as const;
export type TimeDirection = (typeof TIME_DIRECTIONS)[number];

/** How figures are grouped; never by their size. The first is the default. */
export const FIGURE_ORDERS = ["unit", "date", "article"] as const;
export type FigureOrder = (typeof FIGURE_ORDERS)[number];

/** How the overview of differences is ordered: by what readers must know first, or by time. The first is the default. */
export const DIFFERENCE_ORDERS = ["consequence", "date"] as const;
export type DifferenceOrder = (typeof DIFFERENCE_ORDERS)[number];

/** A section of the overview by consequence: a type of difference, or the spellings of names. */
export type CompareSection = DisagreementType | "spelling";

/** How differences are shown. Kept for the visit; not part of a link. */
export interface CompareView {
  /** The types of difference that are shown in order of time; empty means all. */
  readonly types: readonly DisagreementType[];
  /** The unfolded questions. */
  readonly open: readonly DisagreementId[];
  /** The sections that show all they have. */
  readonly sections: readonly CompareSection[];
}

/** The choices of the reader, without anything that can be derived from them. */
export interface View {
  readonly language: InterfaceLanguage;
  readonly page: PageId;
  readonly event: EventId | null;
  /** The requested quote; null means the event's first quote. */
  readonly quote: QuoteId | null;
  /** The requested article; null means that of the active quote. */
  readonly document: DocumentId | null;
  /** The article beside the open one; always parallel to it. */
  readonly beside: DocumentId | null;
  /** The requested paragraph number of `document`. */
  readonly paragraph: number | null;
  /** The pane in front if there is room for only one. */
  readonly pane: Pane;
  /** The kinds that are shown; empty means all. */
  readonly kinds: readonly KindId[];
  /** Null means the whole period. */
  readonly window: TimeWindow | null;
  /** Whether the list is shown beside the drawing. */
  readonly list: boolean;
  /** Null means the direction of the language. */
  readonly time: TimeDirection | null;
  /** The digits of the interface in Arabic; null means the usual ones. */
  readonly digits: Digits | null;
  /** The Arabic names of the months; null means the usual ones. */
  readonly months: MonthNames | null;
  /** The unit whose figures are shown; null means all. */
  readonly unit: UnitId | null;
  readonly order: FigureOrder;
  readonly differenceOrder: DifferenceOrder;
  /** Whether articles show the passages that no event cites. */
  readonly uncited: boolean;
  /** The question of the compared event; null means the first. */
  readonly question: DisagreementId | null;
  /** Languages of sources (BCP 47) that the reader reads; their translations are folded. */
  readonly reads: readonly string[];
  readonly compare: CompareView;
  /** Null follows the system. Personal, so not part of a link. */
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
  digits: null,
  months: null,
  unit: null,
  order: "unit",
  differenceOrder: "consequence",
  uncited: false,
  question: null,
  reads: [],
  compare: { types: [], open: [], sections: [] },
  scheme: null,
  unknown: [],
};

import { createStore, type StoreApi } from "zustand/vanilla";
import type { Corpus } from "../domain/corpus.ts";
import type {
  DisagreementId,
  DocumentId,
  EventId,
  KindId,
  QuoteId,
  UnitId,
} from "../domain/ids.ts";
import type { InterfaceLanguage } from "../domain/localised-text.ts";
import { activeDocument, keptBeside, selectedEvent } from "./selectors.ts";
import {
  type ColourScheme,
  type CompareView,
  type FigureOrder,
  INITIAL_VIEW,
  type PageId,
  type Pane,
  type TimeDirection,
  type TimeWindow,
  type View,
} from "./view.ts";

/**
 * What a reader can do. Each says what is meant, not which fields change. Opening something also clears
 * the notice about a damaged link: the reader has moved on from it.
 */
export interface Intents {
  setLanguage(language: InterfaceLanguage): void;
  /** Another way of looking; what is selected stays. Opening a record leads back to the timeline. */
  openPage(page: PageId): void;
  selectEvent(event: EventId): void;
  /** Where the sources of one event differ, at one of its questions or from the first. */
  compareEvent(event: EventId, question?: DisagreementId | null): void;
  /** Another question of the event that is compared. */
  askQuestion(question: DisagreementId): void;
  /** Opens the article at the quote; selects its event. */
  openQuote(quote: QuoteId): void;
  /** Opens an article, keeping the selected event. */
  openDocument(document: DocumentId): void;
  /** Reads another article side by side with the open one, or the open one alone. */
  readBeside(document: DocumentId | null): void;
  /** Opens an article at a paragraph, by its number, keeping the selected event. */
  openParagraph(document: DocumentId, paragraph: number): void;
  /** Closes the article where it covers the event (on a phone); the event stays. */
  closeArticle(): void;
  /** Back to nothing selected. */
  closeEvent(): void;
  /** Back to how a visit begins; language, colours and what the reader reads stay. */
  goToStart(): void;
  /** Brings the event or the article to the front where only one has room. */
  showPane(pane: Pane): void;
  showKinds(kinds: readonly KindId[]): void;
  /** Opens or closes the list beside the drawing. */
  showList(list: boolean): void;
  setWindow(window: TimeWindow | null): void;
  /** Turns time round; null lets it run as the language reads. */
  setTime(time: TimeDirection | null): void;
  /** The figures of one unit, or of all. */
  showUnit(unit: UnitId | null): void;
  orderFigures(order: FigureOrder): void;
  /** Shows in the articles what no event cites, or no longer. */
  showUncited(uncited: boolean): void;
  /** Says whether the reader reads a language of the sources, so that its translations are folded away. */
  setReads(language: string, reads: boolean): void;
  /** Which differences are shown and unfolded; what is not spoken of stays. */
  arrangeComparison(part: Partial<CompareView>): void;
  /** Light or dark by hand; null follows the system. */
  setScheme(scheme: ColourScheme | null): void;
  dismissUnknown(): void;
  /** Replaces the view by what a link says (first load, back, forward). */
  restore(view: Partial<View>): void;
}

export interface IsnadState extends Intents {
  readonly corpus: Corpus;
  readonly view: View;
}

export type IsnadStore = StoreApi<IsnadState>;

const CLOSED = {
  event: null,
  quote: null,
  document: null,
  paragraph: null,
  beside: null,
  question: null,
  pane: "event",
} as const;

/** A link to a quote or an article means the article. */
function withPane(view: Partial<View>): Partial<View> {
  return { ...view, pane: view.quote || view.document || view.beside ? "article" : "event" };
}

/** A store over one corpus. Unknown ids given to an intent change nothing. */
export function createIsnadStore(corpus: Corpus, initial: Partial<View> = {}): IsnadStore {
  return createStore<IsnadState>((set) => {
    const change = (part: Partial<View>): void =>
      set((state) => ({ view: { ...state.view, ...part } }));
    /** What opens another article keeps the two side by side where they go together. */
    const open = (part: Partial<View>): void =>
      set(({ view }) => {
        // A question is asked of one event.
        const left = part.event !== undefined && part.event !== view.event;
        const question = left ? null : view.question;
        const opened = { ...view, question, ...part, page: "timeline" as const, unknown: [] };
        return { view: { ...opened, beside: keptBeside(corpus, view, opened) } };
      });
    return {
      corpus,
      view: { ...INITIAL_VIEW, ...withPane(initial) },
      // An event may open in the other of two articles that stand side by side: they change places.
      setLanguage: (language) =>
        set(({ view }) => ({
          view: { ...view, language, beside: keptBeside(corpus, view, { ...view, language }) },
        })),
      openPage: (page) => change({ page, unknown: [] }),
      selectEvent: (event) => {
        if (corpus.event(event)) open({ ...CLOSED, event });
      },
      compareEvent: (id, asked = null) => {
        const event = corpus.event(id);
        if (!event) return;
        const question =
          corpus.disagreementsOf(event).find((each) => each.id === asked)?.id ?? null;
        change({ ...CLOSED, page: "compare", event: id, question, unknown: [] });
      },
      askQuestion: (question) =>
        set(({ view }) => {
          const event = selectedEvent(corpus, view);
          const stands = event && corpus.disagreementsOf(event).some(({ id }) => id === question);
          return stands ? { view: { ...view, question, unknown: [] } } : {};
        }),
      openQuote: (id) => {
        const quote = corpus.quote(id);
        if (quote) {
          open({ event: quote.event, quote: id, document: null, paragraph: null, pane: "article" });
        }
      },
      openDocument: (document) => {
        if (corpus.document(document)) {
          open({ document, paragraph: null, quote: null, pane: "article" });
        }
      },
      openParagraph: (document, number) => {
        const paragraphs = corpus.document(document)?.paragraphs ?? [];
        const paragraph = paragraphs.find((each) => each.number === number)?.number;
        if (paragraph) open({ document, paragraph, beside: null, quote: null, pane: "article" });
      },
      readBeside: (beside) =>
        set(({ view }) => {
          const open = activeDocument(corpus, view)?.id ?? "";
          const stands = beside === null || corpus.parallel(open, beside);
          return stands ? { view: { ...view, beside, unknown: [] } } : {};
        }),
      closeArticle: () =>
        change({ quote: null, document: null, paragraph: null, beside: null, pane: "event" }),
      closeEvent: () => change(CLOSED),
      goToStart: () =>
        set(({ view: { language, scheme, reads } }) => ({
          view: { ...INITIAL_VIEW, language, scheme, reads },
        })),
      showPane: (pane) => change({ pane }),
      showKinds: (kinds) => change({ kinds }),
      showList: (list) => change({ list }),
      setWindow: (window) => change({ window }),
      setTime: (time) => change({ time }),
      showUnit: (unit) => {
        if (unit === null || corpus.unit(unit)) change({ unit });
      },
      orderFigures: (order) => change({ order }),
      showUncited: (uncited) => change({ uncited }),
      setReads: (language, reads) =>
        set(({ view }) => {
          const others = view.reads.filter((each) => each !== language);
          return { view: { ...view, reads: reads ? [...others, language].sort() : others } };
        }),
      arrangeComparison: (part) =>
        set(({ view }) => ({ view: { ...view, compare: { ...view.compare, ...part } } })),
      setScheme: (scheme) => change({ scheme }),
      dismissUnknown: () => change({ unknown: [] }),
      restore: (view) => change(withPane(view)),
    };
  });
}

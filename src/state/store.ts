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
import { type Settings, startOf } from "./settings.ts";
import {
  type CompareView,
  type DifferenceOrder,
  type FigureOrder,
  INITIAL_VIEW,
  type PageId,
  type Pane,
  type TimeWindow,
  type View,
} from "./view.ts";

/**
 * The actions of a reader, named by their purpose, not by the fields they change. Opening something also clears the
 * notice about a damaged link.
 */
export interface Intents {
  setLanguage(language: InterfaceLanguage): void;
  /** Opens another page and keeps the selection. Opening a record leads back to the timeline. */
  openPage(page: PageId): void;
  selectEvent(event: EventId): void;
  /** Opens the comparison of an event's sources, at a question or at the first. */
  compareEvent(event: EventId, question?: DisagreementId | null): void;
  /** Goes to another question of the compared event. */
  askQuestion(question: DisagreementId): void;
  /** Opens the article at the quote and selects its event. */
  openQuote(quote: QuoteId): void;
  /** Opens an article, keeping the selected event. */
  openDocument(document: DocumentId): void;
  /** Opens another article beside the open one; null closes it. */
  readBeside(document: DocumentId | null): void;
  /** Opens an article at a paragraph number, keeping the selected event. */
  openParagraph(document: DocumentId, paragraph: number): void;
  /** Closes the article, which covers the event on a phone; the event stays selected. */
  closeArticle(): void;
  /** Clears the selection. */
  closeEvent(): void;
  /** Resets the view, except for the language, the settings and the languages that the reader reads. */
  goToStart(): void;
  /** Brings the event or the article to the front if there is room for only one. */
  showPane(pane: Pane): void;
  showKinds(kinds: readonly KindId[]): void;
  /** Shows or hides the list beside the drawing. */
  showList(list: boolean): void;
  setWindow(window: TimeWindow | null): void;
  /** Changes settings; omitted ones are kept. */
  changeSettings(part: Partial<Settings>): void;
  /** Shows the figures of one unit; null shows all. */
  showUnit(unit: UnitId | null): void;
  orderFigures(order: FigureOrder): void;
  /** Shows or hides the passages of articles that no event cites. */
  showUncited(uncited: boolean): void;
  /** Sets whether the reader reads a language of the sources; its translations are then folded. */
  setReads(language: string, reads: boolean): void;
  orderDifferences(order: DifferenceOrder): void;
  /** Sets which differences are shown and unfolded; omitted fields are kept. */
  arrangeComparison(part: Partial<CompareView>): void;
  dismissUnknown(): void;
  /** Applies the view of a link (first load, back, forward). */
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

/** A link to a quote or an article brings the article to the front. */
function withPane(view: Partial<View>): Partial<View> {
  return { ...view, pane: view.quote || view.document || view.beside ? "article" : "event" };
}

/** Creates a store for a corpus. An intent that is given an unknown id changes nothing. */
export function createIsnadStore(corpus: Corpus, initial: Partial<View> = {}): IsnadStore {
  return createStore<IsnadState>((set) => {
    const change = (part: Partial<View>): void =>
      set((state) => ({ view: { ...state.view, ...part } }));
    /** Opens something; two articles stay side by side if they are parallel. */
    const open = (part: Partial<View>): void =>
      set(({ view }) => {
        // A question belongs to one event.
        const left = part.event !== undefined && part.event !== view.event;
        const question = left ? null : view.question;
        const opened = { ...view, question, ...part, page: "timeline" as const, unknown: [] };
        return { view: { ...opened, beside: keptBeside(corpus, view, opened) } };
      });
    return {
      corpus,
      view: { ...INITIAL_VIEW, ...withPane(initial) },
      // The event may open in the other of two parallel articles; they then change places.
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
      goToStart: () => set(({ view }) => ({ view: startOf(view) })),
      showPane: (pane) => change({ pane }),
      showKinds: (kinds) => change({ kinds }),
      showList: (list) => change({ list }),
      setWindow: (window) => change({ window }),
      changeSettings: change,
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
      orderDifferences: (differenceOrder) => change({ differenceOrder }),
      arrangeComparison: (part) =>
        set(({ view }) => ({ view: { ...view, compare: { ...view.compare, ...part } } })),
      dismissUnknown: () => change({ unknown: [] }),
      restore: (view) => change(withPane(view)),
    };
  });
}

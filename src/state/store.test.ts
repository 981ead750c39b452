import { describe, expect, test } from "vitest";
import { Corpus } from "../domain/corpus.ts";
import { smallCorpus } from "../testing/small-corpus.ts";
import { USUAL_SETTINGS } from "./settings.ts";
import { createIsnadStore } from "./store.ts";
import { formatLink, parseLink } from "./url-codec.ts";
import { INITIAL_VIEW, type View } from "./view.ts";

const corpus = new Corpus(smallCorpus);

function storeWith(initial: Partial<View> = {}) {
  const store = createIsnadStore(corpus, initial);
  return { ...store.getState(), store, view: () => store.getState().view };
}

describe("intents", () => {
  test("selecting an event clears the quote and the article", () => {
    const { selectEvent, view } = storeWith({ event: "flood", quote: "flood-kabar-1" });
    selectEvent("relief");
    expect(view()).toMatchObject({ event: "relief", quote: null, document: null });
  });

  test("opening a quote selects its event", () => {
    const { openQuote, view } = storeWith({ event: "relief", document: "herald" });
    openQuote("flood-kabar-1");
    expect(view()).toMatchObject({ event: "flood", quote: "flood-kabar-1", document: null });
  });

  test("opening an article keeps the event", () => {
    const { openDocument, view } = storeWith({ event: "flood", quote: "flood-kabar-1" });
    openDocument("herald");
    expect(view()).toMatchObject({ event: "flood", quote: null, document: "herald" });
  });

  test("parallel articles stay side by side, whichever of them is opened", () => {
    const { openDocument, openQuote, readBeside, selectEvent, closeEvent, view } = storeWith();
    openDocument("herald");
    readBeside("herald");
    expect(view().beside).toBeNull();
    readBeside("kabar");
    openQuote("flood-herald-2");
    expect(view()).toMatchObject({ quote: "flood-herald-2", beside: "kabar" });
    openQuote("flood-kabar-1");
    expect(view()).toMatchObject({ quote: "flood-kabar-1", beside: "herald" });
    selectEvent("flood");
    expect(view()).toMatchObject({ event: "flood", quote: null, beside: "kabar" });
    closeEvent();
    expect(view()).toEqual(INITIAL_VIEW);
  });

  test("closing goes back one step at a time", () => {
    const { openQuote, closeArticle, closeEvent, view } = storeWith();
    openQuote("flood-herald-2");
    closeArticle();
    expect(view()).toMatchObject({ event: "flood", quote: null, document: null });
    closeEvent();
    expect(view()).toEqual(INITIAL_VIEW);
  });

  test("opening a page keeps the selection, and opening a record leads to the timeline", () => {
    const { openPage, openQuote, selectEvent, view } = storeWith({ event: "flood" });
    openPage("figures");
    expect(view()).toMatchObject({ page: "figures", event: "flood" });
    openQuote("relief-kabar-2");
    expect(view()).toMatchObject({ page: "timeline", quote: "relief-kabar-2" });
    openPage("compare");
    selectEvent("flood");
    expect(view()).toMatchObject({ page: "timeline", event: "flood", quote: null });
  });

  test("comparing an event clears the quote, and closing the event stays on the comparison page", () => {
    const { compareEvent, closeEvent, view } = storeWith({
      event: "flood",
      quote: "flood-kabar-1",
    });
    compareEvent("flood");
    expect(view()).toMatchObject({ page: "compare", event: "flood", quote: null });
    closeEvent();
    expect(view()).toMatchObject({ page: "compare", event: null });
  });

  test("opening a quote of the question's event keeps the question, and another event clears it", () => {
    const { compareEvent, askQuestion, openQuote, view } = storeWith();
    compareEvent("flood", "river-or-town");
    expect(view()).toMatchObject({ event: "flood", question: "river-or-town" });
    askQuestion("nothing-asked");
    openQuote("flood-kabar-1");
    expect(view().question).toBe("river-or-town");
    compareEvent("flood");
    expect(view().question).toBeNull();
    askQuestion("river-or-town");
    expect(view().question).toBe("river-or-town");
    compareEvent("relief", "river-or-town");
    expect(view()).toMatchObject({ event: "relief", question: null });
  });

  test("unknown ids change nothing, not even the identity of the view", () => {
    const { selectEvent, compareEvent, openQuote, openDocument, view } = storeWith({
      event: "flood",
    });
    const before = view();
    selectEvent("nowhere");
    compareEvent("nowhere");
    openQuote("nowhere");
    openDocument("nowhere");
    expect(view()).toBe(before);
  });

  test("filter, window and language do not change the selection", () => {
    const { setLanguage, showKinds, setWindow, view } = storeWith({
      event: "flood",
      quote: "flood-kabar-1",
    });
    setLanguage("fr");
    showKinds(["relief-work"]);
    setWindow({ start: 0, end: 1 });
    expect(view()).toEqual({
      ...INITIAL_VIEW,
      pane: "article",
      language: "fr",
      event: "flood",
      quote: "flood-kabar-1",
      kinds: ["relief-work"],
      window: { start: 0, end: 1 },
    });
  });

  test("an article opens at one of its paragraphs, and opening something else clears the paragraph", () => {
    const { openParagraph, openDocument, view } = storeWith();
    openParagraph("kabar", 2);
    expect(view()).toMatchObject({ document: "kabar", paragraph: 2, pane: "article" });
    openParagraph("kabar", 99);
    expect(view().paragraph).toBe(2);
    openDocument("herald");
    expect(view()).toMatchObject({ document: "herald", paragraph: null });
  });

  test("settings are changed one by one, and all survive going to the start", () => {
    const { changeSettings, goToStart, view } = storeWith({ event: "flood" });
    changeSettings({ digits: "arab", months: "both" });
    changeSettings({ time: "ltr", scheme: "dark" });
    goToStart();
    const chosen = { digits: "arab", months: "both", time: "ltr", scheme: "dark" };
    expect(view()).toMatchObject({ event: null, ...chosen });
    changeSettings(USUAL_SETTINGS);
    expect(view()).toEqual(INITIAL_VIEW);
  });

  test("the languages that the reader reads are set one by one and survive going to the start", () => {
    const { setReads, goToStart, view } = storeWith();
    setReads("id", true);
    setReads("en", true);
    setReads("id", true);
    expect(view().reads).toEqual(["en", "id"]);
    setReads("id", false);
    goToStart();
    expect(view().reads).toEqual(["en"]);
  });

  test("the unit of the figures must be in the corpus, or null for all", () => {
    const { showUnit, orderFigures, view } = storeWith({ page: "figures" });
    showUnit("deliveries");
    orderFigures("date");
    expect(view()).toMatchObject({ page: "figures", unit: "deliveries", order: "date" });
    showUnit("tents");
    expect(view().unit).toBe("deliveries");
    showUnit(null);
    expect(view().unit).toBeNull();
  });

  test("the state of the comparison is kept for the visit and not changed by a link", () => {
    const { arrangeComparison, openQuote, restore, view } = storeWith({ page: "compare" });
    const address = formatLink(view());
    arrangeComparison({ types: ["scope"] });
    arrangeComparison({ open: ["level"] });
    const kept = { types: ["scope"], open: ["level"], sections: [] };
    expect(view().compare).toEqual(kept);
    expect(formatLink(view())).toBe(address);
    openQuote("flood-herald-2");
    restore({ ...parseLink(address, corpus, view().language), language: view().language });
    expect(view()).toMatchObject({ page: "compare", quote: null, compare: kept });
  });

  test("restoring a link changes the fields that it has and keeps the others", () => {
    const { restore, dismissUnknown, view } = storeWith({ language: "fr", kinds: ["weather"] });
    const unknown = [{ parameter: "event", value: "nowhere", reason: "missing" }] as const;
    restore({ event: null, kinds: [], unknown });
    expect(view()).toEqual({ ...INITIAL_VIEW, language: "fr", unknown });
    dismissUnknown();
    expect(view().unknown).toEqual([]);
  });

  test("keep their identity, so that using them does not cause a render", () => {
    const { store, selectEvent, setLanguage } = storeWith();
    setLanguage("fr");
    expect(store.getState().selectEvent).toBe(selectEvent);
  });
});

test("the view can be serialised as JSON", () => {
  const { openQuote, showKinds, setWindow, view } = storeWith();
  openQuote("flood-herald-2");
  showKinds(["weather"]);
  setWindow({ start: 1, end: 2 });
  expect(JSON.parse(JSON.stringify(view()))).toEqual(view());
});

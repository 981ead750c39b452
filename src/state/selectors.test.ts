import { describe, expect, test } from "vitest";
import { Corpus } from "../domain/corpus.ts";
import { smallCorpus } from "../testing/small-corpus.ts";
import {
  activeDocument,
  activeQuote,
  position,
  selectedEvent,
  visibleEvents,
} from "./selectors.ts";
import { INITIAL_VIEW, type View } from "./view.ts";

const corpus = new Corpus(smallCorpus);
const view = (part: Partial<View>): View => ({ ...INITIAL_VIEW, ...part });

describe("selectedEvent", () => {
  test("the event of the view, or none", () => {
    expect(selectedEvent(corpus, view({ event: "flood" }))?.id).toBe("flood");
    expect(selectedEvent(corpus, view({}))).toBeNull();
    expect(selectedEvent(corpus, view({ event: "nowhere" }))).toBeNull();
  });
});

describe("activeQuote", () => {
  const active = (part: Partial<View>) => activeQuote(corpus, view(part))?.id ?? null;

  test("is the event's first until another is asked for", () => {
    expect(active({ event: "flood" })).toBe("flood-herald-2");
    expect(active({ event: "flood", quote: "flood-kabar-1" })).toBe("flood-kabar-1");
  });

  test("follows the article that is open", () => {
    expect(active({ event: "flood", document: "kabar" })).toBe("flood-kabar-1");
    expect(active({ event: "flood", quote: "flood-kabar-1", document: "herald" })).toBe(
      "flood-herald-2",
    );
  });

  test("there is none in an article that does not tell of the event, nor without an event", () => {
    expect(active({ event: "relief", document: "herald" })).toBeNull();
    expect(active({ quote: "flood-kabar-1" })).toBeNull();
  });

  test("a quote of another event does not count", () => {
    expect(active({ event: "relief", quote: "flood-herald-2" })).toBe("relief-kabar-2");
  });
});

describe("activeDocument", () => {
  const active = (part: Partial<View>) => activeDocument(corpus, view(part))?.id ?? null;

  test("the article asked for, else that of the active quote, else none", () => {
    expect(active({ event: "relief", document: "herald" })).toBe("herald");
    expect(active({ event: "flood", quote: "flood-kabar-1" })).toBe("kabar");
    expect(active({ event: "flood" })).toBe("herald");
    expect(active({ document: "kabar" })).toBe("kabar");
    expect(active({})).toBeNull();
    expect(active({ document: "nowhere" })).toBeNull();
  });
});

describe("visibleEvents", () => {
  const ids = (kinds: readonly string[]) => visibleEvents(corpus, kinds).map(({ id }) => id);

  test("no kind named means all", () => {
    expect(visibleEvents(corpus, [])).toBe(corpus.data.events);
  });

  test("keeps the order of time whatever the order of the kinds", () => {
    expect(ids(["relief-work", "weather"])).toEqual(["flood", "relief"]);
    expect(ids(["relief-work"])).toEqual(["relief"]);
    expect(ids(["nowhere"])).toEqual([]);
  });

  test("the same filter gives the same list, by identity", () => {
    expect(visibleEvents(corpus, ["weather"])).toBe(visibleEvents(corpus, ["weather"]));
    expect(visibleEvents(corpus, ["weather", "relief-work"])).toBe(
      visibleEvents(corpus, ["relief-work", "weather"]),
    );
  });

  test("two corpora do not share lists", () => {
    const other = new Corpus({ ...smallCorpus, events: [] });
    expect(visibleEvents(other, ["weather"])).toEqual([]);
    expect(ids(["weather"])).toEqual(["flood"]);
  });
});

describe("position", () => {
  test("counts among what the filter shows", () => {
    expect(position(corpus, view({ event: "relief" }))).toMatchObject({
      index: 1,
      count: 2,
      previous: { id: "flood" },
      next: null,
    });
    expect(position(corpus, view({ event: "relief", kinds: ["relief-work"] }))).toMatchObject({
      index: 0,
      count: 1,
      previous: null,
      next: null,
    });
  });

  test("goes through all events when the filter hides the selected one", () => {
    expect(position(corpus, view({ event: "flood", kinds: ["relief-work"] }))).toMatchObject({
      index: 0,
      count: 2,
      next: { id: "relief" },
    });
  });

  test("there is none without a selection", () => {
    expect(position(corpus, view({}))).toBeNull();
  });
});

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
  test("is the event of the view, or null", () => {
    expect(selectedEvent(corpus, view({ event: "flood" }))?.id).toBe("flood");
    expect(selectedEvent(corpus, view({}))).toBeNull();
    expect(selectedEvent(corpus, view({ event: "nowhere" }))).toBeNull();
  });
});

describe("activeQuote", () => {
  const active = (part: Partial<View>) => activeQuote(corpus, view(part))?.id ?? null;

  test("is the event's first quote unless another is requested", () => {
    expect(active({ event: "flood" })).toBe("flood-herald-2");
    expect(active({ event: "flood", quote: "flood-kabar-1" })).toBe("flood-kabar-1");
  });

  test("is in the open article", () => {
    expect(active({ event: "flood", document: "kabar" })).toBe("flood-kabar-1");
    expect(active({ event: "flood", quote: "flood-kabar-1", document: "herald" })).toBe(
      "flood-herald-2",
    );
  });

  test("is null in an article that does not mention the event, and without an event", () => {
    expect(active({ event: "relief", document: "herald" })).toBeNull();
    expect(active({ quote: "flood-kabar-1" })).toBeNull();
  });

  test("ignores a quote of another event", () => {
    expect(active({ event: "relief", quote: "flood-herald-2" })).toBe("relief-kabar-2");
  });
});

describe("activeDocument", () => {
  const active = (part: Partial<View>) => activeDocument(corpus, view(part))?.id ?? null;

  test("is the requested article, else that of the active quote, else null", () => {
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

  test("are all events if no kind is chosen", () => {
    expect(visibleEvents(corpus, [])).toBe(corpus.data.events);
  });

  test("are in order of time, whatever the order of the kinds", () => {
    expect(ids(["relief-work", "weather"])).toEqual(["flood", "relief"]);
    expect(ids(["relief-work"])).toEqual(["relief"]);
    expect(ids(["nowhere"])).toEqual([]);
  });

  test("keep their identity for the same filter", () => {
    expect(visibleEvents(corpus, ["weather"])).toBe(visibleEvents(corpus, ["weather"]));
    expect(visibleEvents(corpus, ["weather", "relief-work"])).toBe(
      visibleEvents(corpus, ["relief-work", "weather"]),
    );
  });

  test("are not shared between corpora", () => {
    const other = new Corpus({ ...smallCorpus, events: [] });
    expect(visibleEvents(other, ["weather"])).toEqual([]);
    expect(ids(["weather"])).toEqual(["flood"]);
  });
});

describe("position", () => {
  test("counts the events that pass the filter", () => {
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

  test("counts all events if the filter hides the selected one", () => {
    expect(position(corpus, view({ event: "flood", kinds: ["relief-work"] }))).toMatchObject({
      index: 0,
      count: 2,
      next: { id: "relief" },
    });
  });

  test("is null without a selection", () => {
    expect(position(corpus, view({}))).toBeNull();
  });
});

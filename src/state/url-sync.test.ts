import { expect, test } from "vitest";
import { Corpus } from "../domain/corpus.ts";
import { smallCorpus, twinCorpus } from "../testing/small-corpus.ts";
import { createIsnadStore } from "./store.ts";
import { parseLink } from "./url-codec.ts";
import { startUrlSync } from "./url-sync.ts";

/** The parts of a window that the history needs: a list of entries and a position in it. */
class TestWindow extends EventTarget {
  entries: { state: unknown; search: string }[];
  index = 0;

  constructor(search: string) {
    super();
    this.entries = [{ state: null, search }];
  }

  location = Object.defineProperties({ pathname: "/", hash: "" } as Location, {
    search: { get: () => this.entries[this.index]?.search },
  });

  history = Object.defineProperties(
    {
      pushState: (state: unknown, _: string, url: string) => {
        this.entries = [...this.entries.slice(0, this.index + 1), { state, search: url.slice(1) }];
        this.index += 1;
      },
      replaceState: (state: unknown, _: string, url: string) => {
        this.entries[this.index] = { state, search: url.slice(1) };
      },
      // Browsers go back asynchronously.
      back: () => void setTimeout(() => this.go(-1)),
    } as History,
    { state: { get: () => this.entries[this.index]?.state } },
  );

  go(by: number): void {
    this.index += by;
    this.dispatchEvent(new Event("popstate"));
  }
}

function open(search: string, data = smallCorpus) {
  const target = new TestWindow(search);
  const corpus = new Corpus(data);
  const store = createIsnadStore(corpus, { ...parseLink(search, corpus, "fr"), language: "fr" });
  const stop = startUrlSync(store, target as unknown as Window);
  return { target, store, stop, intents: store.getState(), view: () => store.getState().view };
}

test("the first address is completed without a new history entry", () => {
  const { target } = open("");
  expect(target.entries.map((entry) => entry.search)).toEqual(["?lang=fr"]);
});

test("opening something adds an entry; Back and Forward restore the view", () => {
  const { target, intents, view } = open("");
  intents.selectEvent("flood");
  intents.openQuote("flood-kabar-1");
  expect(target.location.search).toBe("?lang=fr&event=flood&quote=flood-kabar-1");
  target.go(-1);
  expect(view()).toMatchObject({ event: "flood", quote: null });
  target.go(-1);
  expect(view().event).toBeNull();
  target.go(2);
  expect(view()).toMatchObject({ event: "flood", quote: "flood-kabar-1" });
});

test("another page adds an entry, and Back restores the page before with its selection", () => {
  const { target, intents, view } = open("?event=flood");
  intents.openPage("figures");
  expect(target.location.search).toBe("?lang=fr&page=figures&event=flood");
  intents.openQuote("relief-kabar-2");
  expect(target.location.search).toBe("?lang=fr&event=relief&quote=relief-kabar-2");
  target.go(-1);
  expect(view()).toMatchObject({ page: "figures", event: "flood", quote: null });
  target.go(-1);
  expect(view()).toMatchObject({ page: "timeline", event: "flood" });
});

test("Back and Forward across another page keep the choice of figures", () => {
  const { target, intents, view } = open("?page=figures&unit=deliveries&order=date");
  intents.openPage("articles");
  target.go(-1);
  target.go(1);
  expect(view()).toMatchObject({ page: "articles", unit: "deliveries", order: "date" });
  intents.openPage("figures");
  expect(target.location.search).toBe("?lang=fr&page=figures&unit=deliveries&order=date");
});

test("the order of the differences is in the address, and Back to it restores it", () => {
  const { target, intents, view } = open("?page=compare");
  intents.orderDifferences("date");
  expect(target.location.search).toBe("?lang=fr&page=compare&order=date");
  intents.openPage("figures");
  expect(target.location.search).toBe("?lang=fr&page=figures");
  target.go(-1);
  expect(view()).toMatchObject({ page: "compare", differenceOrder: "date" });
  target.go(1);
  expect(view()).toMatchObject({ page: "figures", differenceOrder: "date" });
});

test("another question rewrites the entry, and Back from a quote restores the question", () => {
  const { target, intents, view } = open("?page=compare&event=flood");
  intents.askQuestion("river-or-town");
  expect(target.entries.map(({ search }) => search)).toEqual([
    "?lang=fr&page=compare&event=flood&question=river-or-town",
  ]);
  intents.openQuote("relief-kabar-2");
  target.go(-1);
  expect(view()).toMatchObject({ page: "compare", event: "flood", question: "river-or-town" });
});

test("a language switch adds no entry, and Back does not undo it", () => {
  const { target, intents, view } = open("");
  intents.selectEvent("flood");
  intents.setLanguage("ar");
  expect(target.entries).toHaveLength(2);
  target.go(-1);
  expect(view().language).toBe("ar");
  expect(target.location.search).toBe("?lang=ar");
});

const nextTask = () => new Promise((resolve) => setTimeout(resolve));

test("closing goes back instead of adding an entry", async () => {
  const { target, intents, view } = open("");
  intents.selectEvent("flood");
  intents.setLanguage("ar");
  intents.closeEvent();
  await nextTask();
  expect(target.index).toBe(0);
  expect(view().event).toBeNull();
  expect(target.location.search).toBe("?lang=ar");
});

test("a change made before the browser has gone back is not lost", async () => {
  const { target, intents, view } = open("");
  intents.selectEvent("flood");
  intents.closeEvent();
  intents.selectEvent("relief");
  await nextTask();
  expect(view().event).toBe("relief");
  expect(target.entries.map(({ search }) => search)).toEqual(["?lang=fr", "?lang=fr&event=relief"]);
});

test("a filter rewrites the current entry and is kept when going back to the start", async () => {
  const { target, intents } = open("");
  intents.selectEvent("flood");
  intents.showKinds(["weather"]);
  expect(target.location.search).toBe("?lang=fr&event=flood&kinds=weather");
  intents.closeEvent();
  await nextTask();
  expect(target.entries).toHaveLength(2);
  expect(target.location.search).toBe("?lang=fr&kinds=weather");
});

test("opening an article beside another adds an entry, and closing it goes back", async () => {
  const { target, intents, view } = open("?event=flood");
  intents.openQuote("flood-kabar-1");
  intents.readBeside("herald");
  expect(target.location.search).toBe("?lang=fr&event=flood&quote=flood-kabar-1&beside=herald");
  intents.setLanguage("ar");
  intents.readBeside(null);
  await nextTask();
  expect(target.index).toBe(1);
  expect(view()).toMatchObject({ quote: "flood-kabar-1", beside: null, language: "ar" });
  target.go(1);
  expect(view().beside).toBe("herald");
});

test("a language switch swaps two parallel articles without an entry, and Back and Forward keep the order", () => {
  const { target, intents, view } = open("", twinCorpus);
  intents.selectEvent("flood");
  intents.readBeside("kabar");
  expect(target.location.search).toBe("?lang=fr&event=flood&beside=kabar");
  intents.setLanguage("ar");
  expect(target.location.search).toBe("?lang=ar&event=flood&beside=herald");
  expect(target.entries).toHaveLength(3);
  target.go(-1);
  intents.setLanguage("fr");
  target.go(1);
  expect(view()).toMatchObject({ language: "fr", beside: "kabar" });
});

test("closing what a link opened keeps the link in the history", () => {
  const { target, intents } = open("?event=flood");
  intents.closeEvent();
  expect(target.entries.map((entry) => entry.search)).toEqual(["?lang=fr&event=flood", "?lang=fr"]);
});

test("nothing is written after synchronisation has ended", () => {
  const { target, intents, stop } = open("");
  stop();
  intents.selectEvent("flood");
  expect(target.entries).toHaveLength(1);
});

import { expect, test } from "vitest";
import { Corpus } from "../domain/corpus.ts";
import { smallCorpus, twinCorpus } from "../testing/small-corpus.ts";
import { createIsnadStore } from "./store.ts";
import { parseLink } from "./url-codec.ts";
import { startUrlSync } from "./url-sync.ts";

/** As much of a browser window as the history needs: a list of entries and a place in it. */
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
      // A browser goes back in its own time.
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

test("the first address is completed without a new entry", () => {
  const { target } = open("");
  expect(target.entries.map((entry) => entry.search)).toEqual(["?lang=fr"]);
});

test("what is opened makes an entry; Back and Forward restore the view", () => {
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

test("another page makes an entry, and Back leads to the one before with what was open", () => {
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

test("Back and Forward over another page keep which figures are shown", () => {
  const { target, intents, view } = open("?page=figures&unit=deliveries&order=date");
  intents.openPage("articles");
  target.go(-1);
  target.go(1);
  expect(view()).toMatchObject({ page: "articles", unit: "deliveries", order: "date" });
  intents.openPage("figures");
  expect(target.location.search).toBe("?lang=fr&page=figures&unit=deliveries&order=date");
});

test("a step to another question rewrites the entry, which asks it again from the words it led to", () => {
  const { target, intents, view } = open("?page=compare&event=flood");
  intents.askQuestion("river-or-town");
  expect(target.entries.map(({ search }) => search)).toEqual([
    "?lang=fr&page=compare&event=flood&question=river-or-town",
  ]);
  intents.openQuote("relief-kabar-2");
  target.go(-1);
  expect(view()).toMatchObject({ page: "compare", event: "flood", question: "river-or-town" });
});

test("a switch of language makes no entry, and Back does not undo it", () => {
  const { target, intents, view } = open("");
  intents.selectEvent("flood");
  intents.setLanguage("ar");
  expect(target.entries).toHaveLength(2);
  target.go(-1);
  expect(view().language).toBe("ar");
  expect(target.location.search).toBe("?lang=ar");
});

const nextTask = () => new Promise((resolve) => setTimeout(resolve));

test("closing what was opened goes back instead of piling up entries", async () => {
  const { target, intents, view } = open("");
  intents.selectEvent("flood");
  intents.setLanguage("ar");
  intents.closeEvent();
  await nextTask();
  expect(target.index).toBe(0);
  expect(view().event).toBeNull();
  expect(target.location.search).toBe("?lang=ar");
});

test("what happens before the browser has gone back is not lost", async () => {
  const { target, intents, view } = open("");
  intents.selectEvent("flood");
  intents.closeEvent();
  intents.selectEvent("relief");
  await nextTask();
  expect(view().event).toBe("relief");
  expect(target.entries.map(({ search }) => search)).toEqual(["?lang=fr", "?lang=fr&event=relief"]);
});

test("a filter rewrites the current entry and survives going back to the start", async () => {
  const { target, intents } = open("");
  intents.selectEvent("flood");
  intents.showKinds(["weather"]);
  expect(target.location.search).toBe("?lang=fr&event=flood&kinds=weather");
  intents.closeEvent();
  await nextTask();
  expect(target.entries).toHaveLength(2);
  expect(target.location.search).toBe("?lang=fr&kinds=weather");
});

test("a second article beside the first makes an entry, and taking it away goes back", async () => {
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

test("another language turns two articles side by side round, makes no entry, and going back and forth keeps them so", () => {
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

test("closing what the link opened leaves the link in the history", () => {
  const { target, intents } = open("?event=flood");
  intents.closeEvent();
  expect(target.entries.map((entry) => entry.search)).toEqual(["?lang=fr&event=flood", "?lang=fr"]);
});

test("nothing is written after the end", () => {
  const { target, intents, stop } = open("");
  stop();
  intents.selectEvent("flood");
  expect(target.entries).toHaveLength(1);
});

import { describe, expect, test } from "vitest";
import { both, plainDocument, plainEvent, plainQuote } from "../testing/records.ts";
import { Corpus, type CorpusData } from "./corpus.ts";
import type { CrisisEvent } from "./event.ts";
import type { Speaker } from "./quote.ts";
import { rootOriginsOf } from "./root-origins.ts";

const document = (id: string, origin: string) => plainDocument(id, { origin });
const event = (id: string, quotes: readonly string[]) => plainEvent(id, { quotes });
const quote = (id: string, of: string, from: string, speaker: Speaker | null = null) =>
  plainQuote(id, of, from, { speaker });

const says = (actor: string, manner?: string, via: readonly string[] = []): Speaker => ({
  actor,
  manner: manner === undefined ? null : both(manner),
  via,
});

/** Two translations of one wire story, and one original article. */
const data: CorpusData = {
  id: "test",
  title: both("t"),
  question: both("q"),
  notice: both("n"),
  lede: null,
  period: { start: "2022-01-02", end: "2022-01-08" },
  calendar: { place: "almaty", timeZone: "Asia/Almaty" },
  kinds: [],
  units: [],
  occasions: [],
  figures: [],
  disagreements: [],
  origins: [
    { id: "story", name: both("story"), consulted: false, from: null },
    { id: "own", name: both("own"), consulted: true, from: null },
  ],
  actors: [
    { id: "ministry", type: "organisation", name: both("ministry"), spellings: [] },
    { id: "minister", type: "person", name: both("minister"), spellings: [] },
  ],
  places: [{ id: "almaty", name: both("Almaty"), spellings: [], coordinates: null, within: null }],
  parallels: [],
  documents: [
    document("in-arabic", "story"),
    document("article", "own"),
    document("in-french", "story"),
  ],
  events: [
    event("departure", ["d-french", "d-article", "d-arabic", "d-arabic-2"]),
    event("meeting", ["m-article"]),
    event("silence", ["s-arabic"]),
  ],
  quotes: [
    quote("d-arabic", "departure", "in-arabic", says("ministry")),
    quote("d-arabic-2", "departure", "in-arabic", says("ministry", "in a statement")),
    quote("d-french", "departure", "in-french", says("minister")),
    quote("d-article", "departure", "article", says("ministry", "on its site")),
    quote("m-article", "meeting", "article", says("minister", "to the press")),
    quote("s-arabic", "silence", "in-arabic"),
  ],
};

const corpus = new Corpus(data);
const [departure, meeting, silence] = data.events as [CrisisEvent, CrisisEvent, CrisisEvent];
const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);

describe("origin groups", () => {
  test("groups the copies of one text, in the order of the quotes", () => {
    const groups = corpus.originGroups(departure);
    expect(groups.map(({ origin }) => origin.id)).toEqual(["story", "own"]);
    expect(groups.map(({ quotes }) => ids(quotes))).toEqual([
      ["d-french", "d-arabic", "d-arabic-2"],
      ["d-article"],
    ]);
  });

  test("lists each document of a group once, in corpus order", () => {
    expect(corpus.originGroups(departure).map(({ documents }) => ids(documents))).toEqual([
      ["in-arabic", "in-french"],
      ["article"],
    ]);
    expect(ids(corpus.documentsOf(meeting))).toEqual(["article"]);
  });

  test("contains every quote of the event once", () => {
    for (const each of data.events) {
      const grouped = corpus.originGroups(each).flatMap(({ quotes }) => ids(quotes));
      expect(grouped.toSorted()).toEqual([...each.quotes].sort());
    }
  });

  test("returns the same lists at each call, so that components can depend on them", () => {
    expect(corpus.originGroups(departure)).toBe(corpus.originGroups(departure));
    expect(corpus.quotesOf(departure)).toBe(corpus.quotesOf(departure));
    expect(corpus.speakersOf(silence)).toBe(corpus.speakersOf(silence));
    expect(corpus.documentsOf(departure)).toBe(corpus.documentsOf(departure));
    expect(corpus.quotesIn("nowhere")).toBe(corpus.quotesIn("nowhere"));
  });
});

describe("words of an origin of their own", () => {
  const [first, second, ...rest] = data.quotes;
  if (!first || !second) throw new Error("the fixture has changed");
  const split = new Corpus({ ...data, quotes: [{ ...first, origin: "own" }, second, ...rest] });

  test("are grouped with that origin, and their article is counted once", () => {
    expect(
      split.originGroups(departure).map(({ origin, quotes }) => [origin.id, ids(quotes)]),
    ).toEqual([
      ["story", ["d-french", "d-arabic-2"]],
      ["own", ["d-article", "d-arabic"]],
    ]);
    expect(ids(split.documentsOf(departure)).toSorted()).toEqual([
      "article",
      "in-arabic",
      "in-french",
    ]);
    expect(split.independentOrigins(departure)).toBe(2);
    expect(split.rootOriginOf({ ...first, origin: "own" })).toBe("own");
    expect(split.originOf(first)?.id).toBe("story");
  });

  test("are counted in the whole, even if no article has that origin", () => {
    const documents = data.documents.map((each) => ({ ...each, origin: "story" }));
    expect(rootOriginsOf(new Corpus({ ...data, documents }))).toEqual(["story"]);
    const quotes = [{ ...first, origin: "own" }, second, ...rest];
    expect(rootOriginsOf(new Corpus({ ...data, documents, quotes }))).toEqual(["story", "own"]);
  });
});

describe("origins with a common ancestor", () => {
  const story = { id: "story", name: both("story"), consulted: false, from: "own" };
  const [, own] = data.origins;
  const printed = new Corpus({ ...data, origins: own ? [own, story] : [] });

  test("count as one witness and share one group", () => {
    const [group, ...rest] = printed.originGroups(departure);
    expect(rest).toEqual([]);
    expect(group?.origin.id).toBe("own");
    expect(ids(group?.documents ?? [])).toEqual(["in-arabic", "article", "in-french"]);
    expect(ids(group?.quotes ?? [])).toEqual(departure.quotes);
    expect(printed.independentOrigins(departure)).toBe(1);
    expect(corpus.independentOrigins(departure)).toBe(2);
  });

  test("have the ancestor as the root of each document", () => {
    expect(data.documents.map((each) => printed.rootOrigin(each))).toEqual(["own", "own", "own"]);
    expect(new Set(data.documents.map((each) => corpus.rootOrigin(each))).size).toBe(2);
  });
});

describe("speakers", () => {
  test("lists each actor once, in the order of the quotes", () => {
    // Quotes in order: d-french, d-article, d-arabic, d-arabic-2.
    expect(corpus.speakersOf(departure)).toEqual([says("minister"), says("ministry")]);
  });

  test("is empty if only the article speaks", () => {
    expect(corpus.speakersOf(silence)).toEqual([]);
  });
});

describe("records by identifier", () => {
  test("returns the quotes of an event in the order of the seeds", () => {
    expect(ids(corpus.quotesOf(departure))).toEqual(departure.quotes);
  });

  test("returns the quotes of a document for all events", () => {
    expect(ids(corpus.quotesIn("in-arabic"))).toEqual(["d-arabic", "d-arabic-2", "s-arabic"]);
    expect(corpus.quotesIn("in-french")).toBe(corpus.quotesIn("in-french"));
    expect(corpus.quotesIn("nowhere")).toEqual([]);
  });

  test("returns undefined for an unknown identifier", () => {
    expect(corpus.event("nowhere")).toBeUndefined();
    expect(corpus.kind("nowhere")).toBeUndefined();
    expect(corpus.place("almaty")?.name.fr).toBe("Almaty");
    expect(corpus.actor("ministry")?.id).toBe("ministry");
    expect(corpus.origin("own")?.consulted).toBe(true);
  });
});

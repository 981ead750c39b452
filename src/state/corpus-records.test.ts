import { describe, expect, test } from "vitest";
import { Corpus, type CorpusData } from "../domain/corpus.ts";
import { smallCorpus } from "../testing/small-corpus.ts";

/** The small corpus with the changes of a test, and its two events. */
function build(changes: Partial<CorpusData> = {}) {
  const corpus = new Corpus({ ...smallCorpus, ...changes });
  const [flood, relief] = corpus.data.events;
  if (!flood || !relief) throw new Error("the fixture has changed");
  return { corpus, flood, relief };
}

const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);

describe("the records of an event", () => {
  const { corpus, flood, relief } = build();

  test("include the figures that its quotes report", () => {
    expect(ids(corpus.figuresOf(relief))).toEqual(["help-kabar"]);
    expect(corpus.figuresOf(flood)).toEqual([]);
    expect(corpus.unit(corpus.figuresOf(relief)[0]?.unit ?? "")?.id).toBe("deliveries");
  });

  test("include its disagreements, also those shared with another event", () => {
    expect(ids(corpus.disagreementsOf(flood))).toEqual(["river-or-town"]);
    expect(corpus.disagreementsOf(relief)).toEqual([]);
    const [disagreement] = smallCorpus.disagreements;
    const shared = build({
      disagreements: disagreement ? [{ ...disagreement, events: ["relief", "flood"] }] : [],
    });
    expect(ids(shared.corpus.disagreementsOf(shared.flood))).toEqual(["river-or-town"]);
    expect(ids(shared.corpus.disagreementsOf(shared.relief))).toEqual(["river-or-town"]);
  });

  test("include each act of speech that its quotes render once", () => {
    const quotes = smallCorpus.quotes.map((each) => ({ ...each, occasion: "mayor-interview" }));
    const told = build({ quotes });
    expect(ids(told.corpus.occasionsOf(told.flood))).toEqual(["mayor-interview"]);
    expect(corpus.occasionsOf(flood)).toEqual([]);
    expect(corpus.occasion("mayor-interview")?.form).toBe("interview");
  });

  test("are found by their actors and speakers, each event once", () => {
    expect(ids(corpus.eventsOfActor("mayor"))).toEqual(["relief"]);
    expect(corpus.eventsOfActor("nobody")).toEqual([]);
  });
});

test("every list keeps its identity between calls", () => {
  const { corpus, flood, relief } = build();
  for (const event of [flood, relief]) {
    expect(corpus.figuresOf(event)).toBe(corpus.figuresOf(event));
    expect(corpus.disagreementsOf(event)).toBe(corpus.disagreementsOf(event));
    expect(corpus.occasionsOf(event)).toBe(corpus.occasionsOf(event));
  }
  expect(corpus.eventsOfActor("mayor")).toBe(corpus.eventsOfActor("mayor"));
});

test("a corpus without such records gives empty lists", () => {
  const { corpus, flood, relief } = build({
    units: [],
    occasions: [],
    figures: [],
    disagreements: [],
    quotes: smallCorpus.quotes.map((each) => ({ ...each, occasion: null, speaker: null })),
  });
  for (const event of [flood, relief]) {
    expect(corpus.figuresOf(event)).toEqual([]);
    expect(corpus.disagreementsOf(event)).toEqual([]);
    expect(corpus.occasionsOf(event)).toEqual([]);
    expect(corpus.speakersOf(event)).toEqual([]);
    expect(corpus.originGroups(event)).not.toEqual([]);
  }
});

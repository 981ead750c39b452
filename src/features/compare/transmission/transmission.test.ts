import { describe, expect, test } from "vitest";
import { Corpus, type CorpusData } from "../../../domain/corpus.ts";
import type { CrisisEvent } from "../../../domain/event.ts";
import type { Origin } from "../../../domain/origin.ts";
import { compiledSeeds } from "../../../testing/compiled-corpora.ts";
import { smallCorpus } from "../../../testing/small-corpus.ts";
import { comparisonOf } from "../table/comparison.ts";
import { articlesOf, keyOf, type Transmission, transmissionOf } from "./transmission.ts";

const [flood, relief] = smallCorpus.events;
const [occasion] = smallCorpus.occasions;
if (!flood || !relief || !occasion) throw new Error("the fixture has changed");

const byId = (a: { id: string }, b: { id: string }) => a.id.localeCompare(b.id);

/** A branch on one line: "mayor (kabar-origin [kabar])". */
function drawn(branch: Transmission): string {
  if (branch.part === "document") return `[${branch.document.id}]`;
  const next = branch.next.map(drawn).join(" ");
  if (branch.part === "occasions") {
    return `${branch.occasions.map(({ occasion }) => occasion.id).join("+")} (${next})`;
  }
  return branch.part === "speakers"
    ? `${branch.speakers.map(({ actor }) => actor).join("+")} (${next})`
    : `${branch.origin.id}${branch.attribution ? `:${branch.attribution}` : ""} ${next}`;
}

/** The keys of each set of siblings in the tree. */
function siblings(branches: readonly Transmission[]): string[][] {
  const below = branches.flatMap((each) => (each.part === "document" ? [] : siblings(each.next)));
  return [branches.map(keyOf), ...below];
}

function draw(event: CrisisEvent, changes: Partial<CorpusData> = {}): string[] {
  const corpus = new Corpus({ ...smallCorpus, ...changes });
  return transmissionOf(event, corpus).map(drawn);
}

function origin(id: string, from: string | null): Origin {
  return { id, name: { ar: id, fr: id }, consulted: false, from };
}

describe("transmissionOf", () => {
  test("an article that reports in its own voice has no parent", () => {
    expect(draw(flood)).toEqual([
      "herald-origin:own-voice [herald]",
      "kabar-origin:own-voice [kabar]",
    ]);
  });

  test("speakers are the parents of origins that cite them, and an article that does not report the event is left out", () => {
    expect(draw(relief)).toEqual(["mayor (kabar-origin:cites [kabar])"]);
  });

  test("origins that cite the same speakers share a parent", () => {
    const speaker = { actor: "mayor", manner: null, via: [] };
    const quotes = smallCorpus.quotes.map((quote) => ({ ...quote, speaker }));
    expect(draw(flood, { quotes })).toEqual([
      "mayor (herald-origin:cites [herald] kabar-origin:cites [kabar])",
    ]);
  });

  test("texts that descend from one another are nested, however long the chain", () => {
    const origins = [
      origin("wire", null),
      origin("desk", "wire"),
      origin("herald-origin", "wire"),
      origin("kabar-origin", "desk"),
    ];
    expect(draw(flood, { origins })).toEqual([
      "wire:own-voice herald-origin [herald] desk kabar-origin [kabar]",
    ]);
  });

  test("one act of speech is one root, whichever speakers each origin cites for it, and each origin names them", () => {
    const speakers = [{ actor: "mayor", manner: null, via: [] }, null];
    const said = (occasion: string | null) =>
      smallCorpus.quotes.map((quote, index) => ({
        ...quote,
        speaker: speakers[index] ?? null,
        occasion,
      }));
    const quotes = said(occasion.id);
    expect(draw(flood, { quotes })).toEqual([
      `${occasion.id} (herald-origin:cites [herald] kabar-origin:own-voice [kabar])`,
    ]);
    const [root] = transmissionOf(flood, new Corpus({ ...smallCorpus, quotes }));
    expect(
      root?.part === "occasions" &&
        root.next.map((each) => each.speakers.map(({ actor }) => actor)),
    ).toEqual([["mayor"], []]);
    expect(draw(flood, { quotes: said(null) })).toEqual([
      "mayor (herald-origin:cites [herald])",
      "kabar-origin:own-voice [kabar]",
    ]);
  });

  test("an act of speech reported by only one origin is not a root; its speakers are", () => {
    const quotes = smallCorpus.quotes.map((quote) => ({ ...quote, occasion: occasion.id }));
    expect(draw(relief, { quotes })).toEqual(["mayor (kabar-origin:cites [kabar])"]);
  });

  test("for every event of the seeds, the leaves are exactly the articles that report it, once each", () => {
    const corpus = new Corpus(compiledSeeds());
    for (const event of corpus.data.events) {
      const ends = transmissionOf(event, corpus).flatMap(articlesOf);
      expect(ends.toSorted(byId)).toEqual(corpus.documentsOf(event).toSorted(byId));
    }
  });

  test("siblings have different keys in every event of the seeds", () => {
    const corpus = new Corpus(compiledSeeds());
    for (const event of corpus.data.events) {
      for (const keys of siblings(comparisonOf(event, corpus).transmission)) {
        expect(new Set(keys).size, `${event.id}: ${keys}`).toBe(keys.length);
      }
    }
  });
});

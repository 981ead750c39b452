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

/** A branch in a line: "mayor (kabar-origin [kabar])". */
function drawn(branch: Transmission): string {
  if (branch.part === "document") return `[${branch.document.id}]`;
  const next = branch.next.map(drawn).join(" ");
  if (branch.part === "occasions") {
    return `${branch.occasions.map(({ occasion }) => occasion.id).join("+")} (${next})`;
  }
  return branch.part === "speakers"
    ? `${branch.speakers.map(({ actor }) => actor).join("+")} (${next})`
    : `${branch.origin.id}${branch.telling ? `:${branch.telling}` : ""} ${next}`;
}

/** The keys of every set of siblings below. */
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

describe("the way of words", () => {
  test("an article that tells in its own voice hangs on nobody", () => {
    expect(draw(flood)).toEqual([
      "herald-origin:own-voice [herald]",
      "kabar-origin:own-voice [kabar]",
    ]);
  });

  test("who is cited stands over those who cite them; who does not tell the event transmits nothing", () => {
    expect(draw(relief)).toEqual(["mayor (kabar-origin:cites [kabar])"]);
  });

  test("origins that cite the same speakers hang on them together", () => {
    const speaker = { actor: "mayor", manner: null, via: [] };
    const quotes = smallCorpus.quotes.map((quote) => ({ ...quote, speaker }));
    expect(draw(flood, { quotes })).toEqual([
      "mayor (herald-origin:cites [herald] kabar-origin:cites [kabar])",
    ]);
  });

  test("texts that descend from one stand under it, however long the way", () => {
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

  test("one act of speech is one root, whomever each origin cites for it, and names them in each", () => {
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

  test("an act of speech that one origin renders is no root: its speakers are", () => {
    const quotes = smallCorpus.quotes.map((quote) => ({ ...quote, occasion: occasion.id }));
    expect(draw(relief, { quotes })).toEqual(["mayor (kabar-origin:cites [kabar])"]);
  });

  test("in every event of the seeds, the articles at the ends are those that tell it, once", () => {
    const corpus = new Corpus(compiledSeeds());
    for (const event of corpus.data.events) {
      const ends = transmissionOf(event, corpus).flatMap(articlesOf);
      expect(ends.toSorted(byId)).toEqual(corpus.documentsOf(event).toSorted(byId));
    }
  });

  test("no two branches side by side have one key, in any event of the seeds", () => {
    const corpus = new Corpus(compiledSeeds());
    for (const event of corpus.data.events) {
      for (const keys of siblings(comparisonOf(event, corpus).transmission)) {
        expect(new Set(keys).size, `${event.id}: ${keys}`).toBe(keys.length);
      }
    }
  });
});

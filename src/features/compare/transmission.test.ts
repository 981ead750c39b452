import { describe, expect, test } from "vitest";
import { compiledSeeds } from "../../compile/compiled-corpora.ts";
import { Corpus, type CorpusData } from "../../domain/corpus.ts";
import type { CrisisEvent } from "../../domain/event.ts";
import type { Origin } from "../../domain/origin.ts";
import { smallCorpus } from "../../state/small-corpus.ts";
import { comparisonOf } from "./comparison.ts";
import { articlesOf, keyOf, type Transmission, transmissionOf } from "./transmission.ts";

const [flood, relief] = smallCorpus.events;
if (!flood || !relief) throw new Error("the fixture has changed");

/** A branch in a line: "mayor (kabar-origin [kabar])". */
function drawn(branch: Transmission): string {
  if (branch.part === "document") return `[${branch.document.id}]`;
  const next = branch.next.map(drawn).join(" ");
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
  return transmissionOf(event, corpus.data.documents, corpus).map(drawn);
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

  test("who is cited stands over those who cite them only, and before who does not tell the event", () => {
    expect(draw(relief)).toEqual([
      "mayor (kabar-origin:cites [kabar])",
      "herald-origin:absent [herald]",
    ]);
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

  test("the articles at its ends are all articles, once", () => {
    const corpus = new Corpus(smallCorpus);
    const branches = transmissionOf(relief, corpus.data.documents, corpus);
    expect(branches.flatMap(articlesOf).map(({ id }) => id)).toEqual(["kabar", "herald"]);
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

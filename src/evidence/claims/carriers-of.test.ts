import { expect, test } from "vitest";
import { Corpus } from "../../domain/corpus.ts";
import type { Origin } from "../../domain/origin.ts";
import { smallCorpus } from "../../testing/small-corpus.ts";
import { carriersOf } from "./carriers-of.ts";

const [plain] = smallCorpus.documents;
if (!plain) throw new Error("the fixture has changed");
const both = (text: string) => ({ ar: text, fr: text });
const origin = (id: string, changes: Partial<Origin> = {}): Origin => ({
  ...{ id, name: both(id), consulted: true, from: null },
  ...changes,
});
const corpus = new Corpus({
  ...smallCorpus,
  documents: [
    { ...plain, id: "credits", origin: "seen" },
    { ...plain, id: "renders", origin: "unseen" },
    { ...plain, id: "prints", origin: "printed" },
    { ...plain, id: "alone", origin: "seen" },
  ],
  origins: [
    origin("seen"),
    origin("unseen", { consulted: false }),
    origin("dispatch"),
    origin("printed", { from: "dispatch" }),
  ],
});

function carriers(told: string | null, id: string, agency: string | null = null) {
  const document = corpus.document(id);
  if (!document) throw new Error(id);
  const named = { ...document, name: both("The Herald"), agency: agency ? both(agency) : null };
  return carriersOf(told, named, corpus, "fr");
}

test.each([
  ["", ["Wire", "The Herald"]],
  ["in a statement", ["Wire", "The Herald"]],
  ["quoted by Wire", ["The Herald"]],
  ["asked by The Herald", []],
  [null, ["Wire"]],
] as const)("after %j, the carriers are %j", (told, expected) => {
  expect(carriers(told, "credits", "Wire")).toEqual(expected);
});

test("without an agency, the carrier is the text that the article descends from, if that is another text", () => {
  expect(carriers("", "renders")).toEqual(["unseen", "The Herald"]);
  expect(carriers(null, "renders")).toEqual(["unseen"]);
  expect(carriers("", "prints")).toEqual(["dispatch", "The Herald"]);
  expect(carriers("", "prints", "Wire")).toEqual(["Wire", "The Herald"]);
  expect(carriers("", "alone")).toEqual(["The Herald"]);
  expect(carriers(null, "alone")).toEqual([]);
});

import { expect, test } from "vitest";
import { Corpus } from "../../domain/corpus.ts";
import { localeOf } from "../../domain/locale.ts";
import type { Origin } from "../../domain/origin.ts";
import { plainQuote } from "../../testing/records.ts";
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

function carriers(
  attribution: string | null,
  id: string,
  agency: string | null = null,
  own: string | null = null,
) {
  const document = corpus.document(id);
  if (!document) throw new Error(id);
  const named = { ...document, name: both("The Herald"), agency: agency ? both(agency) : null };
  const quote = plainQuote("q", "e", id, { origin: own });
  return carriersOf(attribution, named, quote, corpus, localeOf("fr")).map(({ name }) => name);
}

test.each([
  ["", ["unseen", "The Herald"]],
  ["in a statement", ["unseen", "The Herald"]],
  ["quoted by unseen", ["The Herald"]],
  ["asked by The Herald", []],
  [null, ["unseen"]],
] as const)(
  "of a text that renders another, the carriers after %j are %j",
  (attribution, expected) => {
    expect(carriers(attribution, "renders")).toEqual(expected);
  },
);

test("a text that descends from another is carried by that, and no other", () => {
  expect(carriers("", "prints")).toEqual(["dispatch", "The Herald"]);
  expect(carriers("", "prints", "Wire")).toEqual(["dispatch", "The Herald"]);
  expect(carriers("", "alone")).toEqual(["The Herald"]);
  expect(carriers(null, "alone")).toEqual([]);
});

test("an agency that is credited under the whole article carries no single sentence", () => {
  expect(carriers("", "credits", "Wire")).toEqual(["The Herald"]);
  expect(carriers("", "renders", "Wire")).toEqual(["The Herald"]);
  expect(carriers(null, "renders", "Wire")).toEqual([]);
});

test("words of an origin of their own are carried by that", () => {
  expect(carriers("", "renders", null, "seen")).toEqual(["The Herald"]);
  expect(carriers("", "credits", "Wire", "printed")).toEqual(["dispatch", "The Herald"]);
});

import { expect, test } from "vitest";
import { Corpus } from "../../../domain/corpus.ts";
import { smallCorpus } from "../../../testing/small-corpus.ts";
import { branchCarriers } from "./branch-carriers.ts";

test("orders copies by their strongest quote, then by the reader's language, and keeps further quotes with their article", () => {
  const [herald, kabar] = smallCorpus.documents.map((source) => ({
    ...source,
    origin: "one",
    language: source.id === "herald" ? "fr" : "ar",
  }));
  const [first, second] = smallCorpus.quotes;
  const [flood] = smallCorpus.events;
  if (!herald || !kabar || !first || !second || !flood) throw new Error("the fixture has changed");
  const again = { ...first, id: "again" };
  const event = { ...flood, quotes: [second.id, first.id, again.id] };
  const corpus = new Corpus({
    ...smallCorpus,
    documents: [herald, kabar],
    origins: [{ id: "one", name: { ar: "", fr: "" }, consulted: true, from: null }],
    events: [event],
    quotes: [first, second, again],
  });
  const [group, ...rest] = corpus.originGroups(event);
  expect(rest).toEqual([]);
  const carriers = group ? branchCarriers(group, "ar", corpus) : [];
  expect(carriers.map(({ document }) => document.id)).toEqual(["kabar", "herald"]);
  const inFrench = group ? branchCarriers(group, "fr", corpus) : [];
  expect(inFrench.map(({ document }) => document.id)).toEqual(["herald", "kabar"]);
  expect(carriers.map(({ others }) => others.map(({ id }) => id))).toEqual([[], ["again"]]);
});

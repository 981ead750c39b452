import { expect, test } from "vitest";
import { Corpus } from "../../../domain/corpus.ts";
import { smallCorpus } from "../../../testing/small-corpus.ts";
import { articleRows } from "./article-rows.ts";
import { marginNotes } from "./margin-notes.ts";

const kabar = smallCorpus.documents.find(({ id }) => id === "kabar");

test("each row lists the events that cite it, in text order", () => {
  if (!kabar) throw new Error("the fixture has changed");
  const late = smallCorpus.quotes.find(({ id }) => id === "relief-kabar-2");
  const early = smallCorpus.quotes.find(({ id }) => id === "flood-kabar-1");
  if (!late || !early) throw new Error("the fixture has changed");
  // Out of text order, and with two quotes of one event in the paragraph.
  const quotes = [late, { ...late, id: "again" }, early];
  const corpus = new Corpus({ ...smallCorpus, quotes });
  const notes = marginNotes(corpus, kabar, articleRows(kabar.paragraphs));
  expect(notes.map((row) => row.map(({ event, quote }) => [event.id, quote.id]))).toEqual([
    [],
    [
      ["flood", "flood-kabar-1"],
      ["relief", "relief-kabar-2"],
    ],
  ]);
});

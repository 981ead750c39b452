import { expect, test } from "vitest";
import { Corpus } from "../../domain/corpus.ts";
import { localeOf } from "../../domain/locale.ts";
import { smallCorpus } from "../../testing/small-corpus.ts";
import { sentenceGlosses } from "./glosses.ts";

const [difference] = smallCorpus.disagreements;
if (!difference) throw new Error("the fixture has changed");
const { positions } = difference;

const documents = smallCorpus.documents.map((document) =>
  document.id === "kabar" ? { ...document, language: "fr" } : document,
);
const quotes = smallCorpus.quotes.map((quote) => ({
  ...quote,
  gloss: { ar: `${quote.id} ar`, fr: `${quote.id} fr` },
}));
const corpus = new Corpus({ ...smallCorpus, documents, quotes });

const glosses = (of: typeof positions, language: "ar" | "fr", within = corpus) =>
  sentenceGlosses(of, within, localeOf(language)).map(({ source, gloss }) => [source.id, gloss]);

test("translates each sentence once, and none in the interface language", () => {
  expect(glosses([...positions, ...positions], "ar")).toEqual([
    ["herald", "flood-herald-2 ar"],
    ["kabar", "flood-kabar-1 ar"],
  ]);
  expect(glosses(positions, "fr")).toEqual([["herald", "flood-herald-2 fr"]]);
});

test("words that no event cites have their own, and sentences without a translation none", () => {
  expect(glosses(positions, "ar", new Corpus(smallCorpus))).toEqual([]);
  const uncited = positions.map((each) => ({
    ...each,
    quote: null,
    gloss: { ar: `${each.exact} ar` },
  }));
  expect(glosses(uncited, "ar")).toEqual([
    ["herald", "The river ar"],
    ["kabar", "Sungai ar"],
  ]);
  expect(glosses(uncited, "fr")).toEqual([]);
});

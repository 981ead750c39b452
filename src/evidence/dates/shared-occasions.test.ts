import { expect, test } from "vitest";
import { Corpus, type CorpusData } from "../../domain/corpus.ts";
import { smallCorpus } from "../../testing/small-corpus.ts";
import { sharedOccasions } from "./shared-occasions.ts";

const [flood] = smallCorpus.events;
const [occasion] = smallCorpus.occasions;
if (!flood || !occasion) throw new Error("the fixture has changed");

/** Shared occasions of the flood if its quotes from these documents report the interview. */
function shared(documents: readonly string[], part: Partial<CorpusData> = {}) {
  const quotes = smallCorpus.quotes.map((quote) =>
    documents.includes(quote.document) ? { ...quote, occasion: occasion?.id ?? null } : quote,
  );
  const corpus = new Corpus({ ...smallCorpus, ...part, quotes });
  return flood ? sharedOccasions(corpus, flood) : [];
}

test("an act of speech is shared if several articles report it", () => {
  expect(shared(["herald", "kabar"])).toEqual([{ occasion, origins: 2 }]);
  expect(shared(["herald"])).toEqual([]);
});

test("copies of one text count as one origin", () => {
  const documents = smallCorpus.documents.map((each) => ({ ...each, origin: "herald-origin" }));
  expect(shared(["herald", "kabar"], { documents })).toEqual([{ occasion, origins: 1 }]);
});

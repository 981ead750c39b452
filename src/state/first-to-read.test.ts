import { describe, expect, test } from "vitest";
import { Corpus } from "../domain/corpus.ts";
import type { SourceDocument } from "../domain/document.ts";
import type { Quote } from "../domain/quote.ts";
import { smallCorpus } from "../testing/small-corpus.ts";
import { firstToRead } from "./first-to-read.ts";

const [source] = smallCorpus.documents;
const [words] = smallCorpus.quotes;
if (!source || !words) throw new Error("The fixture has changed.");

/** An article in a language; all have the same origin unless changed. */
function article(language: string, change: Partial<SourceDocument> = {}): SourceDocument {
  return {
    ...source,
    id: language,
    language,
    origin: "herald-origin",
    ...change,
  } as SourceDocument;
}

function quoteIn(document: string, change: Partial<Quote> = {}): Quote {
  return { ...words, id: `${document}-quote`, document, ...change } as Quote;
}

function first(documents: readonly SourceDocument[], quotes: readonly Quote[]): string | undefined {
  const corpus = new Corpus({ ...smallCorpus, documents, quotes, events: [] });
  return firstToRead(quotes, "ar", corpus)?.id;
}

const translated = { by: "A service", notice: null, language: "id", direction: "ltr" } as never;
const mayor = { actor: "mayor", manner: null, via: [] };

describe("the first quote for a reader in Arabic", () => {
  const both = [article("fr"), article("ar")];

  test("is from the Arabic one of two equivalent articles", () => {
    expect(first(both, [quoteIn("fr"), quoteIn("ar")])).toBe("ar-quote");
    expect(first([article("fr"), article("ar-DZ")], [quoteIn("fr"), quoteIn("ar-DZ")])).toBe(
      "ar-DZ-quote",
    );
  });

  test("is the editor's first if it is in Arabic or has no equivalent in Arabic", () => {
    expect(first(both, [quoteIn("ar"), quoteIn("fr")])).toBe("ar-quote");
    expect(first([article("fr"), article("en")], [quoteIn("fr"), quoteIn("en")])).toBe("fr-quote");
    expect(first(both, [])).toBeUndefined();
  });

  test.each<[string, Partial<SourceDocument>, Partial<Quote>]>([
    ["another origin", { origin: "kabar-origin" }, {}],
    ["a machine that translated it", { machineTranslation: translated }, {}],
    ["a weaker place in the article", {}, { role: "headline" }],
    ["another speaker", {}, { speaker: mayor }],
  ])("is the editor's first if the other has %s", (_what, document, quote) => {
    const documents = [article("fr"), article("ar", document)];
    expect(first(documents, [quoteIn("fr"), quoteIn("ar", quote)])).toBe("fr-quote");
  });

  test("is the strongest quote of its article", () => {
    const weak = quoteIn("ar", { id: "weak", role: "quotation" });
    expect(first(both, [quoteIn("fr"), weak, quoteIn("ar")])).toBe("fr-quote");
  });
});

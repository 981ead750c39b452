import { describe, expect, it } from "vitest";
import { Corpus } from "../../domain/corpus.ts";
import { headlineOf } from "../../domain/document.ts";
import { localeOf } from "../../domain/locale.ts";
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from "../../domain/localised-text.ts";
import type { Quote } from "../../domain/quote.ts";
import { loadWithWords } from "../../i18n/page-words.ts";
import { createTranslator } from "../../i18n/setup.ts";
import { compiledSeeds } from "../../testing/compiled-corpora.ts";
import { plainQuote } from "../../testing/records.ts";
import { carriersNotIn } from "../claims/carriers-not-in.ts";
import { type CitationWords, citationText, referenceTo } from "./reference.ts";

const corpus = new Corpus(compiledSeeds());
const link = "https://example.org/?quote=a";

async function wordsOf(language: InterfaceLanguage): Promise<CitationWords> {
  const { t } = createTranslator(language);
  await loadWithWords("citation", async () => null);
  return { corpus, locale: localeOf(language), t };
}

describe.each(INTERFACE_LANGUAGES)("%s: every quote", (language) => {
  it("is copied exactly, with the known facts about its article and without bidi controls", async () => {
    const words = await wordsOf(language);
    for (const quote of corpus.data.quotes) {
      const source = corpus.document(quote.document);
      if (!source) throw new Error(`No article ${quote.document}`);
      const text = citationText({ ...quote, link, quote }, source, words);
      const reference = referenceTo(quote, source, link, words);
      const headline = headlineOf(source);
      for (const wanted of [quote.exact, source.name[language], headline ?? "", link]) {
        expect(text).toContain(wanted);
      }
      for (const wanted of [quote.exact, source.name[language]]) {
        expect(reference.note).toContain(wanted);
      }
      expect(reference.title).toBe(headline ?? `[${source.name[language]}]`);
      expect(reference.publisher).toBe(source.publisher?.[language] ?? null);
      expect(text + JSON.stringify(reference)).not.toMatch(/[\u2066-\u2069]|\{\{|<|undefined/);
    }
  });

  it("is copied with who says it, how and through whom, or that nobody is cited", async () => {
    const words = await wordsOf(language);
    for (const quote of corpus.data.quotes) {
      const source = corpus.document(quote.document);
      if (!source) throw new Error(`No article ${quote.document}`);
      const { actor, manner, via } = quote.speaker ?? { actor: "", manner: null, via: [] };
      const names = [actor, ...via].flatMap((id) => corpus.actor(id)?.name[language] ?? []);
      const wanted = quote.speaker
        ? [...names, ...(manner ? [manner[language]] : [])]
        : [words.t("unattributed", { ns: "citation" })];
      const text = citationText({ ...quote, link, quote }, source, words);
      const { note } = referenceTo(quote, source, link, words);
      // A manner may name a carrier in other words.
      expect([...carriersNotIn(text, wanted), ...carriersNotIn(note, wanted)]).toEqual([]);
    }
  });
});

it("the chain of a quote runs from the speaker to the article", async () => {
  const words = await wordsOf("fr");
  const quote = corpus.data.quotes.find(
    ({ speaker, document }) => speaker && corpus.document(document)?.name.fr === "Jakarta (arabe)",
  );
  const source = quote && corpus.document(quote.document);
  if (!source) throw new Error("The corpus has changed.");
  expect(citationText({ ...quote, link, quote }, source, words)).toMatch(
    /§\u00a0\d+\. Source citée\u00a0: .+, via .+\. Parution\u00a0: /,
  );
});

it("an Arabic chain names the text that an article renders without quotation marks", async () => {
  const words = await wordsOf("ar");
  const told = corpus.data.quotes.flatMap((quote) => {
    const source = corpus.document(quote.document);
    return source ? [citationText({ ...quote, link, quote }, source, words)] : [];
  });
  expect(told.filter((text) => text.includes("، عن نص إندونيسي")).length).toBeGreaterThan(0);
  expect(told.filter((text) => text.includes("«نص إندونيسي»"))).toEqual([]);
});

it("credits an agency with its own words, but not with those of an interview in the same article", async () => {
  const words = await wordsOf("fr");
  const credited = (quote: Quote): boolean => {
    const source = corpus.document(quote.document);
    if (!source?.agency) throw new Error("The article credits no agency.");
    const credit = words.t("reader.via", { name: source.name.fr, agency: source.agency.fr });
    return citationText({ ...quote, link, quote }, source, words).includes(credit);
  };
  const fromAgencies = corpus.data.quotes.filter(
    ({ document }) => corpus.document(document)?.agency,
  );
  const own = fromAgencies.filter(({ origin }) => origin !== null);
  expect(own.length).toBeGreaterThan(0);
  expect(fromAgencies.filter((quote) => credited(quote) === (quote.origin !== null))).toEqual([]);
});

it("a passage that is no quote has several paragraphs and no speaker", async () => {
  const words = await wordsOf("fr");
  const [source] = corpus.data.documents;
  if (!source) throw new Error("No article");
  const passage = { exact: "a\n\nb", paragraphs: { first: 2, last: 3 }, link, quote: null };
  expect(citationText(passage, source, words)).toMatch(/§\u00a02–3\. Parution/);
  const arabic = await wordsOf("ar");
  expect(citationText(passage, source, arabic)).toContain("الفقرتان 2 و3");
  const longer = { ...passage, paragraphs: { first: 2, last: 5 } };
  expect(citationText(longer, source, arabic)).toContain("الفقرات من 2 إلى 5");
});

it("a passage with quotation marks of its own is copied inside other ones", async () => {
  const words = await wordsOf("fr");
  const [source] = corpus.data.documents;
  if (!source) throw new Error("No article");
  const quote = { ...plainQuote("q", "e", source.id), exact: "« Non », dit-il" };
  expect(citationText({ ...quote, link, quote }, source, words)).toMatch(/^“« Non », dit-il” —/);
  expect(referenceTo(quote, source, link, words).note).toMatch(/^“« Non », dit-il” —/);
});

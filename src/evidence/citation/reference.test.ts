import { describe, expect, it } from "vitest";
import { Corpus } from "../../domain/corpus.ts";
import { headlineOf } from "../../domain/document.ts";
import { localeOf } from "../../domain/locale.ts";
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from "../../domain/localised-text.ts";
import { loadWithWords } from "../../i18n/page-words.ts";
import { createTranslator } from "../../i18n/setup.ts";
import { compiledSeeds } from "../../testing/compiled-corpora.ts";
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
      const passage = { ...quote, link };
      const text = citationText(passage, source, words);
      const reference = referenceTo(quote.id, passage, source, words);
      const headline = headlineOf(source);
      for (const told of [quote.exact, source.name[language], headline ?? "", link]) {
        expect(text).toContain(told);
      }
      expect(reference.note).toContain(quote.exact);
      expect(reference.title).toBe(headline ?? `[${source.name[language]}]`);
      expect(reference.publisher).toBe(source.publisher?.[language] ?? null);
      expect(text + JSON.stringify(reference)).not.toMatch(/[\u2066-\u2069]|\{\{|undefined/);
    }
  });
});

it("a passage of several paragraphs names the first and the last", async () => {
  const words = await wordsOf("fr");
  const [source] = corpus.data.documents;
  if (!source) throw new Error("No article");
  const passage = { exact: "a\n\nb", paragraphs: { first: 2, last: 3 }, link };
  expect(citationText(passage, source, words)).toContain("§\u00a02–3");
  const arabic = await wordsOf("ar");
  expect(citationText(passage, source, arabic)).toContain("الفقرتان 2 و3");
  const longer = { ...passage, paragraphs: { first: 2, last: 5 } };
  expect(citationText(longer, source, arabic)).toContain("الفقرات من 2 إلى 5");
});

it("a passage with quotation marks of its own is copied inside other ones", async () => {
  const words = await wordsOf("fr");
  const [source] = corpus.data.documents;
  if (!source) throw new Error("No article");
  const passage = { exact: "« Non », dit-il", paragraphs: { first: 2, last: 2 }, link };
  expect(citationText(passage, source, words)).toMatch(/^“« Non », dit-il” —/);
  expect(referenceTo("a", passage, source, words).note).toMatch(/^“« Non », dit-il” —/);
});

import { describe, expect, test } from "vitest";
import { coverageOf, uncitedPassages } from "../../domain/coverage.ts";
import type { PublisherNote, SourceDocument } from "../../domain/document.ts";
import { localeOf } from "../../domain/locale.ts";
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from "../../domain/localised-text.ts";
import { readIn } from "../../i18n/editorial-text.ts";
import { all, one, renderPage, seeds, texts, wordsIn } from "../../testing/render-page.tsx";
import ArticlesPage from "./ArticlesPage.tsx";

const { documents } = seeds.data;

/** The exact text of an article's uncited passages. */
function uncitedIn(source: SourceDocument): string[] {
  return uncitedPassages(coverageOf(source, seeds.quotesIn(source.id))).map(({ span }) =>
    source.text.slice(span.start, span.end),
  );
}

/** The part of a publisher note after the words that it quotes, or the whole note if it quotes none. */
function behindWords({ reason, words }: PublisherNote, language: InterfaceLanguage): string {
  const rest = words ? reason[language].split(words.exact).at(-1) : null;
  return (rest ?? reason[language]).replace(/^[\s»,]+/u, "");
}

describe.each(INTERFACE_LANGUAGES)("the articles in %s", (language) => {
  const words = wordsIn(language).words("common");
  const articles = wordsIn(language).words("articles");
  const page = renderPage(<ArticlesPage />, language);
  const cards = new Map(
    all(page, "article").map((card) => {
      const heading = one(page, `[id="${card.getAttribute("aria-labelledby")}"]`);
      return [heading.textContent, card] as const;
    }),
  );

  test("have one card each", () => {
    expect([...cards.keys()].toSorted()).toEqual(
      documents.map(({ name }) => name[language]).toSorted(),
    );
  });

  test.each(documents)(
    "$id shows its facts, how its date is known and which passages are uncited",
    (source) => {
      const { publication, publisherNote, machineTranslation, sha256, file } = source;
      const card = cards.get(source.name[language]);
      if (!card) throw new Error("The article has no card.");
      const unfolds = all(card, ".unfold-button");
      expect(unfolds.length).toBeGreaterThan(0);
      for (const unfold of unfolds) {
        const description = one(page, `[id="${unfold.getAttribute("aria-describedby")}"]`);
        expect(description.textContent).toBe(source.name[language]);
        const panel = one(page, `[id="${unfold.getAttribute("aria-controls")}"]`);
        expect(panel.hasAttribute("hidden")).toBe(true);
      }
      expect(one(card, ".publication-state").textContent).toBe(
        words(`event.state.${publication.state}`),
      );
      const hash = one(card, "code");
      expect([hash.textContent, hash.getAttribute("dir")]).toEqual([sha256, "ltr"]);
      const link = one(card, "a[download]");
      expect([link.textContent, link.getAttribute("href")]).toEqual([
        file,
        `data/documents/${encodeURIComponent(file)}`,
      ]);
      expect(all(card, "s").length > 0).toBe(publication.rejected.length > 0);
      for (const { expression, reason } of publication.rejected) {
        expect(texts(card, "q")).toContain(expression.exact);
        expect(card.textContent).toContain(readIn(reason, localeOf(language)));
      }
      // The list also has furniture and repeated headlines.
      const passages = texts(card, "blockquote");
      expect(passages).toEqual(expect.arrayContaining(uncitedIn(source)));
      for (const passage of passages) expect(source.text).toContain(passage);
      if (publisherNote) {
        expect(card.textContent).toContain(behindWords(publisherNote, language));
      }
      if (publisherNote?.words) {
        const { exact } = publisherNote.words;
        const quoted = all(card, "dl q").find(({ textContent }) => textContent === exact);
        expect(quoted?.getAttribute("lang")).toBe(source.language);
      }
      if (machineTranslation) {
        const { exact, language: lang } = machineTranslation;
        const notice = all(card, "blockquote").find(({ textContent }) => textContent === exact);
        expect(notice?.getAttribute("lang")).toBe(lang);
      }
      if (seeds.origin(source.origin)?.consulted === false) {
        expect(card.textContent).toContain(words("event.unseen"));
      }
      for (const { origin } of seeds.quotesIn(source.id)) {
        if (origin === null) continue;
        expect(card.textContent).toContain(articles("alsoFrom", { count: 1 }));
        expect(card.textContent).toContain(seeds.origin(origin)?.name[language]);
      }
      for (const other of documents) {
        if (other === source || seeds.rootOrigin(other) !== seeds.rootOrigin(source)) continue;
        expect(card.textContent).toContain(other.name[language]);
      }
    },
  );
});

test("the corpus has a case of everything that a card can show", () => {
  expect(documents.some(({ publisherNote }) => publisherNote?.words)).toBe(true);
  expect(documents.some(({ machineTranslation }) => machineTranslation)).toBe(true);
  expect(documents.some(({ publication }) => publication.rejected.length > 0)).toBe(true);
  expect(documents.some(({ origin }) => seeds.origin(origin)?.consulted === false)).toBe(true);
  expect(seeds.data.quotes.some(({ origin }) => origin !== null)).toBe(true);
  expect(new Set(documents.map((each) => seeds.rootOrigin(each))).size).toBeLessThan(
    documents.length,
  );
});

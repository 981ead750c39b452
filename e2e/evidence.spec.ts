import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import type { Quote } from "../src/domain/quote.ts";
import { corpus } from "./corpus.ts";
import { DossierPage } from "./pages/dossier.ts";
import { IsnadPage, LANGUAGES, type Language } from "./pages/isnad-page.ts";
import { ReaderPage } from "./pages/reader.ts";

const { documents, events } = corpus.data;
const told = events.find((event) => corpus.originGroups(event).length > 1);
const copied = events.find((event) =>
  corpus.originGroups(event).some((group) => group.documents.length > 1),
);
const rejecting = documents.find(({ publication }) => publication.rejected.length > 0);
const datedByIt = events.find(({ dating }) => dating.anchor === rejecting?.id);
if (!told || !copied || !rejecting || !datedByIt) {
  throw new Error("The corpus is too small for these tests.");
}

/** The article as it lies on the disk. */
function fileOf(document: { readonly file: string }): string {
  return readFileSync(new URL(`../seeds/documents/${document.file}`, import.meta.url), "utf8");
}

async function open(
  page: Page,
  language: Language,
  query: string,
): Promise<{ isnad: IsnadPage; dossier: DossierPage; reader: ReaderPage }> {
  const isnad = new IsnadPage(page, language);
  await isnad.open(query);
  return {
    isnad,
    dossier: new DossierPage(page, language),
    reader: new ReaderPage(page, language),
  };
}

/** What a reader sees lit is the quote, and the file holds it there. */
async function expectLit(reader: ReaderPage, quote: Quote): Promise<void> {
  const document = corpus.document(quote.document);
  await expect(reader.lit.first()).toHaveAttribute(
    "data-quotes",
    new RegExp(`(^| )${quote.id}( |$)`),
  );
  const { [quote.id]: stretch } = await reader.marked();
  expect(stretch?.text).toBe(quote.exact);
  expect(document && fileOf(document).slice(stretch?.start, stretch?.end)).toBe(quote.exact);
}

for (const language of LANGUAGES) {
  test.describe(`${language}: evidence`, () => {
    for (const document of documents) {
      test(`the reader shows ${document.id} to the character, its quotes in their places`, async ({
        page,
      }) => {
        const { reader } = await open(page, language, `doc=${document.id}`);
        await expect(reader.article).toHaveAttribute("lang", document.language);
        await expect(reader.article).toHaveAttribute("dir", document.direction);
        const file = fileOf(document);
        expect(await reader.article.evaluate(({ textContent }) => textContent)).toBe(file);
        const marked = await reader.marked();
        const quotes = corpus.quotesIn(document.id);
        expect(Object.keys(marked).sort()).toEqual(quotes.map(({ id }) => id).sort());
        for (const { id, exact, span } of quotes) {
          expect(marked[id]).toEqual({ ...span, text: exact });
        }
      });
    }

    test("a step on from each event lights its first quote, from the first event to the last", {
      tag: "@desktop",
    }, async ({ page }) => {
      const { dossier } = await open(page, language, `event=${events[0]?.id}`);
      await expect(dossier.previous).toHaveAttribute("aria-disabled", "true");
      const steps = await dossier.walk();
      expect(steps.map(({ title }) => title)).toEqual(events.map(({ title }) => title[language]));
      for (const [index, { position, lit }] of steps.entries()) {
        expect(position).toContain(dossier.positionWords(index + 1, events.length));
        // A break between paragraphs belongs to the quote and to no paragraph.
        const event = events[index];
        expect(lit).toBe(event && corpus.quotesOf(event)[0]?.exact.replaceAll("\n", ""));
      }
      await dossier.previous.click();
      await expect(dossier.title).toHaveText(events.at(-2)?.title[language] ?? "");
    });

    test("each quote of an event is whole, in its own language, and opens at its words", {
      tag: "@desktop",
    }, async ({ page }) => {
      const { dossier, reader } = await open(page, language, `event=${told.id}`);
      await dossier.showAllPlaces();
      for (const quote of corpus.quotesOf(told)) {
        const document = corpus.document(quote.document);
        const text = dossier.quote(quote.id);
        expect(await text.evaluate(({ textContent }) => textContent)).toBe(quote.exact);
        await expect(text).toHaveAttribute("lang", document?.language ?? "");
        await expect(text).toHaveAttribute("dir", document?.direction ?? "");
        await dossier.opener(quote.id).click();
        await expect(dossier.opener(quote.id)).toHaveAttribute("aria-current", "true");
        await expectLit(reader, quote);
        await expect(reader.lit.first()).toBeInViewport();
      }
    });

    test("on a phone a quote opens in its article, in view", { tag: "@phone" }, async ({
      page,
    }) => {
      const { dossier, reader } = await open(page, language, `event=${told.id}`);
      await dossier.showAllPlaces();
      const quote = corpus.quotesOf(told).at(-1);
      if (!quote) throw new Error("An event without quotes reached the corpus.");
      await dossier.opener(quote.id).click();
      await expectLit(reader, quote);
      await expect(reader.lit.first()).toBeInViewport();
    });

    test("origins are branches, and copies of one text stand in one of them", async ({ page }) => {
      const { dossier } = await open(page, language, `event=${copied.id}`);
      const groups = corpus.originGroups(copied);
      await expect(dossier.origins).toHaveCount(groups.length);
      for (const [index, { origin }] of groups.entries()) {
        await expect(dossier.origins.nth(index)).toContainText(origin.name[language]);
      }
    });

    test("how a date is known names what was rejected, struck out, and why", async ({ page }) => {
      const { dossier } = await open(page, language, `event=${datedByIt.id}`);
      const [rejected] = rejecting.publication.rejected;
      const reason = dossier.dates.getByText(rejected?.reason[language] ?? "");
      await expect(reason).toBeHidden();
      await dossier.how.click();
      await expect(reason).toBeVisible();
      await expect(dossier.dates.locator("s")).toContainText("2024");
    });
  });
}

import { expect, test } from "@playwright/test";
import type { Quote } from "../src/domain/quote.ts";
import { corpus, fileOf } from "./corpus.ts";
import { openEvidence } from "./pages/evidence.ts";
import { LANGUAGES } from "./pages/isnad-page.ts";
import type { ReaderPage } from "./pages/reader.ts";

const { documents, events } = corpus.data;
const told = events.find((event) => corpus.originGroups(event).length > 1);
const copied = events.find((event) =>
  corpus.originGroups(event).some((group) => group.documents.length > 1),
);
const unbroken = events
  .flatMap((event) => corpus.quotesOf(event))
  .find(({ exact }) => exact.includes("\u00a0"));
const rejecting = documents.find(({ publication }) => publication.rejected.length > 0);
const datedByIt = events.find(({ dating }) => dating.anchor === rejecting?.id);
if (!told || !copied || !unbroken || !rejecting || !datedByIt) {
  throw new Error("The corpus is too small for these tests.");
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

for (const document of documents) {
  // Whole articles depend neither on the window nor on the language: below, quotes stand for them.
  test(`the reader shows ${document.id} to the character, its quotes in their places`, {
    tag: "@desktop",
  }, async ({ page }) => {
    const { reader } = await openEvidence(page, "ar", `doc=${document.id}`);
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

for (const language of LANGUAGES) {
  test.describe(`${language}: evidence`, () => {
    test("each quote of an event is whole, in its own language, and opens at its words", {
      tag: ["@desktop", "@firefox-ar"],
    }, async ({ page }) => {
      const { dossier, reader } = await openEvidence(page, language, `event=${told.id}`);
      await dossier.showAllPlaces();
      for (const quote of corpus.quotesOf(told)) {
        const document = corpus.document(quote.document);
        const text = dossier.quote(quote.id);
        expect(await text.evaluate(({ textContent }) => textContent)).toBe(quote.exact);
        await expect(text).toHaveAttribute("lang", document?.language ?? "");
        await expect(text).toHaveAttribute("dir", document?.direction ?? "");
        await dossier.quote(quote.id).click();
        await expect(dossier.opener(quote.id)).toHaveAttribute("aria-current", "true");
        await expectLit(reader, quote);
        await expect(reader.lit.first()).toBeInViewport();
      }
    });

    test("on a phone a quote opens in its article, in view", {
      tag: ["@phone", "@firefox-ar"],
    }, async ({ page }) => {
      const { dossier, reader } = await openEvidence(page, language, `event=${told.id}`);
      await dossier.showAllPlaces();
      const quote = corpus.quotesOf(told).at(-1);
      if (!quote) throw new Error("An event without quotes reached the corpus.");
      await dossier.quote(quote.id).click();
      await expectLit(reader, quote);
      await expect(reader.lit.first()).toBeInViewport();
      // Not behind the name of the article, which stays in sight.
      const line = await reader.lit.first().boundingBox();
      const name = await reader.name.boundingBox();
      expect(line?.y).toBeGreaterThanOrEqual((name?.y ?? NaN) + (name?.height ?? NaN));
      await page.keyboard.press("Escape");
      await expect(dossier.opener(quote.id)).toBeFocused();
    });

    test("the words of a quote are selected with the mouse, which opens nothing", {
      tag: ["@desktop", "@firefox-ar"],
    }, async ({ page }) => {
      const { isnad, dossier } = await openEvidence(page, language, `event=${told.id}`);
      await dossier.showAllPlaces();
      await isnad.settle();
      const quote = corpus.quotesOf(told).at(-1);
      if (!quote) throw new Error("An event without quotes reached the corpus.");
      const dragged = await dossier.dragOver(quote.id);
      expect(dragged.length).toBeGreaterThan(quote.exact.length / 2);
      expect(quote.exact).toContain(dragged);
      await expect(dossier.opener(quote.id)).not.toHaveAttribute("aria-current");
    });

    test("a double click takes a word, and a quote is copied to the character, no-break spaces too", {
      tag: ["@desktop"],
    }, async ({ page, context }) => {
      await context.grantPermissions(["clipboard-read", "clipboard-write"]);
      const { isnad, dossier } = await openEvidence(page, language, `quote=${unbroken.id}`);
      await isnad.settle();
      // Where a line begins: the middle may be a space.
      const position = await dossier.beginning(unbroken.id);
      await dossier.quote(unbroken.id).dblclick({ position });
      const word = (await dossier.selected()).trim();
      expect(word).toMatch(/^\S+$/);
      expect(unbroken.exact).toContain(word);
      await dossier
        .quote(unbroken.id)
        .evaluate((words) => getSelection()?.selectAllChildren(words));
      expect(await dossier.selected()).toBe(unbroken.exact);
      await page.keyboard.press("ControlOrMeta+C");
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(unbroken.exact);
    });

    test("words selected in an article are copied as its file has them, and with a way back", {
      tag: ["@desktop"],
    }, async ({ page, context }) => {
      await context.grantPermissions(["clipboard-read", "clipboard-write"]);
      const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
      const source = corpus.document(unbroken.document);
      const first = unbroken.paragraphs.last;
      const next = source?.paragraphs.find(({ number }) => number === first + 1);
      if (!source || !next) throw new Error("No paragraph follows the quote.");
      const words = source.text.slice(unbroken.span.start, next.span.end);
      const { isnad, reader } = await openEvidence(page, language, `doc=${source.id}`);
      await isnad.settle();
      await expect(reader.copyPassage).toHaveCount(0);
      // Where a hand would begin: the keyboard goes on from here.
      await reader.numbered(first).click();
      await reader.select(unbroken.span.start, next.span.end);
      await expect(reader.copyPassage).toBeVisible();
      await page.keyboard.press("ControlOrMeta+C");
      expect(await clipboard()).toBe(words);
      // The keyboard comes there past the header, and leaves the words selected.
      await expect(async () => {
        await page.keyboard.press("Tab");
        await expect(reader.copyPassage).toBeFocused({ timeout: 100 });
      }).toPass();
      await page.keyboard.press("Enter");
      await expect(reader.passageCopied).toBeVisible();
      const citation = await clipboard();
      expect(citation).toContain(words.trim());
      expect(citation).toContain(source.name[language]);
      expect(await page.evaluate(() => getSelection()?.isCollapsed)).toBe(false);
      // A paragraph's number takes the paragraph, and its address with it.
      await reader.numberBeside(source.id, next.number).click();
      await page.keyboard.press("ControlOrMeta+C");
      expect(await clipboard()).toBe(source.text.slice(next.span.start, next.span.end));
      await reader.copyPassageLink.click();
      await expect(reader.linkCopied).toBeVisible();
      const link = new URL(await clipboard()).searchParams;
      expect([link.get("doc"), link.get("par")]).toEqual([source.id, `${next.number}`]);
      await reader.numbered(next.number).click();
      await expect(reader.copyPassage).toHaveCount(0);

      await page.goto(citation.slice(citation.indexOf("http")));
      await expect(reader.numbered(first)).toHaveAttribute("aria-current", "location");
      await expect(reader.numbered(first)).toBeInViewport();
      expect(isnad.query()).toMatchObject({ doc: source.id, par: `${first}` });
    });

    test("who reads the sources folds their translations, here and on the next visit", {
      tag: ["@desktop"],
    }, async ({ page }) => {
      const translated = corpus.data.quotes.find(({ gloss }) => gloss[language]);
      const source = corpus.document(translated?.document ?? "");
      const gloss = translated?.gloss[language];
      if (!translated || !source || !gloss) throw new Error("No quote is translated.");
      const names = new Intl.DisplayNames([language], { type: "language" });
      const { isnad, dossier } = await openEvidence(page, language, `quote=${translated.id}`);
      const text = dossier.chain.getByText(gloss).first();
      await expect(text).toBeVisible();
      await dossier.reads(names.of(source.language) ?? "").check();
      await expect(text).toBeHidden();
      await expect.poll(() => isnad.query().reads).toBe(source.language);
      await page.emulateMedia({ media: "print" });
      await expect(text).toBeVisible();
      await page.emulateMedia({ media: "screen" });
      await isnad.open(`quote=${translated.id}`);
      await expect(text).toBeHidden();
      await expect.poll(() => isnad.query().reads).toBe(source.language);
      await dossier.foldedGlosses.first().click();
      await expect(dossier.chain.locator(".unfold-panel").first()).toBeVisible();
    });

    test("origins are branches, and copies of one text stand in one of them", {
      tag: "@desktop",
    }, async ({ page }) => {
      const { dossier } = await openEvidence(page, language, `event=${copied.id}`);
      const groups = corpus.originGroups(copied);
      await expect(dossier.origins).toHaveCount(groups.length);
      for (const [index, { origin }] of groups.entries()) {
        await expect(dossier.origins.nth(index)).toContainText(origin.name[language]);
      }
    });

    test("what was rejected stands struck out beside the date, and why", async ({ page }) => {
      const { dossier } = await openEvidence(page, language, `event=${datedByIt.id}`);
      const [rejected] = rejecting.publication.rejected;
      const reason = dossier.dates.getByText(rejected?.reason[language] ?? "");
      await expect(reason).toBeVisible();
      await expect(dossier.dates.locator("s")).toContainText("2024");
    });
  });
}

import { expect, type Page } from "@playwright/test";
import type { Quote } from "../src/domain/quote.ts";
import { corpus, fileOf } from "./corpus.ts";
import { openEvidence } from "./pages/evidence.ts";
import type { ReaderPage } from "./pages/reader.ts";
import { test } from "./test.ts";

// The branches of an event with its quotes and its dates are compared with the corpus in
// src/features/event/dossier-parts.test.tsx.

const { documents, events } = corpus.data;
const told = events.find((event) => corpus.originGroups(event).length > 1);
const last = told && corpus.quotesOf(told).at(-1);
const unbroken = events
  .flatMap((event) => corpus.quotesOf(event))
  .find(({ exact }) => exact.includes("\u00a0"));
if (!told || !last || !unbroken) throw new Error("The corpus is too small for these tests.");

/** Expects that the highlighted words are the quote, and that the file has them there. */
async function expectHighlighted(reader: ReaderPage, quote: Quote): Promise<void> {
  const document = corpus.document(quote.document);
  await expect(reader.highlighted.first()).toHaveAttribute(
    "data-quotes",
    new RegExp(`(^| )${quote.id}( |$)`),
  );
  const { [quote.id]: stretch } = await reader.marked();
  expect(stretch?.text).toBe(quote.exact);
  expect(document && fileOf(document).slice(stretch?.start, stretch?.end)).toBe(quote.exact);
}

/** Lets the page use the real clipboard, until the test ends. */
async function allowClipboard(page: Page): Promise<() => Promise<string>> {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  return () => page.evaluate(() => navigator.clipboard.readText());
}

test("the reader shows every article to the character, with its quotes in their places", {
  tag: "@desktop",
}, async ({ page, language }) => {
  for (const document of documents) {
    await test.step(document.id, async () => {
      const { reader } = await openEvidence(page, language, `doc=${document.id}`);
      await expect(reader.article).toHaveAttribute("lang", document.language);
      await expect(reader.article).toHaveAttribute("dir", document.direction);
      const file = fileOf(document);
      const shown = await reader.article.evaluate(({ textContent }) => textContent);
      expect.soft(shown, document.id).toBe(file);
      const quotes = corpus.quotesIn(document.id);
      expect
        .soft(await reader.marked(), document.id)
        .toEqual(
          Object.fromEntries(quotes.map(({ id, exact, span }) => [id, { ...span, text: exact }])),
        );
    });
  }
});

test("each quote of an event is whole, in its own language, and opens at its words", {
  tag: ["@desktop", "@engine"],
}, async ({ page, language }) => {
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
    await expectHighlighted(reader, quote);
    await expect(reader.highlighted.first()).toBeInViewport();
  }
});

test("on a phone a quote opens in its article, below the name that stays in sight", {
  tag: "@phone",
}, async ({ page, language }) => {
  const { dossier, reader } = await openEvidence(page, language, `event=${told.id}`);
  await dossier.showAllPlaces();
  await dossier.quote(last.id).click();
  await expectHighlighted(reader, last);
  await expect(reader.highlighted.first()).toBeInViewport();
  const line = await reader.highlighted.first().boundingBox();
  const name = await reader.name.boundingBox();
  expect(line?.y).toBeGreaterThanOrEqual((name?.y ?? NaN) + (name?.height ?? NaN));
  await page.keyboard.press("Escape");
  await expect(dossier.opener(last.id)).toBeFocused();
});

test("selecting the words of a quote with the mouse does not open it", {
  tag: ["@desktop", "@engine"],
}, async ({ page, language }) => {
  const { isnad, dossier } = await openEvidence(page, language, `event=${told.id}`);
  await dossier.showAllPlaces();
  await isnad.settle();
  const dragged = await dossier.dragOver(last.id);
  expect(dragged.length).toBeGreaterThan(last.exact.length / 2);
  expect(last.exact).toContain(dragged);
  await expect(dossier.opener(last.id)).not.toHaveAttribute("aria-current");
});

test("a double click selects a word, and a quote is copied to the character with its no-break spaces", {
  tag: "@desktop",
}, async ({ page, language }) => {
  const clipboard = await allowClipboard(page);
  const { isnad, dossier } = await openEvidence(page, language, `quote=${unbroken.id}`);
  await isnad.settle();
  // At the beginning of a line: its middle may be a space.
  const position = await dossier.beginning(unbroken.id);
  await dossier.quote(unbroken.id).dblclick({ position });
  const word = (await dossier.selected()).trim();
  expect(word).toMatch(/^\S+$/);
  expect(unbroken.exact).toContain(word);
  await dossier.quote(unbroken.id).evaluate((words) => getSelection()?.selectAllChildren(words));
  expect(await dossier.selected()).toBe(unbroken.exact);
  await page.keyboard.press("ControlOrMeta+C");
  expect(await clipboard()).toBe(unbroken.exact);
});

test("words selected in an article are copied as its file has them, and with a link back", {
  tag: "@desktop",
}, async ({ page, language }) => {
  const clipboard = await allowClipboard(page);
  const source = corpus.document(unbroken.document);
  const first = unbroken.paragraphs.last;
  const next = source?.paragraphs.find(({ number }) => number === first + 1);
  if (!source || !next) throw new Error("No paragraph follows the quote.");
  const words = source.text.slice(unbroken.span.start, next.span.end);
  const { isnad, reader } = await openEvidence(page, language, `doc=${source.id}`);
  await isnad.settle();
  await reader.article.waitFor();
  await expect(reader.copyPassage).toHaveCount(0);
  // A reader begins to select with a click, and the keyboard goes on from there.
  await reader.numbered(first).click();
  await reader.select(unbroken.span.start, next.span.end);
  await expect(reader.copyPassage).toBeVisible();
  await page.keyboard.press("ControlOrMeta+C");
  expect(await clipboard()).toBe(words);
  // Tab leads there past the header and leaves the words selected.
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
  // The number of a paragraph selects the paragraph, and its link can be copied.
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

test("readers of a source language can fold its translations, which the next visit remembers", {
  tag: "@desktop",
}, async ({ freshPage: page, language }) => {
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
  await isnad.load(`quote=${translated.id}`);
  await expect(text).toBeHidden();
  await expect.poll(() => isnad.query().reads).toBe(source.language);
  await dossier.foldedGlosses.first().click();
  await expect(dossier.chain.locator(".unfold-panel").first()).toBeVisible();
});

import { expect } from "@playwright/test";
import { corpus } from "./corpus.ts";
import { IsnadPage } from "./pages/isnad-page.ts";
import { test } from "./test.ts";

// An event that articles in both languages report.
const event = corpus.data.events.find(
  (each) => new Set(corpus.documentsOf(each).map((document) => document.language)).size > 1,
);
if (!event) throw new Error("The corpus holds no event reported in two languages.");
const otherQuote = corpus.quotesOf(event).at(-1);
if (!otherQuote) throw new Error("An event without quotes reached the corpus.");

test.describe("links", () => {
  test("a link opens its event, or its quote in the article", async ({ page, language }) => {
    const isnad = new IsnadPage(page, language);
    await isnad.load(`event=${event.id}`);
    await expect(page.getByRole("heading", { name: event.title[language] }).first()).toBeVisible();
    await expect(page).toHaveTitle(new RegExp(event.title[language].slice(0, 20)));

    await isnad.load(`quote=${otherQuote.id}`);
    const mark = page.locator('mark[data-state="active"]').first();
    await expect(mark).toBeInViewport();
    expect(otherQuote.exact).toContain(await mark.textContent());
    await expect
      .poll(() => isnad.query())
      .toEqual({ lang: language, event: event.id, quote: otherQuote.id });
  });

  test("a damaged link opens what it can and names the unknown ids in a notice that can be dismissed", async ({
    page,
    language,
  }) => {
    const isnad = new IsnadPage(page, language);
    await isnad.load(`event=${event.id}&quote=no-such-quote&doc=<b>none</b>`);
    const notice = page.getByRole("alert");
    await expect(notice).toContainText("no-such-quote");
    await expect(notice).toContainText("<b>none</b>");
    await expect(page.getByRole("heading", { name: event.title[language] }).first()).toBeVisible();
    // On a phone the notice must lie in the sheet, not behind it: a click shows it.
    await page.getByRole("button", { name: isnad.words.dismiss }).click();
    await expect(notice).toHaveCount(0);

    if (!isnad.isPhone) return;
    await test.step("without any known id, the notice lies above the list", async () => {
      await isnad.load("event=no-such-event");
      await expect(page.getByRole("dialog")).toHaveCount(0);
      await expect(notice).toContainText("no-such-event");
      await page.getByRole("button", { name: isnad.words.dismiss }).click();
      await expect(notice).toHaveCount(0);
    });
  });

  test("Back and Forward walk through what was opened, without a load", {
    tag: "@engine",
  }, async ({ page, language }) => {
    const isnad = new IsnadPage(page, language);
    const quote = page.locator('mark[data-state="active"]').first();
    await isnad.open(`event=${event.id}`);
    await page.evaluate(() => document.documentElement.setAttribute("data-same-page", ""));
    if (isnad.isPhone) {
      await page.getByRole("button", { name: isnad.words.readSentence }).click();
    } else {
      await page.getByRole("tab").last().click();
    }
    await expect.poll(() => Object.keys(isnad.query()).length).toBe(3);
    const opened = isnad.query();
    await page.goBack();
    await expect.poll(() => isnad.query()).toEqual({ lang: language, event: event.id });
    await page.goForward();
    await expect.poll(() => isnad.query()).toEqual(opened);
    if (isnad.isPhone) await expect(quote).toBeInViewport();
    await expect(page.locator("html[data-same-page]")).toHaveCount(1);
    await page.evaluate(() => document.documentElement.removeAttribute("data-same-page"));
  });

  test("without a language in the link the browser decides, and a choice is remembered", {
    tag: "@desktop",
  }, async ({ browser }) => {
    const context = await browser.newContext({ locale: "fr-CA" });
    const page = await context.newPage();
    const html = page.locator("html");
    await page.goto("/");
    await expect(html).toHaveAttribute("lang", "fr");
    await new IsnadPage(page, "fr").languageOption("ar").first().click();
    await expect(html).toHaveAttribute("dir", "rtl");
    await page.goto("/");
    await expect(html).toHaveAttribute("lang", "ar");
    await page.goto("/?lang=fr");
    await expect(html).toHaveAttribute("lang", "fr");
    await context.close();

    await test.step("a browser of another language gets Arabic", async () => {
      const german = await browser.newContext({ locale: "de-DE" });
      const other = await german.newPage();
      await other.goto("/");
      await expect(other.locator("html")).toHaveAttribute("lang", "ar");
      await german.close();
    });
  });
});

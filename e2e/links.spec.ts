import { expect } from "@playwright/test";
import { corpus } from "./corpus.ts";
import { IsnadPage } from "./pages/isnad-page.ts";
import { test } from "./test.ts";

// An event that several articles tell, with quotes in both languages.
const event = corpus.data.events.find(
  (each) => new Set(corpus.documentsOf(each).map((document) => document.language)).size > 1,
);
if (!event) throw new Error("The corpus holds no event told in two languages.");
const otherQuote = corpus.quotesOf(event).at(-1);
if (!otherQuote) throw new Error("An event without quotes reached the corpus.");

test.describe("links", () => {
  test("a link to an event opens it", async ({ page, language }) => {
    const isnad = new IsnadPage(page, language);
    await isnad.load(`event=${event.id}`);
    await expect(page.getByRole("heading", { name: event.title[language] }).first()).toBeVisible();
    await expect(page).toHaveTitle(new RegExp(event.title[language].slice(0, 20)));
  });

  test("a link to a quote opens the article at those words", async ({ page, language }) => {
    const isnad = new IsnadPage(page, language);
    await isnad.load(`quote=${otherQuote.id}`);
    const mark = page.locator('mark[data-state="active"]').first();
    await expect(mark).toBeInViewport();
    expect(otherQuote.exact).toContain(await mark.textContent());
    await expect
      .poll(() => isnad.query())
      .toEqual({ lang: language, event: event.id, quote: otherQuote.id });
  });

  test("an unknown link says which part it is, and shows the rest", async ({ page, language }) => {
    const isnad = new IsnadPage(page, language);
    await isnad.load(`event=${event.id}&quote=no-such-quote&doc=<b>none</b>`);
    const notice = page.getByRole("alert");
    await expect(notice).toContainText("no-such-quote");
    await expect(notice).toContainText("<b>none</b>");
    // In reach, not behind the sheet that a phone opens.
    await notice.click({ trial: true });
    await expect(page.getByRole("heading", { name: event.title[language] }).first()).toBeVisible();
  });

  test("the notice about a link can be put away", async ({ page, language }) => {
    const isnad = new IsnadPage(page, language);
    await isnad.load("event=no-such-event");
    await page.getByRole("button", { name: isnad.words.dismiss }).click();
    await expect(page.getByRole("alert")).toHaveCount(0);
  });

  test("Back and Forward walk through what was opened, without loading the page anew", {
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
  });
});

test("without a link the browser's language decides, and a choice is remembered", async ({
  browser,
}) => {
  const context = await browser.newContext({ locale: "fr-CA" });
  const page = await context.newPage();
  await page.goto("/");
  await expect(page.locator("html")).toHaveAttribute("lang", "fr");
  await new IsnadPage(page, "fr").languageOption("ar").first().click();
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  await page.goto("/");
  await expect(page.locator("html")).toHaveAttribute("lang", "ar");
  await page.goto("/?lang=fr");
  await expect(page.locator("html")).toHaveAttribute("lang", "fr");
  await context.close();
});

test("a browser of neither language reads Arabic", async ({ browser }) => {
  const context = await browser.newContext({ locale: "de-DE" });
  const page = await context.newPage();
  await page.goto("/");
  await expect(page.locator("html")).toHaveAttribute("lang", "ar");
  await context.close();
});

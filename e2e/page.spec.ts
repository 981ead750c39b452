import { expect } from "@playwright/test";
import { corpus } from "./corpus.ts";
import { IsnadPage } from "./pages/isnad-page.ts";
import { wordsOf } from "./pages/words.ts";
import { test } from "./test.ts";

const event = corpus.data.events.find((each) => corpus.originGroups(each).length > 1);
/** The event with the most quotes: the dossier folds some of them. */
const [manyQuotes] = corpus.data.events.toSorted((a, b) => b.quotes.length - a.quotes.length);
if (!event || !manyQuotes) throw new Error("The corpus is too small for these tests.");
const lastQuote = `quote=${event.quotes.at(-1)}`;

test("a switch of language keeps the event, the article and the focus", async ({
  page,
  language,
}) => {
  const isnad = new IsnadPage(page, language);
  await isnad.open(isnad.isPhone ? "" : lastQuote);
  const before = isnad.query();
  for (const next of [language === "ar" ? "fr" : "ar", language] as const) {
    await isnad.languageOption(next).first().click();
    await expect(page.locator("html")).toHaveAttribute("lang", next);
    expect(await isnad.direction()).toBe(next === "ar" ? "rtl" : "ltr");
    await expect.poll(() => isnad.query()).toEqual({ ...before, lang: next });
    await expect(isnad.languageOption(next).first()).toBeFocused();
    if (isnad.isPhone) continue;
    await expect(page.locator('mark[data-state="active"]').first()).toBeInViewport();
  }
});

test("the page requests nothing from other hosts, obeys its content policy and logs no error", {
  tag: "@engine",
}, async ({ freshPage: page, language, baseURL }) => {
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("request", (request) => {
    if (!request.url().startsWith(baseURL ?? "") && !request.url().startsWith("data:")) {
      complaints.push(request.url());
    }
  });
  const isnad = new IsnadPage(page, language);
  await isnad.open(lastQuote);
  await isnad.settle();
  await expect(page.locator('mark[data-state="active"]').first()).toBeInViewport();
  const pages = page.getByRole("navigation", { name: isnad.words.pages.label });
  for (const name of ["compare", "figures", "articles", "method"] as const) {
    // On a phone the sheet of the event covers the links to the pages.
    if (isnad.isPhone) break;
    await pages.getByRole("link", { name: isnad.words.pages[name] }).click();
    await page.getByRole("main").getByRole("heading", { level: 2 }).first().waitFor();
  }
  expect(complaints).toEqual([]);
});

test("Escape leads from the evidence to the mark and then closes the evidence; so does its button", {
  tag: ["@desktop", "@engine"],
}, async ({ page, language }) => {
  const isnad = new IsnadPage(page, language);
  await isnad.open(`event=${event.id}`);
  await isnad.settle();
  const mark = page.locator(`.timeline [data-id="${event.id}"]`);
  // After a link nothing has the focus.
  await page.keyboard.press("Escape");
  await expect(mark).toBeFocused();
  await page.getByRole("button", { name: isnad.closeEvent }).focus();
  await page.keyboard.press("Escape");
  await expect(mark).toBeFocused();
  const heading = page.getByRole("heading", { name: event.title[language] });
  await expect(heading).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(heading).toHaveCount(0);
  await isnad.settle();
  await expect(mark).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(heading).toBeVisible();
  await page.getByRole("button", { name: isnad.closeEvent }).click();
  await expect(heading).toHaveCount(0);
  await expect(mark).toBeFocused();
});

test("on paper the start page prints the list of all events, and an event prints its quotes and its article", {
  tag: "@desktop",
}, async ({ page, language }) => {
  const isnad = new IsnadPage(page, language);
  await isnad.open();
  await isnad.settle();
  const key = page.getByRole("button", { name: wordsOf(language)("timeline.keyButton") });
  await expect(key).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(key).toBeHidden();
  const paper = page.locator(".desk-paper");
  await expect(paper.getByRole("listitem")).not.toHaveCount(0);
  for (const { title } of corpus.data.events) {
    await expect(paper.getByText(title[language], { exact: true }).first()).toBeVisible();
  }
  await expect(page.getByRole("banner").getByRole("button")).toHaveCount(0);
  await isnad.open(`event=${manyQuotes.id}`);
  const quotes = page.locator(".dossier blockquote[data-quote]");
  await expect(quotes).toHaveCount(manyQuotes.quotes.length);
  await expect(quotes.filter({ visible: true })).toHaveCount(manyQuotes.quotes.length);
  await page.emulateMedia({ media: "screen" });
  await expect(quotes.filter({ visible: true })).not.toHaveCount(manyQuotes.quotes.length);
  await page.emulateMedia({ media: "print" });
  // A sheet of paper is narrower than the window, but keeps the article, which follows the event.
  await page.setViewportSize({ width: 794, height: 1123 });
  await expect(page.getByRole("article").first()).toBeVisible();
});

test("on paper an article comes before the list of its events, which has no button", {
  tag: "@desktop",
}, async ({ page, language }) => {
  const isnad = new IsnadPage(page, language);
  await isnad.open(`doc=${corpus.data.documents[0]?.id}`);
  const events = page.locator(".article-events");
  const close = events.getByRole("button", { name: wordsOf(language)("app.close") });
  await expect(close).toBeVisible();
  const article = await page.getByRole("article").first().elementHandle();
  const isFirst = () =>
    events.evaluate(
      (list, text) =>
        !!text && text.getBoundingClientRect().bottom <= list.getBoundingClientRect().top,
      article,
    );
  expect(await isFirst()).toBe(false);
  await page.emulateMedia({ media: "print" });
  await expect.poll(isFirst).toBe(true);
  await expect(close).toBeHidden();
});

test("in a low window the page scrolls, and the article keeps room to read", {
  tag: ["@desktop", "@engine"],
}, async ({ page, language }) => {
  await page.setViewportSize({ width: 1280, height: 420 });
  const isnad = new IsnadPage(page, language);
  await isnad.open(lastQuote);
  await isnad.settle();
  const mark = page.locator('mark[data-state="active"]').first();
  await mark.scrollIntoViewIfNeeded();
  await expect(mark).toBeInViewport({ ratio: 1 });
  expect(await isnad.sidewaysOverflow()).toBe(0);
});

test("on a tablet a link to a quote opens the tab of the article", {
  tag: "@desktop",
}, async ({ page, language }) => {
  await page.setViewportSize({ width: 800, height: 1000 });
  const isnad = new IsnadPage(page, language);
  await isnad.open(lastQuote);
  await expect(page.getByRole("tab", { name: isnad.words.articleTab })).toHaveAttribute(
    "aria-selected",
    "true",
  );
  await expect(page.locator('mark[data-state="active"]').first()).toBeInViewport();
  expect(await isnad.sidewaysOverflow()).toBe(0);
});

test("if the drawing cannot be loaded, the list takes its place", {
  tag: "@desktop",
}, async ({ freshPage: page, language }) => {
  const isnad = new IsnadPage(page, language);
  await page.route(/Timeline-.*\.js/, (route) => route.abort());
  await isnad.open();
  await expect(page.getByRole("alert")).toContainText(isnad.words.drawingFailed);
  const title = event.title[language];
  await page.getByRole("button", { name: title }).first().click();
  await expect(page.getByRole("heading", { name: title }).first()).toBeVisible();
});

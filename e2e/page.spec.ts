import { expect, test } from "@playwright/test";
import { corpus } from "./corpus.ts";
import { axeFinds } from "./pages/axe.ts";
import { IsnadPage, LANGUAGES } from "./pages/isnad-page.ts";

const event = corpus.data.events.find((each) => corpus.originGroups(each).length > 1);
const document = corpus.data.documents.at(-1);
if (!event || !document) throw new Error("The corpus is too small for these tests.");

interface Look {
  readonly query: string;
  /** Where it has a meaning of its own, or is looked at in Firefox, too. */
  readonly tag: string[];
  /** What of the page is new in it. */
  readonly part: string;
}

const LOOKS: Record<string, Look> = {
  "at the start": { query: "", tag: [], part: "body" },
  "with an event open": {
    query: `event=${event.id}`,
    tag: ["@phone"],
    part: "body",
  },
  "with a quote open": { query: `quote=${event.quotes.at(-1)}`, tag: ["@firefox"], part: "body" },
  "with an article alone": { query: `doc=${document.id}`, tag: ["@desktop"], part: ".desk-side" },
  "after an unknown link": { query: "event=nothing", tag: ["@desktop"], part: "[role=alert]" },
};

for (const language of LANGUAGES) {
  for (const [name, { query, tag, part }] of Object.entries(LOOKS)) {
    test(`${language}: ${name} axe finds nothing and nothing runs off the page`, {
      tag,
    }, async ({ page }) => {
      const isnad = new IsnadPage(page, language);
      await isnad.open(query);
      await isnad.settle();
      expect(await axeFinds(page, part)).toEqual([]);
      expect(await isnad.sidewaysOverflow()).toBe(0);
    });
  }

  test(`${language}: dark colours and forced ones keep their contrast, and what is quoted is marked`, {
    tag: "@desktop",
  }, async ({ page }) => {
    await page.emulateMedia({ colorScheme: "dark" });
    const isnad = new IsnadPage(page, language);
    await isnad.open(`event=${event.id}`);
    await isnad.settle();
    expect(await axeFinds(page, "body")).toEqual([]);
    await page.emulateMedia({ colorScheme: "light", forcedColors: "active" });
    expect(await axeFinds(page, "body")).toEqual([]);
    const mark = page.locator('mark[data-state="active"]').first();
    const { ground, line, paper } = await mark.evaluate((element) => ({
      ground: getComputedStyle(element).backgroundColor,
      line: getComputedStyle(element).textUnderlineOffset,
      paper: getComputedStyle(element.ownerDocument.body).backgroundColor,
    }));
    expect(ground).not.toBe(paper);
    // Where the browser puts a line by itself, it hides the dots of Arabic letters.
    expect(Number.parseFloat(line)).toBeGreaterThanOrEqual(5);
  });

  test(`${language}: dark is chosen by hand, remembered, and left to the system again`, {
    tag: "@desktop",
  }, async ({ page }) => {
    const isnad = new IsnadPage(page, language);
    await isnad.open();
    const dark = page.getByRole("button", { name: isnad.words.dark });
    const root = page.locator("html");
    const light = await root.evaluate((html) => getComputedStyle(html).backgroundColor);
    await dark.click();
    await expect(dark).toHaveAttribute("aria-pressed", "true");
    await expect(root).not.toHaveCSS("background-color", light);
    await page.reload();
    await expect(dark).toHaveAttribute("aria-pressed", "true");
    await expect(root).not.toHaveCSS("background-color", light);
    await dark.click();
    await expect(root).toHaveCSS("background-color", light);
    await page.emulateMedia({ colorScheme: "dark" });
    await expect(dark).toHaveAttribute("aria-pressed", "true");
    await expect(root).not.toHaveCSS("background-color", light);
  });

  test(`${language}: on a small phone the name of the open page is in sight`, {
    tag: "@phone",
  }, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    const isnad = new IsnadPage(page, language);
    await isnad.open("page=method");
    const name = page.getByRole("link", { name: isnad.words.pages.method });
    await expect(name).toHaveAttribute("aria-current", "page");
    await expect(name).toBeInViewport({ ratio: 1 });
    expect(await isnad.sidewaysOverflow()).toBe(0);
  });

  test(`${language}: a switch of language keeps the event, the article and the focus`, {
    tag: "@firefox-ar",
  }, async ({ page }) => {
    const isnad = new IsnadPage(page, language);
    const other = language === "ar" ? "fr" : "ar";
    await isnad.open(isnad.isPhone ? "" : `quote=${event.quotes.at(-1)}`);
    const before = isnad.query();
    await isnad.languageOption(other).first().click();
    await expect(page.locator("html")).toHaveAttribute("lang", other);
    expect(await isnad.direction()).toBe(other === "ar" ? "rtl" : "ltr");
    await expect.poll(() => isnad.query()).toEqual({ ...before, lang: other });
    await expect(isnad.languageOption(other).first()).toBeFocused();
    if (!isnad.isPhone) {
      await expect(page.locator('mark[data-state="active"]').first()).toBeInViewport();
    }
  });

  test(`${language}: the page asks no other host, breaks no policy and logs no error`, {
    tag: "@firefox-ar",
  }, async ({ page, baseURL }) => {
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
    await isnad.open(`event=${event.id}`);
    await isnad.settle();
    const pages = page.getByRole("navigation", { name: isnad.words.pages.label });
    for (const name of ["compare", "figures", "articles", "method"] as const) {
      // On a phone the event's sheet lies over their names; they ask for the same there.
      if (isnad.isPhone) break;
      await pages.getByRole("link", { name: isnad.words.pages[name] }).click();
      await page.getByRole("main").getByRole("heading", { level: 2 }).first().waitFor();
    }
    expect(complaints).toEqual([]);
  });

  test(`${language}: Esc leads from the evidence to the drawing and closes it from there; closing it leads there, too`, {
    tag: ["@desktop", "@firefox-ar"],
  }, async ({ page }) => {
    const isnad = new IsnadPage(page, language);
    await isnad.open(`event=${event.id}`);
    await isnad.settle();
    const mark = page.locator(`.timeline [data-id="${event.id}"]`);
    // A link leaves the focus nowhere.
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

  test(`${language}: on paper the start is the list of all events, and an event is its quotes`, {
    tag: ["@desktop"],
  }, async ({ page }) => {
    const isnad = new IsnadPage(page, language);
    await isnad.open();
    await isnad.settle();
    await page.emulateMedia({ media: "print" });
    const { events } = corpus.data;
    await expect(page.locator(".desk-paper").getByRole("listitem")).not.toHaveCount(0);
    for (const { title } of events) {
      await expect(page.getByText(title[language], { exact: true }).first()).toBeVisible();
    }
    await expect(page.getByRole("banner").getByRole("button")).toHaveCount(0);
    await isnad.open(`event=${event.id}`);
    for (const quote of corpus.quotesOf(event)) {
      await expect(page.locator(".dossier").getByText(quote.exact).first()).toBeVisible();
    }
    // A sheet is narrower than the window: the article beside the event stays, and follows it.
    await page.setViewportSize({ width: 794, height: 1123 });
    await expect(page.getByRole("article").first()).toBeVisible();
  });

  test(`${language}: in a low window the page scrolls, and the article keeps room to read`, {
    tag: ["@desktop", "@firefox-ar"],
  }, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 420 });
    const isnad = new IsnadPage(page, language);
    await isnad.open(`quote=${event.quotes.at(-1)}`);
    await isnad.settle();
    const mark = page.locator('mark[data-state="active"]').first();
    await mark.scrollIntoViewIfNeeded();
    await expect(mark).toBeInViewport({ ratio: 1 });
    expect(await isnad.sidewaysOverflow()).toBe(0);
  });

  test(`${language}: on a tablet a link to a quote opens the article's tab`, {
    tag: "@desktop",
  }, async ({ page }) => {
    await page.setViewportSize({ width: 800, height: 1000 });
    const isnad = new IsnadPage(page, language);
    await isnad.open(`quote=${event.quotes.at(-1)}`);
    await expect(page.getByRole("tab", { name: isnad.words.articleTab })).toHaveAttribute(
      "aria-selected",
      "true",
    );
    await expect(page.locator('mark[data-state="active"]').first()).toBeInViewport();
    expect(await isnad.sidewaysOverflow()).toBe(0);
  });
}

test("where the drawing cannot be loaded, the list stands in its place", {
  tag: "@desktop",
}, async ({ page }) => {
  const isnad = new IsnadPage(page, "fr");
  await page.route(/Timeline-.*\.js/, (route) => route.abort());
  await isnad.open();
  await expect(page.getByRole("alert")).toContainText(isnad.words.drawingFailed);
  await page.getByRole("button", { name: new RegExp(event.title.fr) }).click();
  await expect(page.getByRole("heading", { name: event.title.fr }).first()).toBeVisible();
});

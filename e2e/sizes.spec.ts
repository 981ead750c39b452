import { expect, type Locator, type Page, test } from "@playwright/test";
import { coverageOf, uncitedPassages } from "../src/domain/coverage.ts";
import { PAGES } from "../src/state/view.ts";
import { corpus } from "./corpus.ts";
import { IsnadPage, LANGUAGES } from "./pages/isnad-page.ts";
import { ReaderPage } from "./pages/reader.ts";

const event = corpus.data.events.find((each) => corpus.originGroups(each).length > 1);
const partly = corpus.data.documents.find(
  (each) => uncitedPassages(coverageOf(each, corpus.quotesIn(each.id))).length > 1,
);
if (!event || !partly) throw new Error("The corpus is too small for these tests.");

/** WCAG 2.2, 1.4.12: what a reader may ask of any text. */
const SPACING = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-block-end: 2em !important; }`;

/** Words that are cut off: of elements that hide what runs over. */
async function cutWords(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        "button, a, h1, h2, h3, h4, p, li, th, td, blockquote, label",
      ),
    ]
      .filter((element) => {
        const { overflowX, overflowY } = getComputedStyle(element);
        const { clientWidth, clientHeight, scrollWidth, scrollHeight } = element;
        // One pixel square is how words are hidden from the eye alone.
        if (clientWidth <= 1 || clientHeight <= 1) return false;
        const cutAlong = overflowX !== "visible" && scrollWidth > clientWidth + 1;
        const cutDown = overflowY !== "visible" && scrollHeight > clientHeight + 1;
        return cutAlong || cutDown;
      })
      .map((element) => element.textContent.slice(0, 60)),
  );
}

/** How much of the window's height, from 0 to 1, shows the open article's own lines. */
async function shareOfArticle(article: Locator): Promise<number> {
  return article.evaluate((element) => {
    const heights = Array.from({ length: 40 }, (_, index) => ((index + 0.5) / 40) * innerHeight);
    const shown = heights.filter((y) =>
      element.contains(document.elementFromPoint(innerWidth / 2, y)),
    );
    return shown.length / heights.length;
  });
}

for (const language of LANGUAGES) {
  test.describe(`${language}: sizes`, { tag: "@desktop" }, () => {
    // A window of 1280 px at 200 % and at 400 % has as many CSS pixels as these.
    for (const [name, width, height] of [
      ["200 %", 640, 450],
      ["400 %", 320, 225],
    ] as const) {
      test(`at a zoom of ${name} nothing runs off the page and a quote is read`, async ({
        page,
      }) => {
        await page.setViewportSize({ width, height });
        const isnad = new IsnadPage(page, language);
        await isnad.open();
        await isnad.settle();
        expect(await isnad.sidewaysOverflow()).toBe(0);
        await isnad.open(`quote=${event.quotes.at(-1)}`);
        const mark = page.locator('mark[data-state="active"]').first();
        await mark.scrollIntoViewIfNeeded();
        await expect(mark).toBeInViewport();
        // Below a sheet the page keeps the room of its scroll bar.
        expect(await isnad.sidewaysOverflow()).toBeLessThanOrEqual(0);
      });
    }

    test("at a zoom of 400 % the window is the article's: nothing else stays in it", async ({
      page,
    }) => {
      await page.setViewportSize({ width: 320, height: 225 });
      const isnad = new IsnadPage(page, language);
      const reader = new ReaderPage(page, language);
      await isnad.open(`quote=${event.quotes.at(-1)}`);
      await isnad.settle();
      await expect(reader.lit.first()).toBeInViewport();
      await expect.poll(() => shareOfArticle(reader.article)).toBeGreaterThan(0.9);
      await isnad.open(`doc=${partly.id}&uncited=1`);
      await isnad.settle();
      await reader.nextUncited.press("Enter");
      await expect(reader.uncited.first()).toBeInViewport();
      await expect.poll(() => shareOfArticle(reader.article)).toBeGreaterThan(0.5);
      await isnad.open(`event=${event.id}`);
      const dossier = page.getByRole("dialog");
      await expect(dossier).toBeVisible();
      expect(await dossier.evaluate((sheet) => sheet.scrollWidth - sheet.clientWidth)).toBe(0);
    });

    test("wider spacing of the text cuts no words off", async ({ page }) => {
      const isnad = new IsnadPage(page, language);
      // As an extension of the browser does: the policy of the page allows no style but its own.
      await page.addInitScript((css) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        document.adoptedStyleSheets.push(sheet);
      }, SPACING);
      await page.setViewportSize({ width: 1280, height: 900 });
      await isnad.open(`event=${event.id}`);
      await isnad.settle();
      expect(await cutWords(page)).toEqual([]);
      expect(await isnad.sidewaysOverflow()).toBe(0);
      for (const name of PAGES.slice(1)) {
        await isnad.open(`page=${name}`);
        await page.getByRole("main").getByRole("heading", { level: 2 }).first().waitFor();
        expect(await cutWords(page), name).toEqual([]);
        expect(await isnad.sidewaysOverflow(), name).toBe(0);
      }
    });
  });
}

import { expect, type Locator, type Page } from "@playwright/test";
import { coverageOf, uncitedPassages } from "../src/domain/coverage.ts";
import { PAGES } from "../src/state/view.ts";
import { corpus } from "./corpus.ts";
import { IsnadPage } from "./pages/isnad-page.ts";
import { ReaderPage } from "./pages/reader.ts";
import { test } from "./test.ts";

const event = corpus.data.events.find((each) => corpus.originGroups(each).length > 1);
const partly = corpus.data.documents.find(
  (each) => uncitedPassages(coverageOf(each, corpus.quotesIn(each.id))).length > 1,
);
if (!event || !partly) throw new Error("The corpus is too small for these tests.");

/** The spacing that WCAG 2.2, 1.4.12 lets readers set for any text. */
const SPACING = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-block-end: 2em !important; }`;

/** The beginnings of texts that are cut off by the overflow of their element. Fails if the spacing is not applied. */
async function cutWords(page: Page): Promise<string[]> {
  // A load would have dropped the style sheet.
  await expect(page.getByRole("heading").first()).not.toHaveCSS("letter-spacing", "normal");
  return page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        "button, a, h1, h2, h3, h4, p, li, th, td, blockquote, label",
      ),
    ]
      .filter((element) => {
        const { overflowX, overflowY } = getComputedStyle(element);
        const { clientWidth, clientHeight, scrollWidth, scrollHeight } = element;
        // Visually hidden.
        if (clientWidth <= 1 || clientHeight <= 1) return false;
        const cutAlong = overflowX !== "visible" && scrollWidth > clientWidth + 1;
        const cutDown = overflowY !== "visible" && scrollHeight > clientHeight + 1;
        return cutAlong || cutDown;
      })
      .map((element) => element.textContent.slice(0, 60)),
  );
}

/** The share of the window's height, from 0 to 1, in which the open article is visible. */
async function shareOfArticle(article: Locator): Promise<number> {
  return article.evaluate((element) => {
    const heights = Array.from({ length: 40 }, (_, index) => ((index + 0.5) / 40) * innerHeight);
    const shown = heights.filter((y) =>
      element.contains(document.elementFromPoint(innerWidth / 2, y)),
    );
    return shown.length / heights.length;
  });
}

test.describe("sizes", { tag: "@desktop" }, () => {
  test("a zoom of 200 % and of 400 % overflows nowhere and leaves room to read", {
    tag: "@both",
  }, async ({ page, language }) => {
    const isnad = new IsnadPage(page, language);
    const reader = new ReaderPage(page, language);
    const quote = page.locator('mark[data-state="active"]').first();
    // A window of 1280 px at these zooms has as many CSS pixels.
    for (const [zoom, width, height] of [
      ["200 %", 640, 450],
      ["400 %", 320, 225],
    ] as const) {
      await test.step(zoom, async () => {
        await page.setViewportSize({ width, height });
        await isnad.open();
        await isnad.settle();
        expect(await isnad.sidewaysOverflow()).toBe(0);
        await isnad.open(`quote=${event.quotes.at(-1)}`);
        await quote.scrollIntoViewIfNeeded();
        await expect(quote).toBeInViewport();
        // Below a sheet the page keeps the room of its scrollbar.
        expect(await isnad.sidewaysOverflow()).toBeLessThanOrEqual(0);
      });
    }

    await test.step("at 400 % the article fills the window", async () => {
      await isnad.settle();
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
  });

  test("wider spacing of the text cuts no words off", { tag: "@both" }, async ({
    page,
    language,
  }) => {
    const isnad = new IsnadPage(page, language);
    await page.setViewportSize({ width: 1280, height: 900 });
    await isnad.open(`event=${event.id}`);
    // As a browser extension does: the policy of the page allows no styles but its own.
    await page.evaluate((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets.push(sheet);
    }, SPACING);
    await isnad.settle();
    expect.soft(await cutWords(page)).toEqual([]);
    expect.soft(await isnad.sidewaysOverflow()).toBe(0);
    for (const name of PAGES.slice(1)) {
      await isnad.open(`page=${name}`);
      await page.getByRole("main").getByRole("heading", { level: 2 }).first().waitFor();
      expect.soft(await cutWords(page), name).toEqual([]);
      expect.soft(await isnad.sidewaysOverflow(), name).toBe(0);
    }
    await page.evaluate(() => {
      document.adoptedStyleSheets = [];
    });
  });
});

import { expect, test } from "@playwright/test";
import { corpus } from "./corpus.ts";
import { IsnadPage, LANGUAGES } from "./pages/isnad-page.ts";
import { ListPage } from "./pages/list.ts";

const { events } = corpus.data;
const middle = events[Math.floor(events.length / 2)];
if (!middle) throw new Error("The corpus is too small for these tests.");

for (const language of LANGUAGES) {
  test.describe(`${language}: the sheet`, { tag: "@phone" }, () => {
    test("an opened event closes on the same place, with the focus on its row", async ({
      page,
    }) => {
      const isnad = new IsnadPage(page, language);
      await isnad.open();
      await isnad.settle();
      const list = new ListPage(page, language);
      await list.row(middle).scrollIntoViewIfNeeded();
      const before = { scroll: await list.scroll(), top: await list.topOf(middle) };
      const closings = [
        () => page.keyboard.press("Escape"),
        () => list.sheetHandle.click(),
        () => page.mouse.click(100, 20),
        () => page.goBack(),
      ];
      for (const close of closings) {
        await list.row(middle).click();
        await expect(list.sheet).toBeVisible();
        await expect(
          list.sheet.getByRole("heading", { name: middle.title[language] }),
        ).toBeFocused();
        await close();
        await expect(list.sheet).toHaveCount(0);
        await expect(list.row(middle)).toBeFocused();
        // Firefox snaps the scroll to the nearest device pixel.
        expect(Math.abs((await list.scroll()) - before.scroll)).toBeLessThan(1);
        expect(Math.abs((await list.topOf(middle)) - before.top)).toBeLessThan(1);
        await expect.poll(() => isnad.query().event).toBeUndefined();
      }
    });

    test("the sheet is pulled away by its handle, and let go it stays", {
      tag: "@firefox-ar",
    }, async ({ page }) => {
      const isnad = new IsnadPage(page, language);
      await isnad.open(`event=${middle.id}`);
      await isnad.settle();
      const list = new ListPage(page, language);
      await list.pullSheet(40);
      await expect(list.sheet).toBeVisible();
      expect((await list.sheet.boundingBox())?.y).toBe(40);
      await list.pullSheet(200);
      await expect(list.sheet).toHaveCount(0);
    });

    test("after a short pull with the finger the handle still answers to a key", async ({
      page,
    }) => {
      const isnad = new IsnadPage(page, language);
      await isnad.open(`event=${middle.id}`);
      await isnad.settle();
      const list = new ListPage(page, language);
      await list.pullSheetByFinger(40);
      await expect(list.sheet).toBeVisible();
      await list.sheetHandle.press("Enter");
      await expect(list.sheet).toHaveCount(0);
    });

    test("the page behind a sheet does not scroll", { tag: "@firefox-ar" }, async ({ page }) => {
      const isnad = new IsnadPage(page, language);
      await isnad.open(`event=${middle.id}`);
      await isnad.settle();
      const list = new ListPage(page, language);
      const before = await list.scroll();
      await page.mouse.move(200, 20);
      await page.mouse.wheel(0, -200);
      // Long enough for a scroll to show, as the same wheel shows once the sheet is gone.
      await page.waitForTimeout(500);
      expect(await list.scroll()).toBe(before);
      await page.keyboard.press("Escape");
      await expect(list.sheet).toHaveCount(0);
      await page.mouse.wheel(0, -200);
      await expect.poll(() => list.scroll()).toBeLessThan(before);
    });

    test("the sheet keeps the top of the page in sight and covers the rest", async ({ page }) => {
      const isnad = new IsnadPage(page, language);
      await isnad.open(`event=${middle.id}`);
      await isnad.settle();
      const sheet = await new ListPage(page, language).sheet.boundingBox();
      // The page's own box: where scrollbars take room, beside them.
      const under = await page.locator("html").boundingBox();
      const height = page.viewportSize()?.height ?? Number.NaN;
      expect(sheet).toEqual({ x: under?.x, y: 40, width: under?.width, height: height - 40 });
    });
  });
}

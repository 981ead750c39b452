import { expect } from "@playwright/test";
import { corpus } from "./corpus.ts";
import { IsnadPage } from "./pages/isnad-page.ts";
import { ListPage } from "./pages/list.ts";
import { test } from "./test.ts";

const { events } = corpus.data;
const middle = events[Math.floor(events.length / 2)];
if (!middle) throw new Error("The corpus is too small for these tests.");

test.describe("sheet", { tag: "@phone" }, () => {
  test("closing an event returns to the same place, with the focus on its row", async ({
    page,
    language,
  }) => {
    const isnad = new IsnadPage(page, language);
    await isnad.open();
    await isnad.settle();
    const list = new ListPage(page, language);
    await list.row(middle).scrollIntoViewIfNeeded();
    const before = { scroll: await list.scroll(), top: await list.topOf(middle) };
    const ways = [
      ["Escape", () => page.keyboard.press("Escape")],
      ["the handle", () => list.sheetHandle.click()],
      ["a tap beside the sheet", () => page.mouse.click(100, 20)],
      ["Back", () => page.goBack()],
    ] as const;
    for (const [way, close] of ways) {
      await test.step(way, async () => {
        await list.row(middle).click();
        await expect(list.sheet).toBeVisible();
        await expect(
          list.sheet.getByRole("heading", { name: middle.title[language] }),
        ).toBeFocused();
        await close();
        await expect(list.sheet).toHaveCount(0);
        await expect(list.row(middle)).toBeFocused();
        // A scroll may snap to the nearest device pixel.
        expect(Math.abs((await list.scroll()) - before.scroll)).toBeLessThan(1);
        expect(Math.abs((await list.topOf(middle)) - before.top)).toBeLessThan(1);
        await expect.poll(() => isnad.query().event).toBeUndefined();
      });
    }
  });

  test("the sheet leaves the top of the page visible and is pulled away by its handle", async ({
    page,
    language,
  }) => {
    const isnad = new IsnadPage(page, language);
    await isnad.open(`event=${middle.id}`);
    await isnad.settle();
    const list = new ListPage(page, language);
    // The root is narrower than the window if the scrollbar takes room.
    const under = await page.locator("html").boundingBox();
    const height = page.viewportSize()?.height ?? Number.NaN;
    const place = { x: under?.x, y: 40, width: under?.width, height: height - 40 };
    expect(await list.sheet.boundingBox()).toEqual(place);

    await list.pullSheet(40);
    await expect(list.sheet).toBeVisible();
    expect(await list.sheet.boundingBox()).toEqual(place);
    await list.pullSheet(200);
    await expect(list.sheet).toHaveCount(0);
  });

  test("after a short pull with a finger the handle still reacts to a key", async ({
    page,
    language,
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

  test("the page behind a sheet does not scroll", async ({ page, language }) => {
    const isnad = new IsnadPage(page, language);
    await isnad.open();
    await isnad.settle();
    const list = new ListPage(page, language);
    await list.row(middle).scrollIntoViewIfNeeded();
    await list.row(middle).click();
    await expect(list.sheet).toBeVisible();
    await page.mouse.move(200, 20);
    expect(await list.wheelUp(200)).toBe(0);
    await page.keyboard.press("Escape");
    await expect(list.sheet).toHaveCount(0);
    // The same wheel scrolls once the sheet is gone, and the wait is long enough to see it.
    expect(await list.wheelUp(200)).toBeLessThan(0);
  });
});

import { expect, test } from "@playwright/test";
import { corpus } from "./corpus.ts";
import { IsnadPage, LANGUAGES } from "./pages/isnad-page.ts";
import { ListPage } from "./pages/list.ts";
import { TimelinePage } from "./pages/timeline.ts";

const { events, kinds } = corpus.data;
const [hidden, ...others] = kinds;
const event = events.find(({ kind }) => kind === others[0]?.id);
if (!hidden || !event) throw new Error("The corpus is too small for these tests.");

for (const language of LANGUAGES) {
  test.describe(`${language}: the list beside the drawing`, { tag: "@desktop" }, () => {
    test("says what the drawing says, in order of time, and a link keeps it", async ({ page }) => {
      const timeline = await TimelinePage.open(page, language);
      const isnad = new IsnadPage(page, language);
      const list = new ListPage(page, language);
      await expect(list.list).toBeHidden();
      await page.getByRole("button", { name: isnad.words.showList }).click();
      await expect(timeline.marks).toHaveCount(events.length);
      expect(await list.titles()).toEqual(events.map(({ title }) => title[language]));
      await expect.poll(() => isnad.query().list).toBe("1");
      await page.reload();
      await expect(list.list).toBeVisible();
      await page.getByRole("button", { name: isnad.words.hideList }).click();
      await expect(list.list).toBeHidden();
      await expect.poll(() => isnad.query().list).toBeUndefined();
    });

    test("opens an event, and is there again when the event is closed", async ({ page }) => {
      await TimelinePage.open(page, language, "list=1");
      const isnad = new IsnadPage(page, language);
      const list = new ListPage(page, language);
      await list.row(event).click();
      await expect(page.getByRole("heading", { name: event.title[language] })).toBeVisible();
      await page.getByRole("button", { name: isnad.closeEvent }).click();
      await expect(list.row(event)).toBeVisible();
    });

    test("lanes are switched off in both, and the last one stays", async ({ page }) => {
      const timeline = await TimelinePage.open(page, language, "list=1");
      const isnad = new IsnadPage(page, language);
      const list = new ListPage(page, language);
      const lane = (of: typeof hidden) => page.getByRole("checkbox", { name: of.short[language] });
      await lane(hidden).uncheck();
      const left = events.filter(({ kind }) => kind !== hidden.id);
      await expect(timeline.marks).toHaveCount(left.length);
      expect(await list.titles()).toEqual(left.map(({ title }) => title[language]));
      await expect.poll(() => isnad.query().kinds?.split(",")).toEqual(others.map(({ id }) => id));
      for (const other of others.slice(1)) await lane(other).uncheck();
      const [last] = others;
      if (!last) throw new Error("One kind only.");
      await lane(last).focus();
      await page.keyboard.press("Space");
      await expect(lane(last)).toBeChecked();
      await expect(timeline.marks).toHaveCount(
        events.filter(({ kind }) => kind === last.id).length,
      );
      for (const kind of kinds) await lane(kind).check();
      await expect.poll(() => isnad.query().kinds).toBeUndefined();
    });
  });
}

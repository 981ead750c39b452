import { expect } from "@playwright/test";
import { corpus } from "./corpus.ts";
import { IsnadPage } from "./pages/isnad-page.ts";
import { ListPage } from "./pages/list.ts";
import { TimelinePage } from "./pages/timeline.ts";
import { test } from "./test.ts";

const { events, kinds } = corpus.data;
const [hidden, ...others] = kinds;
const event = events.find(({ kind }) => kind === others[0]?.id);
if (!hidden || !event) throw new Error("The corpus is too small for these tests.");

test.describe("the list beside the drawing", { tag: "@desktop" }, () => {
  test("shows the events of the drawing, and the address holds that it is shown", async ({
    page,
    language,
  }) => {
    const timeline = await TimelinePage.open(page, language);
    const isnad = new IsnadPage(page, language);
    const list = new ListPage(page, language);
    await expect(list.list).toBeHidden();
    await page.getByRole("button", { name: isnad.words.list, exact: true }).click();
    await expect(timeline.marks).toHaveCount(events.length);
    expect(await list.titles()).toEqual(events.map(({ title }) => title[language]));
    await expect.poll(() => isnad.query().list).toBe("1");
    await page.reload();
    await expect(list.list).toBeVisible();

    await test.step("opens an event, and is shown again after the event is closed", async () => {
      await list.row(event).click();
      await expect(page.getByRole("heading", { name: event.title[language] })).toBeVisible();
      await page.getByRole("button", { name: isnad.closeEvent }).click();
      await expect(list.row(event)).toBeVisible();
    });

    await page.getByRole("button", { name: isnad.words.list, exact: true }).click();
    await expect(list.list).toBeHidden();
    await expect.poll(() => isnad.query().list).toBeUndefined();
  });

  test("lanes are switched off in both, and the last one stays", async ({ page, language }) => {
    const timeline = await TimelinePage.open(page, language);
    const isnad = new IsnadPage(page, language);
    const list = new ListPage(page, language);
    const lane = (of: typeof hidden) => page.getByRole("checkbox", { name: of.short[language] });
    await page.getByRole("button", { name: isnad.words.list, exact: true }).click();
    await list.openFilter();
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
    await expect(timeline.marks).toHaveCount(events.filter(({ kind }) => kind === last.id).length);
    for (const kind of kinds) await lane(kind).check();
    await expect.poll(() => isnad.query().kinds).toBeUndefined();
  });
});

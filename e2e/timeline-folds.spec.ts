import { expect } from "@playwright/test";
import { addDays } from "../src/domain/dates/calendar-day.ts";
import { corpus } from "./corpus.ts";
import { showChanged } from "./pages/other-corpus.ts";
import { TimelinePage } from "./pages/timeline.ts";
import { test } from "./test.ts";

const { events, period } = corpus.data;
const COUNT = 600;

/** Many events on the days of the period, copies of those of the corpus. */
const many = Array.from({ length: COUNT }, (_, index) => {
  const event = events[index % events.length];
  if (!event) throw new Error("The corpus is empty.");
  const day = addDays(period.start, Math.floor((index * 7) / COUNT));
  const date = { form: "day" as const, day, uncertain: false, approximate: false };
  const dating = { ...event.dating, date, attested: null, steps: [], rejected: [] };
  return { ...event, id: `copy-${index}`, anchor: null, dating };
});

test("what has no room is counted, by day, in rows that open their events by click and by keyboard", {
  tag: ["@desktop", "@both"],
}, async ({ freshPage: page, language }) => {
  await showChanged(page, () => ({ events: many, figures: [], disagreements: [], lede: null }));
  const timeline = await TimelinePage.open(page, language);
  await timeline.rest();
  const folds = timeline.drawing.locator("[data-fold]");
  const shown = async () => {
    const texts = await folds.evaluateAll((rows) => rows.map((row) => row.ariaLabel ?? ""));
    const counted = texts.map((text) => Number(/\d+/.exec(text.replace(/[\s,.]/g, ""))?.[0]));
    const marks = await timeline.symbolsInView();
    return counted.reduce((sum, count) => sum + count, marks);
  };
  // Each event has a symbol or is counted once, in every window.
  expect(await shown()).toBe(COUNT);
  await timeline.button("zoomIn").click();
  await timeline.rest();
  await expect.poll(shown).toBe(COUNT);
  await timeline.button("fit").click();
  await timeline.rest();

  const fold = folds.first();
  const name = (await fold.getAttribute("aria-label")) ?? "";
  const list = page.getByRole("dialog", { name });
  await fold.click();
  await expect(list.getByRole("button").first()).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(list).toHaveCount(0);
  await expect(fold).toBeFocused();
  await page.keyboard.press("Enter");
  const first = list.getByRole("button").first();
  await expect(first).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(list).toHaveCount(0);
  await expect(page).toHaveURL(/event=copy-/);
});

test("the list of a row leaves the focus where the reader is", { tag: "@desktop" }, async ({
  freshPage: page,
  language,
}) => {
  await showChanged(page, () => ({ events: many, figures: [], disagreements: [], lede: null }));
  const timeline = await TimelinePage.open(page, language);
  await timeline.rest();
  const list = page.getByRole("dialog");
  const row = timeline.drawing.locator('[data-fold][data-kind="unit"]').first();

  await row.click();
  await expect(list).toBeVisible();
  await row.click();
  await expect(list).toHaveCount(0);
  await expect(row).toBeFocused();

  // A wheel that zooms moves the rows away from under the list.
  await row.click();
  await expect(list).toBeVisible();
  await timeline.wheel({ deltaY: -300, ctrlKey: true });
  await expect(list).toHaveCount(0);
  await timeline.rest();
  // The drawing itself has the focus if the row has left the window.
  const hasFocus = () => timeline.drawing.evaluate((host) => host.contains(document.activeElement));
  expect(await hasFocus()).toBe(true);

  await row.click();
  const title = list.locator(".fold-list-title-text").nth(2);
  const words = (await title.textContent()) ?? "";
  await title.click();
  await expect(list).toHaveCount(0);
  await timeline.rest();
  await expect(timeline.drawing.locator(".mark:focus")).toHaveAccessibleName(
    new RegExp(words.slice(0, 20)),
  );
});

test("the rows at the edges are tab stops that list what is before and after", {
  tag: "@desktop",
}, async ({ freshPage: page, language }) => {
  await showChanged(page, () => ({ events: many, figures: [], disagreements: [], lede: null }));
  const query = `from=${addDays(period.start, 2)}&to=${addDays(period.start, 4)}`;
  const timeline = await TimelinePage.open(page, language, query);
  await timeline.rest();
  const list = page.getByRole("dialog");
  for (const side of ["before", "after"]) {
    const row = timeline.drawing.locator(`[data-fold][data-kind="${side}"]`).first();
    await expect(row).toHaveAttribute("tabindex", "0");
    await row.focus();
    await page.keyboard.press("Enter");
    await expect(list.getByRole("button").first()).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(list).toHaveCount(0);
    await expect(row).toBeFocused();
  }
  const before = await timeline.window();
  await page.keyboard.press("Enter");
  await list.getByRole("button").first().click();
  await timeline.rest();
  await expect(page).toHaveURL(/event=copy-/);
  expect((await timeline.window()).from).toBeGreaterThan(before.from);
  await expect(timeline.drawing.locator(".mark:focus")).toHaveCount(1);
});

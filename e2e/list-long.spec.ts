import { expect } from "@playwright/test";
import { markOf } from "../src/domain/dates/mark-day.ts";
import { unitOf } from "../src/domain/dates/partial-date.ts";
import { localeOf } from "../src/domain/locale.ts";
import { formatDay } from "../src/i18n/formats.ts";
import { SPREADS, spreadCorpus } from "../src/testing/spread-corpus.ts";
import { corpus } from "./corpus.ts";
import { IsnadPage } from "./pages/isnad-page.ts";
import { ListPage } from "./pages/list.ts";
import { showChanged } from "./pages/other-corpus.ts";
import { test } from "./test.ts";

const long = spreadCorpus(corpus.data, SPREADS.years80);
const dated = long.events.filter(({ dating }) => unitOf(dating.date) === "day");
const inMiddle = dated[Math.floor(dated.length / 2)];
const last = dated.at(-1);
if (!inMiddle || !last) throw new Error("The corpus is too small for these tests.");

test("a list of eighty years has in the page what is in view, and its strip leads to every year", {
  tag: ["@phone", "@both"],
}, async ({ freshPage: page, language }) => {
  await showChanged(page, () => long);
  const isnad = new IsnadPage(page, language);
  await isnad.load();
  await isnad.settle();
  const list = new ListPage(page, language);
  const locale = localeOf(language);
  const elements = () => page.evaluate(() => document.querySelectorAll("*").length);
  expect(await elements()).toBeLessThanOrEqual(2000);
  await expect(list.list.getByRole("heading", { level: 3 }).first()).toContainText(
    formatDay(long.period.start, locale, "year"),
  );
  for (const event of [last, inMiddle]) {
    const { dating } = event;
    const year = formatDay(markOf(dating), locale, "year");
    const cell = list.strip.getByRole("button", { name: new RegExp(`^${year}`) });
    await cell.click();
    await expect(cell).toHaveAttribute("aria-current", "location");
    // The first day of the year on which there is an event.
    const day = dated
      .map((each) => markOf(each.dating))
      .find((each) => formatDay(each, locale, "year") === year);
    const heading = list.list.getByRole("heading", {
      level: 3,
      name: formatDay(day ?? long.period.start, locale, "full"),
    });
    await expect(heading).toBeInViewport();
    expect(await elements()).toBeLessThanOrEqual(2000);
    // The page ends below the last year, so that it cannot reach the top.
    if (event === last) continue;
    await expect
      .poll(async () => {
        const box = await heading.boundingBox();
        return Math.abs((box?.y ?? Number.NaN) - (await list.coveredByBars()));
      })
      .toBeLessThanOrEqual(2);
  }
  // Sections that the scroll passes come into the page.
  const titles = new Set<string>();
  for (let step = 0; step < 6; step += 1) {
    await page.mouse.wheel(0, 900);
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 120)));
    for (const text of await list.list.getByRole("heading", { level: 3 }).allTextContents()) {
      titles.add(text);
    }
    const blank = await page.evaluate(() => {
      const middle = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
      return middle?.matches("[data-chunk]") ?? true;
    });
    expect.soft(blank, `step ${step}`).toBe(false);
  }
  expect(titles.size).toBeGreaterThan(20);
});

test("a long list is printed whole", { tag: "@phone" }, async ({ freshPage: page, language }) => {
  await showChanged(page, () => long);
  const isnad = new IsnadPage(page, language);
  await isnad.load();
  const list = new ListPage(page, language);
  expect(await list.rows.count()).toBeLessThan(100);
  await page.emulateMedia({ media: "print" });
  await expect(list.rows).toHaveCount(long.events.length);
  await page.emulateMedia({ media: "screen" });
  await expect.poll(() => list.rows.count()).toBeLessThan(100);
});

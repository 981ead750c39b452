import { expect } from "@playwright/test";
import { markOf } from "../src/domain/dates/mark-day.ts";
import type { CrisisEvent } from "../src/domain/event.ts";
import { corpus } from "./corpus.ts";
import { axeFinds } from "./pages/axe.ts";
import { IsnadPage, type Language } from "./pages/isnad-page.ts";
import { ListPage } from "./pages/list.ts";
import { showChanged } from "./pages/other-corpus.ts";
import { wordsOf } from "./pages/words.ts";
import { test } from "./test.ts";

// The words of the list are compared with the corpus in src/features/list/event-list.test.tsx.

const { events, kinds } = corpus.data;
const days = [...new Set(events.map((event) => markOf(event.dating)))];
const middle = events[Math.floor(events.length / 2)];
const kind = kinds.find(({ id }) => events.some((event) => event.kind === id));
const [first] = events;
const secondDay = days[1];
const middleDay = days[Math.floor(days.length / 2)];
if (!middleDay || !first || !middle || !kind || !secondDay) {
  throw new Error("The corpus is too small for these tests.");
}

/** The accessible name of a row begins with the kind of its event, and goes on with title and number of origins. */
function rowName(event: CrisisEvent, language: Language): RegExp {
  const kindOf = corpus.kind(event.kind)?.singular[language];
  const origins = wordsOf(language)("counts.origins", { count: corpus.independentOrigins(event) });
  const parts = [kindOf, event.title[language], origins].map((part) =>
    part?.replaceAll(/[()?.*+]/g, "\\$&"),
  );
  return new RegExp(`^${parts.join(".*")}`);
}

test.describe("list", { tag: "@phone" }, () => {
  test("the filter shows one kind, announces the number, and is in the address", async ({
    page,
    language,
  }) => {
    const isnad = new IsnadPage(page, language);
    await isnad.open();
    const list = new ListPage(page, language);
    await expect(list.rows).toHaveCount(events.length);
    const shown = events.filter((event) => event.kind === kind.id);
    await expect(list.row(first)).toHaveAccessibleName(rowName(first, language));
    await list.openFilter();
    await list.chip(kind).click();
    expect(await list.titles()).toEqual(shown.map(({ title }) => title[language]));
    await expect(list.announcement).toHaveText(list.announced(shown.length));
    await expect.poll(() => isnad.query().kinds).toBe(kind.id);

    await test.step("the strip leads to the last day, though it is shorter than the screen", async () => {
      const lastDay = markOf((shown.at(-1) ?? first).dating);
      await list.column(lastDay).click();
      await expect(list.column(lastDay)).toHaveAttribute("aria-current", "location");
      await expect(list.heading(lastDay)).toBeInViewport();
    });

    await list.allKinds.click();
    await expect(list.rows).toHaveCount(events.length);
  });

  test("a filter that leaves nothing can be removed, and the focus goes to the list", async ({
    freshPage: page,
    language,
  }) => {
    // The same corpus without events of the kind.
    await showChanged(page, (data) => ({
      events: data.events.map((event) =>
        event.kind === kind.id ? { ...event, kind: kinds.at(-1)?.id ?? kind.id } : event,
      ),
    }));
    const isnad = new IsnadPage(page, language);
    await isnad.open(`kinds=${kind.id}`);
    const list = new ListPage(page, language);
    await expect(list.rows).toHaveCount(0);
    await expect(list.announcement).toHaveText(list.announced(0));
    expect.soft(await axeFinds(page, ".event-list")).toEqual([]);
    await list.reset.click();
    await expect(list.rows).toHaveCount(events.length);
    await expect(list.title).toBeFocused();
    await expect.poll(() => isnad.query().kinds).toBeUndefined();
  });

  test("arrow keys go through the kinds in the direction of the screen", { tag: "@both" }, async ({
    page,
    language,
  }) => {
    await new IsnadPage(page, language).open();
    const list = new ListPage(page, language);
    const [forward, back] =
      language === "ar" ? ["ArrowLeft", "ArrowRight"] : ["ArrowRight", "ArrowLeft"];
    await list.openFilter();
    await list.allKinds.focus();
    await page.keyboard.press(forward);
    await expect(page.getByRole("radio").nth(1)).toBeChecked();
    await page.keyboard.press(back);
    await expect(list.allKinds).toBeChecked();
  });

  test("the strip goes to a day and follows the scroll", async ({ page, language }) => {
    const isnad = new IsnadPage(page, language);
    await isnad.open();
    await isnad.settle();
    const list = new ListPage(page, language);
    await list.column(secondDay).click();
    await expect(list.currentColumn).toHaveAccessibleName(/./);
    await expect
      .poll(async () => {
        const box = await list.heading(secondDay).boundingBox();
        return Math.abs((box?.y ?? Number.NaN) - (await list.coveredByBars()));
      })
      .toBeLessThanOrEqual(1.5);
    await expect(list.column(secondDay)).toHaveAttribute("aria-current", "location");
    await expect(list.heading(secondDay)).toBeFocused();
    await page.evaluate(() => window.scrollTo({ top: 0, behavior: "instant" }));
    await expect(list.column(secondDay)).not.toHaveAttribute("aria-current");
  });

  test("a period of two months scrolls inside the strip, from both its ends", {
    tag: "@both",
  }, async ({ freshPage: page, language }) => {
    await showChanged(page, () => ({ period: { start: "2021-12-10", end: "2022-02-10" } }));
    const isnad = new IsnadPage(page, language);
    await isnad.open();
    await isnad.settle();
    const list = new ListPage(page, language);
    const columns = list.strip.getByRole("button");
    await expect(columns).toHaveCount(63);
    expect((await list.stripPlace()).hidden).toBeGreaterThan(1000);
    expect(await isnad.sidewaysOverflow()).toBe(0);
    await expect(columns.first()).toBeInViewport({ ratio: 0.98 });
    await expect(columns.last()).not.toBeInViewport();
    // Far from the ends the current day stands in the middle, wherever the strip began.
    await list.column(middleDay).click();
    await expect(list.column(middleDay)).toHaveAttribute("aria-current", "location");
    await expect.poll(async () => Math.abs((await list.stripPlace()).off)).toBeLessThan(2);
    await columns.last().click();
    await expect(columns.last()).toHaveAttribute("aria-current", "location");
    await expect(columns.last()).toBeInViewport({ ratio: 0.98 });
    expect(await isnad.sidewaysOverflow()).toBe(0);
  });

  test("switching the language keeps the row below the bars in its place", async ({
    page,
    language,
  }) => {
    const isnad = new IsnadPage(page, language);
    await isnad.open();
    await isnad.settle();
    const list = new ListPage(page, language);
    // The switch can be reached without scrolling, e.g. by keyboard.
    await list.row(middle).evaluate((row) => row.scrollIntoView({ block: "start" }));
    const before = await list.topOf(middle);
    for (const next of [language === "ar" ? "fr" : "ar", language] as const) {
      await isnad
        .languageOption(next)
        .first()
        .evaluate((button: HTMLElement) => button.click());
      await expect(page.locator("html")).toHaveAttribute("lang", next);
      await isnad.settle();
      const after = await new ListPage(page, next).topOf(middle);
      expect(Math.abs(after - before), next).toBeLessThanOrEqual(2);
    }
  });

  test("targets are large enough, and nothing runs off the screen at any width", {
    tag: "@both",
  }, async ({ page, language }) => {
    const isnad = new IsnadPage(page, language);
    await isnad.open();
    await isnad.settle();
    const list = new ListPage(page, language);
    await list.openFilter();
    for (const target of [list.rows.first(), list.column(secondDay), list.chip(kind)]) {
      const box = await target.boundingBox();
      expect.soft(box?.height).toBeGreaterThanOrEqual(44);
      expect.soft(box?.width).toBeGreaterThanOrEqual(44);
    }
    for (const width of [320, 390, 600]) {
      await page.setViewportSize({ width, height: 700 });
      expect.soft(await isnad.sidewaysOverflow(), `${width} px`).toBe(0);
      const outside = await page.evaluate(
        () =>
          [...document.querySelectorAll(".event-list *")].filter((element) => {
            const { left, right, width: wide } = element.getBoundingClientRect();
            return wide > 1 && (left < 0 || right > document.documentElement.clientWidth);
          }).length,
      );
      expect.soft(outside, `${width} px`).toBe(0);
    }
  });
});

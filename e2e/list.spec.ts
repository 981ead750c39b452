import { expect, test } from "@playwright/test";
import { daysBetween } from "../src/domain/dates/calendar-day.ts";
import { markDay } from "../src/domain/dates/partial-date.ts";
import { silentDays } from "../src/domain/dates/silent-days.ts";
import { corpus } from "./corpus.ts";
import { axeFinds } from "./pages/axe.ts";
import { IsnadPage, LANGUAGES } from "./pages/isnad-page.ts";
import { ListPage } from "./pages/list.ts";
import { showChanged } from "./pages/other-corpus.ts";

const { documents, events, kinds, period } = corpus.data;
const days = [...new Set(events.map((event) => markDay(event.dating.date)))];
const countOn = (day: string) =>
  events.filter((event) => markDay(event.dating.date) === day).length;
const middle = events[Math.floor(events.length / 2)];
const kind = kinds.find(({ id }) => events.some((event) => event.kind === id));
const unsure = events.find(({ dating }) => dating.date.form === "between");
const covered = silentDays(
  period,
  events.map(({ dating }) => dating.date),
  documents.map(({ publication }) => markDay(publication.date)),
).filter(({ possible }) => possible);
const [first] = events;
const secondDay = days[1];
const middleDay = days[Math.floor(days.length / 2)];
if (!middleDay || !first || !middle || !kind || !unsure || !secondDay || covered.length === 0) {
  throw new Error("The corpus is too small for these tests.");
}

for (const language of LANGUAGES) {
  test.describe(`${language}: the list`, { tag: "@phone" }, () => {
    test("tells all events in order of time, under their days", async ({ page }) => {
      await new IsnadPage(page, language).open();
      const list = new ListPage(page, language);
      await expect(list.rows).toHaveCount(events.length);
      expect(await list.titles()).toEqual(events.map(({ title }) => title[language]));
      const headings = list.list.getByRole("heading", { level: 3 });
      await expect(headings).toHaveText(days.map((day) => list.dayAndCount(day, countOn(day))));
    });

    test("of days that a wider date covers it says only that nothing is dated precisely", async ({
      page,
    }) => {
      await new IsnadPage(page, language).open();
      const list = new ListPage(page, language);
      for (const { first, last } of covered) {
        await expect(list.list).toContainText(list.nonePrecisely(daysBetween(first, last) + 1));
      }
    });

    test("a row says kind, title, date with its doubt, and origins", async ({ page }) => {
      await new IsnadPage(page, language).open();
      const row = new ListPage(page, language).row(unsure);
      await expect(row).toHaveAccessibleName(
        new RegExp(
          [
            `^${corpus.kind(unsure.kind)?.singular[language]}`,
            unsure.title[language],
            language === "ar" ? "بين .+ 2022" : "entre le .+ 2022",
            language === "ar" ? "أص" : "origine",
          ].join(".*"),
        ),
      );
    });

    test("the filter leaves one kind, says how many, and gives all back", async ({ page }) => {
      const isnad = new IsnadPage(page, language);
      await isnad.open();
      const list = new ListPage(page, language);
      const shown = events.filter((event) => event.kind === kind.id);
      await list.chip(kind).click();
      expect(await list.titles()).toEqual(shown.map(({ title }) => title[language]));
      await expect(list.announcement).toHaveText(list.announced(shown.length));
      await expect.poll(() => isnad.query().kinds).toBe(kind.id);
      await list.allKinds.click();
      await expect(list.rows).toHaveCount(events.length);
    });

    test("a filter that leaves nothing is named and can be taken away", async ({ page }) => {
      // The same corpus with no event of the kind.
      await showChanged(page, (data) => ({
        events: data.events.map((event) =>
          event.kind === kind.id ? { ...event, kind: kinds.at(-1)?.id ?? kind.id } : event,
        ),
      }));
      const isnad = new IsnadPage(page, language);
      await isnad.open(`kinds=${kind.id}`);
      const list = new ListPage(page, language);
      await expect(list.list).toContainText(kind.name[language]);
      await expect(list.rows).toHaveCount(0);
      await expect(list.announcement).toHaveText(list.announced(0));
      expect(await axeFinds(page)).toEqual([]);
      await list.reset.click();
      await expect(list.rows).toHaveCount(events.length);
      await expect(list.title).toBeFocused();
      await expect.poll(() => isnad.query().kinds).toBeUndefined();
    });

    test("arrow keys go through the kinds as they stand on the screen", async ({ page }) => {
      await new IsnadPage(page, language).open();
      const list = new ListPage(page, language);
      const [forward, back] =
        language === "ar" ? ["ArrowLeft", "ArrowRight"] : ["ArrowRight", "ArrowLeft"];
      await list.allKinds.focus();
      await page.keyboard.press(forward);
      await expect(list.page.getByRole("radio").nth(1)).toBeChecked();
      await page.keyboard.press(back);
      await expect(list.allKinds).toBeChecked();
    });

    test("the strip names each day, goes to it and follows the scroll", {
      tag: "@firefox-ar",
    }, async ({ page }) => {
      const isnad = new IsnadPage(page, language);
      await isnad.open();
      await isnad.settle();
      const list = new ListPage(page, language);
      for (const day of days) {
        await expect(list.column(day)).toContainText(list.dayAndCount(day, countOn(day)).slice(-6));
      }
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

    test("the last day can be asked for though it is too short for the screen", async ({
      page,
    }) => {
      const isnad = new IsnadPage(page, language);
      await isnad.open(`kinds=${kind.id}`);
      const list = new ListPage(page, language);
      const last = events.filter((event) => event.kind === kind.id).at(-1);
      const lastDay = markDay((last ?? first).dating.date);
      await list.column(lastDay).click();
      await expect(list.column(lastDay)).toHaveAttribute("aria-current", "location");
      await expect(list.heading(lastDay)).toBeInViewport();
    });

    test("a period of two months scrolls inside the strip, from both its ends", {
      tag: "@firefox-ar",
    }, async ({ page }) => {
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
      // Far from the ends the day that is read stands in the middle, wherever the strip began.
      await list.column(middleDay).click();
      await expect(list.column(middleDay)).toHaveAttribute("aria-current", "location");
      await expect.poll(async () => Math.abs((await list.stripPlace()).off)).toBeLessThan(2);
      await columns.last().click();
      await expect(columns.last()).toHaveAttribute("aria-current", "location");
      await expect(columns.last()).toBeInViewport({ ratio: 0.98 });
      expect(await isnad.sidewaysOverflow()).toBe(0);
    });

    test("a switch of language keeps the row under the bars where it is", async ({ page }) => {
      const isnad = new IsnadPage(page, language);
      await isnad.open();
      await isnad.settle();
      const list = new ListPage(page, language);
      // As a reader does it: the switch is reached without scrolling, for instance by the keyboard.
      await list.row(middle).evaluate((row) => row.scrollIntoView({ block: "start" }));
      const before = await list.topOf(middle);
      const other = language === "ar" ? "fr" : "ar";
      await isnad
        .languageOption(other)
        .first()
        .evaluate((button: HTMLElement) => button.click());
      await expect(page.locator("html")).toHaveAttribute("lang", other);
      await isnad.settle();
      const after = await new ListPage(page, other).topOf(middle);
      expect(Math.abs(after - before)).toBeLessThanOrEqual(2);
    });

    test("what can be touched is large enough", async ({ page }) => {
      await new IsnadPage(page, language).open();
      const list = new ListPage(page, language);
      for (const target of [list.rows.first(), list.column(secondDay), list.chip(kind)]) {
        const box = await target.boundingBox();
        expect(box?.height).toBeGreaterThanOrEqual(44);
        expect(box?.width).toBeGreaterThanOrEqual(44);
      }
    });

    for (const width of [320, 390, 600]) {
      test(`nothing runs off a screen of ${width} px`, async ({ page }) => {
        await page.setViewportSize({ width, height: 700 });
        const isnad = new IsnadPage(page, language);
        await isnad.open();
        await isnad.settle();
        expect(await isnad.sidewaysOverflow()).toBe(0);
        const outside = await page.evaluate(
          () =>
            [...document.querySelectorAll(".event-list *")].filter((element) => {
              const { left, right, width: wide } = element.getBoundingClientRect();
              return wide > 1 && (left < 0 || right > document.documentElement.clientWidth);
            }).length,
        );
        expect(outside).toBe(0);
      });
    }
  });
}

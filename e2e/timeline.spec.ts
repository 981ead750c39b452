import { expect, test } from "@playwright/test";
import { daysBetween } from "../src/domain/dates/calendar-day.ts";
import { bounds, markDay } from "../src/domain/dates/partial-date.ts";
import { corpus } from "./corpus.ts";
import { IsnadPage, LANGUAGES } from "./pages/isnad-page.ts";
import { collidingLabels, cutLabels, hiddenOrCovered } from "./pages/labels.ts";
import { TimelinePage } from "./pages/timeline.ts";

const { events, period } = corpus.data;
const [earliest] = events;
const latest = events.at(-1);
const dayEvents = events.filter(({ dating }) => dating.date.form === "day");
const event = dayEvents[Math.floor(dayEvents.length / 2)];
const onLastDay = events.find(({ dating }) => markDay(dating.date) === period.end);
if (!earliest || !latest || !event || !onLastDay) {
  throw new Error("The corpus is too small for these tests.");
}

/** The day of the axis on which an event's mark begins; the axis has one day of air before the period. */
function dayIndex(id: string): number {
  const date = corpus.event(id)?.dating.date;
  if (!date) throw new Error(`No event ${id}`);
  return daysBetween(period.start, bounds(date).earliest ?? markDay(date)) + 1;
}

/** How far marks begin from the columns of their days, at most, in pixels. */
async function worstPlace(timeline: TimelinePage): Promise<number> {
  const { days, marks } = await timeline.geometry();
  const starts = new Map(days.map(({ index, start }) => [index, start]));
  const apart = marks.flatMap(({ id, start }) => {
    const column = starts.get(dayIndex(id));
    return column === undefined ? [] : [Math.abs(column - start)];
  });
  expect(apart.length).toBeGreaterThan(0);
  return Math.max(...apart);
}

/**
 * How much marks of events between two days are longer or shorter than their days, at most, in pixels a day:
 * the library draws whole pixels.
 */
async function worstLength(timeline: TimelinePage): Promise<number> {
  const { marks } = await timeline.geometry();
  const lengths = new Map(marks.map(({ id, start, end }) => [id, end - start]));
  const dayWidth = dayEvents.flatMap(({ id }) => lengths.get(id) ?? [])[0] ?? 0;
  const wrong = events.flatMap(({ id, dating: { date } }) => {
    const length = lengths.get(id);
    if (date.form !== "between" || length === undefined) return [];
    // What begins before the axis is drawn from where the axis begins.
    if (date.earliest < period.start || date.latest > period.end) return [];
    return [Math.abs(length / (daysBetween(date.earliest, date.latest) + 1) - dayWidth)];
  });
  expect(wrong.length).toBeGreaterThan(0);
  return Math.max(...wrong);
}

for (const language of LANGUAGES) {
  test.describe(`${language}: the timeline`, { tag: "@desktop" }, () => {
    test("runs as the language reads: later days are further on", { tag: "@firefox-ar" }, async ({
      page,
    }) => {
      const timeline = await TimelinePage.open(page, language);
      const first = await timeline.mark(earliest).boundingBox();
      const last = await timeline.mark(latest).boundingBox();
      if (!first || !last) throw new Error("A mark is not there.");
      if (language === "ar") expect(last.x).toBeLessThan(first.x);
      else expect(last.x + last.width).toBeGreaterThan(first.x + first.width);
      await expect(timeline.marks).toHaveCount(events.length);
      // The key shows the forms that the corpus uses.
      const forms = new Set(events.map(({ dating }) => dating.date.form));
      await expect(timeline.key.locator(".mark-between")).toHaveCount(
        (forms.has("between") ? 1 : 0) + (events.some(({ dating }) => dating.attested) ? 1 : 0),
      );
      await expect(timeline.key.locator(".mark-after")).toHaveCount(forms.has("after") ? 1 : 0);
      // Nothing of the library's own stands there: no button, no empty scroll bar.
      const own = timeline.drawing.locator(".vis-rolling-mode-btn, .vis-loading-screen");
      for (const each of await own.all()) await expect(each).toBeHidden();
      const panels = await timeline.drawing
        .locator(".vis-panel")
        .evaluateAll(
          (elements) =>
            elements.filter(
              (each) => each instanceof HTMLElement && each.offsetWidth > each.clientWidth,
            ).length,
        );
      expect(panels).toBe(0);
    });

    test("time turns round by hand, in the address too, and the words do not", async ({ page }) => {
      const timeline = await TimelinePage.open(page, language);
      const isnad = new IsnadPage(page, language);
      await timeline.turn.click();
      await timeline.ready();
      const turned = language === "ar" ? "ltr" : "rtl";
      await expect.poll(() => isnad.query().time).toBe(turned);
      await timeline.rest();
      expect(await worstPlace(timeline)).toBeLessThan(1);
      const first = await timeline.mark(earliest).boundingBox();
      const last = await timeline.mark(latest).boundingBox();
      if (!first || !last) throw new Error("A mark is not there.");
      if (turned === "rtl") expect(last.x).toBeLessThan(first.x);
      else expect(last.x + last.width).toBeGreaterThan(first.x + first.width);
      // The arrow keys go as the screen shows time.
      await timeline.mark(earliest).focus();
      await page.keyboard.press(turned === "rtl" ? "ArrowLeft" : "ArrowRight");
      await expect(timeline.mark(earliest)).not.toBeFocused();
      expect(await timeline.directionsOfWords()).toEqual([language === "ar" ? "rtl" : "ltr"]);
      expect(await cutLabels(timeline.drawing)).toEqual([]);
      // A link carries it; the other language keeps it.
      await page.reload();
      await timeline.ready();
      await expect(timeline.root).toHaveAttribute("dir", turned);
      await timeline.turn.click();
      await expect.poll(() => isnad.query().time).toBeUndefined();
      await expect(timeline.root).toHaveAttribute("dir", language === "ar" ? "rtl" : "ltr");
    });

    test("marks begin and end where their days do, also zoomed, moved and resized", {
      tag: "@firefox-ar",
    }, async ({ page }) => {
      const timeline = await TimelinePage.open(page, language);
      expect(await worstPlace(timeline)).toBeLessThan(1);
      await timeline.button("zoomIn").click();
      await timeline.rest();
      expect(await worstPlace(timeline)).toBeLessThan(1);
      await timeline.drag(137);
      await timeline.rest();
      expect(await worstPlace(timeline)).toBeLessThan(1);
      await page.setViewportSize({ width: 1301, height: 777 });
      await timeline.rest();
      expect(await worstPlace(timeline)).toBeLessThan(1);
      // So far in that the window shows only a part of what lasts for days: nothing is cut at its edge.
      for (let step = 0; step < 3; step += 1) await timeline.button("zoomIn").click();
      await timeline.rest();
      expect(await worstLength(timeline)).toBeLessThanOrEqual(1);
    });

    test("every label is whole at the start and covers no other, on narrow screens too", async ({
      page,
    }) => {
      const timeline = await TimelinePage.open(page, language);
      for (const width of [1440, 1024, 768, 640]) {
        await page.setViewportSize({ width, height: 900 });
        await timeline.rest();
        expect(await cutLabels(timeline.drawing), `${width} px`).toEqual([]);
        expect(await collidingLabels(timeline.drawing), `${width} px`).toEqual([]);
      }
      await page.setViewportSize({ width: 1000, height: 900 });
      await page
        .getByRole("button", { name: new IsnadPage(page, language).words.showList })
        .click();
      await timeline.rest();
      expect(await cutLabels(timeline.drawing), "beside the list").toEqual([]);
    });

    test("the headings keep their width over two hundred redraws", { tag: "@firefox-ar" }, async ({
      page,
    }) => {
      const warnings: string[] = [];
      page.on("console", (message) => {
        if (message.text().includes("infinite loop")) warnings.push(message.text());
      });
      const timeline = await TimelinePage.open(page, language);
      const { headings } = await timeline.geometry();
      await timeline.drawing.evaluate(async (host) => {
        for (let turn = 0; turn < 200; turn += 1) {
          const deltaX = turn % 2 === 0 ? 9 : -9;
          host.dispatchEvent(new WheelEvent("wheel", { bubbles: true, cancelable: true, deltaX }));
          if (turn % 20 === 0) await new Promise(requestAnimationFrame);
        }
      });
      expect((await timeline.geometry()).headings).toBe(headings);
      expect(warnings).toEqual([]);
    });

    test("the selected label is whole, in a row of its own", async ({ page }) => {
      const timeline = await TimelinePage.open(page, language, `event=${onLastDay.id}`);
      await expect(timeline.selectedLabel).toContainText(onLastDay.label[language].slice(0, 8));
      expect(await hiddenOrCovered(timeline.drawing)).toEqual([]);
    });

    test("zoomed in, an event that is opened is in view with its whole label", {}, async ({
      page,
    }) => {
      const timeline = await TimelinePage.open(page, language);
      for (let step = 0; step < 3; step += 1) await timeline.button("zoomIn").click();
      await timeline.rest();
      await timeline.marks.first().focus();
      await page.keyboard.press("End");
      await page.keyboard.press("Enter");
      await expect(timeline.selectedLabel.locator(".mark-text")).toBeVisible();
      await timeline.rest();
      expect(await hiddenOrCovered(timeline.drawing)).toEqual([]);
    });

    test("a switch of language keeps the window, and so does the address", async ({ page }) => {
      const timeline = await TimelinePage.open(page, language);
      await timeline.button("zoomIn").click();
      await timeline.rest();
      const before = await timeline.window();
      const other = language === "ar" ? "fr" : "ar";
      await new IsnadPage(page, language).languageOption(other).first().click();
      const after = new TimelinePage(page, other);
      await after.ready();
      await after.rest();
      expect(await after.window()).toEqual(before);
      expect(await worstPlace(after)).toBeLessThan(1);
      await page.reload();
      await after.ready();
      const again = await after.window();
      // The address knows minutes.
      expect(again.from).toBeCloseTo(before.from, 2);
      expect(again.shown).toBeCloseTo(before.shown, 2);
    });
  });
}

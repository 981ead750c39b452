import { expect } from "@playwright/test";
import { daysBetween } from "../src/domain/dates/calendar-day.ts";
import { markOf } from "../src/domain/dates/mark-day.ts";
import { corpus } from "./corpus.ts";
import { IsnadPage } from "./pages/isnad-page.ts";
import { collidingLabels, cutLabels, hiddenOrCovered } from "./pages/labels.ts";
import { SettingsPage } from "./pages/settings.ts";
import { TimelinePage } from "./pages/timeline.ts";
import { test } from "./test.ts";

const { events, period } = corpus.data;
const [earliest] = events;
const latest = events.at(-1);
const dayEvents = events.filter(({ dating }) => dating.date.form === "day");
const event = dayEvents[Math.floor(dayEvents.length / 2)];
const onLastDay = events.find(({ dating }) => markOf(dating) === period.end);
if (!earliest || !latest || !event || !onLastDay) {
  throw new Error("The corpus is too small for these tests.");
}

/** The day of the axis on which an event's symbol stands; the axis begins one day before the period. */
function dayIndex(id: string): number {
  const dating = corpus.event(id)?.dating;
  if (!dating) throw new Error(`No event ${id}`);
  return daysBetween(period.start, markOf(dating)) + 1;
}

/** The largest distance of a symbol from the column of its day, in pixels; zero if all lie inside. */
async function worstPlace(timeline: TimelinePage): Promise<number> {
  const { days, marks } = await timeline.geometry();
  const columns = new Map(days.map((day) => [day.index, day]));
  const apart = marks.flatMap(({ id, symbol }) => {
    const column = columns.get(dayIndex(id));
    return column ? [Math.max(0, column.start - symbol.start, symbol.end - column.end)] : [];
  });
  expect(apart.length).toBeGreaterThan(0);
  return Math.max(...apart);
}

/**
 * The largest difference in length between the mark of an event between two days and these days, in pixels per day.
 * vis-timeline draws whole pixels.
 */
async function worstLength(timeline: TimelinePage): Promise<number> {
  const { marks } = await timeline.geometry();
  const lengths = new Map(marks.map(({ id, start, end }) => [id, end - start]));
  const dayWidth = dayEvents.flatMap(({ id }) => lengths.get(id) ?? [])[0] ?? 0;
  const wrong = events.flatMap(({ id, dating }) => {
    const { date } = dating;
    const length = lengths.get(id);
    if (date.form !== "between" || length === undefined) return [];
    // A mark that begins before the axis is drawn from the start of the axis.
    if (date.earliest < period.start || date.latest > period.end) return [];
    return [Math.abs(length / (daysBetween(date.earliest, date.latest) + 1) - dayWidth)];
  });
  expect(wrong.length).toBeGreaterThan(0);
  return Math.max(...wrong);
}

/** Expects later events further left (rtl) or further right (ltr). */
const expectTimeToRun = async (timeline: TimelinePage, direction: "ltr" | "rtl") => {
  const first = await timeline.symbol(earliest).boundingBox();
  const last = await timeline.symbol(latest).boundingBox();
  if (!first || !last) throw new Error("A mark is not there.");
  if (direction === "rtl") expect(last.x).toBeLessThan(first.x);
  else expect(last.x + last.width).toBeGreaterThan(first.x + first.width);
};

test.describe("timeline", { tag: "@desktop" }, () => {
  test("marks are drawn at their days, in the direction of the language, in every window", {
    tag: ["@both", "@engine"],
  }, async ({ page, language }) => {
    const warnings: string[] = [];
    page.on("console", (message) => {
      if (message.text().includes("infinite loop")) warnings.push(message.text());
    });
    const timeline = await TimelinePage.open(page, language);
    await expectTimeToRun(timeline, language === "ar" ? "rtl" : "ltr");
    await expect(timeline.marks).toHaveCount(events.length);
    expect(await worstPlace(timeline)).toBeLessThan(1);

    await test.step("nothing of vis-timeline's own interface is visible", async () => {
      const own = timeline.drawing.locator(".vis-rolling-mode-btn, .vis-loading-screen");
      for (const each of await own.all()) await expect(each).toBeHidden();
      const scrollBars = await timeline.drawing
        .locator(".vis-panel")
        .evaluateAll(
          (elements) =>
            elements.filter(
              (each) => each instanceof HTMLElement && each.offsetWidth > each.clientWidth,
            ).length,
        );
      expect(scrollBars).toBe(0);
    });

    await test.step("redraws do not widen the headings", async () => {
      const { headings } = await timeline.geometry();
      await timeline.drawing.evaluate(async (host) => {
        for (let turn = 0; turn < 40; turn += 1) {
          const deltaX = turn % 2 === 0 ? 9 : -9;
          host.dispatchEvent(new WheelEvent("wheel", { bubbles: true, cancelable: true, deltaX }));
          if (turn % 2 === 0) await new Promise(requestAnimationFrame);
        }
      });
      expect((await timeline.geometry()).headings).toBe(headings);
      expect(warnings).toEqual([]);
    });

    await test.step("zoomed, moved and resized", async () => {
      await timeline.button("zoomIn").click();
      await timeline.rest();
      expect(await worstPlace(timeline)).toBeLessThan(1);
      await timeline.drag(137);
      await timeline.rest();
      expect(await worstPlace(timeline)).toBeLessThan(1);
      await page.setViewportSize({ width: 1301, height: 777 });
      await timeline.rest();
      expect(await worstPlace(timeline)).toBeLessThan(1);
      // The window now shows only a part of the longer marks: nothing is cut at its edge.
      await timeline.button("zoomIn").click();
      await timeline.rest();
      expect(await worstLength(timeline)).toBeLessThanOrEqual(1);
    });
  });

  test("turning time mirrors the drawing but not its words, and the address holds the direction", {
    tag: "@both",
  }, async ({ page, language }) => {
    const timeline = await TimelinePage.open(page, language);
    const isnad = new IsnadPage(page, language);
    const [own, turned] = language === "ar" ? (["rtl", "ltr"] as const) : (["ltr", "rtl"] as const);
    const before = await timeline.geometry();
    const settings = new SettingsPage(page, language);
    await settings.open();
    await settings.time(turned).check();
    await page.keyboard.press("Escape");
    await timeline.ready();
    await expect.poll(() => isnad.query().time).toBe(turned);
    await timeline.rest();
    await expectTimeToRun(timeline, turned);
    expect(await worstPlace(timeline)).toBeLessThan(1);
    // Along time and down the lanes every mark keeps its place: the drawing is its own mirror image.
    const after = new Map((await timeline.geometry()).marks.map((mark) => [mark.id, mark]));
    const moved = before.marks.filter(({ id, ...place }) =>
      (["start", "end", "top"] as const).some(
        (side) => !(Math.abs((after.get(id)?.[side] ?? Number.NaN) - place[side]) <= 1),
      ),
    );
    expect(moved).toEqual([]);
    // The arrow keys follow the screen.
    await timeline.mark(earliest).focus();
    await page.keyboard.press(turned === "rtl" ? "ArrowLeft" : "ArrowRight");
    await expect(timeline.mark(earliest)).not.toBeFocused();
    expect(await timeline.directionsOfWords()).toEqual([own]);
    expect(await cutLabels(timeline.drawing)).toEqual([]);

    await page.reload();
    await timeline.ready();
    await expect(timeline.root).toHaveAttribute("dir", turned);
    await settings.open();
    await settings.time("usual").check();
    await expect.poll(() => isnad.query().time).toBeUndefined();
    await expect(timeline.root).toHaveAttribute("dir", own);
  });

  test("labels are neither cut off nor overlapping in any width", { tag: "@both" }, async ({
    page,
    language,
  }) => {
    const timeline = await TimelinePage.open(page, language);
    for (const width of [1440, 1024, 768, 640]) {
      await page.setViewportSize({ width, height: 900 });
      await timeline.rest();
      expect.soft(await cutLabels(timeline.drawing), `${width} px`).toEqual([]);
      expect.soft(await collidingLabels(timeline.drawing), `${width} px`).toEqual([]);
    }
    await page.setViewportSize({ width: 1000, height: 900 });
    await page
      .getByRole("button", { name: new IsnadPage(page, language).words.list, exact: true })
      .click();
    await timeline.rest();
    expect(await cutLabels(timeline.drawing), "beside the list").toEqual([]);
  });

  test("the label of the selected event is not cut off and has its own row", {
    tag: "@both",
  }, async ({ page, language }) => {
    const timeline = await TimelinePage.open(page, language, `event=${onLastDay.id}`);
    await expect(timeline.selectedLabel).toContainText(onLastDay.label[language].slice(0, 8));
    await timeline.rest();
    expect(await hiddenOrCovered(timeline.drawing)).toEqual([]);

    await test.step("an event that is opened comes into view in a zoomed window", async () => {
      const { closeEvent } = new IsnadPage(page, language);
      await page.getByRole("button", { name: closeEvent }).click();
      await expect(timeline.selectedLabel).toHaveCount(0);
      for (let step = 0; step < 3; step += 1) await timeline.button("zoomIn").click();
      await timeline.rest();
      await timeline.marks.first().focus();
      await page.keyboard.press("End");
      await page.keyboard.press("Enter");
      await expect(timeline.selectedLabel.locator(".mark-text")).toBeVisible();
      await timeline.rest();
      expect(await hiddenOrCovered(timeline.drawing)).toEqual([]);
    });
  });

  test("switching the language keeps the window, and so does the address", async ({
    page,
    language,
  }) => {
    const timeline = await TimelinePage.open(page, language);
    await timeline.button("zoomIn").click();
    await timeline.rest();
    const before = await timeline.window();
    const other = language === "ar" ? "fr" : "ar";
    let shown = timeline;
    for (const next of [other, language] as const) {
      await new IsnadPage(page, next).languageOption(next).first().click();
      shown = new TimelinePage(page, next);
      await shown.ready();
      await shown.rest();
      expect(await shown.window(), next).toEqual(before);
      expect(await worstPlace(shown), next).toBeLessThan(1);
    }
    await page.reload();
    await shown.ready();
    const again = await shown.window();
    // The address knows minutes.
    expect(again.from).toBeCloseTo(before.from, 2);
    expect(again.shown).toBeCloseTo(before.shown, 2);
  });
});

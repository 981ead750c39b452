import { expect } from "@playwright/test";
import { daysBetween } from "../src/domain/dates/calendar-day.ts";
import { markDay } from "../src/domain/dates/partial-date.ts";
import { localeOf } from "../src/domain/locale.ts";
import { dateInWords } from "../src/i18n/date-words.ts";
import { corpus } from "./corpus.ts";
import { countAnimations } from "./pages/motion.ts";
import { TimelinePage } from "./pages/timeline.ts";
import { wordsOf } from "./pages/words.ts";
import { test } from "./test.ts";

const { documents, events, kinds, period } = corpus.data;
const [earliest] = events;
const latest = events.at(-1);
const dayEvents = events.filter(({ dating }) => dating.date.form === "day");
const event = dayEvents[Math.floor(dayEvents.length / 2)];
const disputed = events.find((each) => corpus.disagreementsOf(each).length > 0);
if (!earliest || !latest || !event || !disputed) {
  throw new Error("The corpus is too small for these tests.");
}

test.describe("handling the timeline", { tag: "@desktop" }, () => {
  test("the wheel scrolls the page, zooms with Ctrl and pans sideways; a drag moves time with the pointer", {
    tag: ["@both", "@engine"],
  }, async ({ page, language }) => {
    const timeline = await TimelinePage.open(page, language);
    const start = await timeline.window();
    expect(await timeline.wheel({ deltaY: 120 })).toBe(false);
    await timeline.rest();
    expect(await timeline.window()).toEqual(start);
    expect(await timeline.wheel({ deltaY: -300, ctrlKey: true })).toBe(true);
    await timeline.rest();
    const zoomed = await timeline.window();
    expect(zoomed.shown).toBeLessThan(start.shown);
    expect(await timeline.wheel({ deltaX: 80 })).toBe(true);
    await timeline.rest();
    const panned = await timeline.window();
    if (language === "ar") expect(panned.from).toBeLessThan(zoomed.from);
    else expect(panned.from).toBeGreaterThan(zoomed.from);
    await timeline.drag(150);
    await timeline.rest();
    const dragged = await timeline.window();
    expect(dragged.shown).toBeCloseTo(panned.shown, 3);
    if (language === "ar") expect(dragged.from).toBeGreaterThan(panned.from);
    else expect(dragged.from).toBeLessThan(panned.from);
  });

  test("the marks are one tab stop; arrow keys follow time as the screen shows it", {
    tag: "@both",
  }, async ({ page, language }) => {
    // High enough for all lanes, so that no button leads to those below.
    await page.setViewportSize({ width: 1440, height: 1200 });
    // Going to the start keeps the tab stop on the mark of the last selected event.
    const timeline = await TimelinePage.load(page, language);
    const [later, earlier] =
      language === "ar" ? ["ArrowLeft", "ArrowRight"] : ["ArrowRight", "ArrowLeft"];
    const publications = timeline.publications;
    const byDay = [...documents].sort((a, b) =>
      markDay(a.publication.date) < markDay(b.publication.date) ? -1 : 1,
    );
    await timeline.button("zoomIn").focus();
    await page.keyboard.press("Tab");
    await expect(publications.first()).toBeFocused();
    await page.keyboard.press("Tab");
    await expect(timeline.mark(earliest)).toBeFocused();
    await expect(timeline.tabStops).toHaveCount(1);

    const inLane = events.filter(({ kind }) => kind === earliest.kind);
    await page.keyboard.press(later);
    await expect(timeline.mark(inLane[1] ?? earliest)).toBeFocused();
    await page.keyboard.press(earlier);
    await expect(timeline.mark(earliest)).toBeFocused();

    await page.keyboard.press("End");
    await expect(timeline.mark(latest)).toBeFocused();
    await page.keyboard.press("Home");
    await expect(timeline.mark(earliest)).toBeFocused();
    await expect(timeline.tabStops).toHaveCount(1);

    await page.keyboard.press("Tab");
    await expect(timeline.mark(earliest)).not.toBeFocused();
    await page.keyboard.press("Shift+Tab");
    await expect(timeline.mark(earliest)).toBeFocused();

    await test.step("the marks of the articles are one tab stop, too; Enter opens the article", async () => {
      await expect(publications).toHaveCount(documents.length);
      await expect(publications.first()).toHaveAccessibleName(byDay[0]?.name[language] ?? "");
      await publications.first().focus();
      await page.keyboard.press(later);
      await expect(publications.nth(1)).toBeFocused();
      await page.keyboard.press("Enter");
      await expect(page).toHaveURL(new RegExp(`doc=${byDay[1]?.id}`));
      await expect(publications.nth(1)).toHaveAttribute("aria-current", "true");
    });

    await test.step("a sign counts the articles outside the window and leads to the nearest", async () => {
      await timeline.mark(earliest).focus();
      for (let step = 0; step < 4; step += 1) await page.keyboard.press("+");
      await timeline.rest();
      await expect(publications).toHaveCount(1);
      const sign = timeline.edge("after", documents.length);
      await sign.focus();
      await page.keyboard.press("Enter");
      await timeline.rest();
      const reached = timeline.publications.and(page.locator("[data-cell] *")).first();
      await expect(reached).toBeFocused();
      await expect(reached).toHaveAccessibleName(byDay[0]?.name[language] ?? "");
      await expect(reached).toBeInViewport({ ratio: 0.98 });
    });
  });

  test("a mark that leaves the window hands its focus to the drawing and gets it back", {
    tag: "@both",
  }, async ({ page, language }) => {
    const timeline = await TimelinePage.open(page, language);
    await timeline.mark(earliest).focus();
    for (let step = 0; step < 4; step += 1) await page.keyboard.press("+");
    await timeline.rest();
    const later = language === "ar" ? -900 : 900;
    for (let turn = 0; turn < 6; turn += 1) await timeline.wheel({ deltaX: later });
    await timeline.rest();
    await expect(timeline.mark(earliest)).toHaveCount(0);
    await expect(timeline.drawing).toBeFocused();
    await page.keyboard.press("Home");
    await expect(timeline.mark(earliest)).toBeFocused();
    await expect(timeline.mark(earliest)).toBeInViewport();
  });

  test("Enter opens the focused event; closing it returns the focus to its mark", async ({
    page,
    language,
  }) => {
    const timeline = await TimelinePage.open(page, language);
    await timeline.mark(event).focus();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(new RegExp(`event=${event.id}`));
    await expect(timeline.mark(event)).toHaveAttribute("aria-current", "true");
    await page.goBack();
    await expect(timeline.mark(event)).toBeFocused();
  });

  test("a click selects the nearest mark, a drag does not", {
    tag: "@engine",
  }, async ({ page, language }) => {
    const timeline = await TimelinePage.open(page, language);
    const box = await timeline.mark(event).boundingBox();
    if (!box) throw new Error("The mark is not there.");
    const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    await page.mouse.move(middle.x, middle.y);
    await page.mouse.down();
    await page.mouse.move(middle.x + 60, middle.y, { steps: 5 });
    await page.mouse.up();
    await timeline.rest();
    expect(new URL(page.url()).searchParams.has("event")).toBe(false);
    await timeline.mark(event).click();
    await expect(page).toHaveURL(new RegExp(`event=${event.id}`));

    await test.step("beside a thin mark of the compact drawing", async () => {
      await timeline.rest();
      const other = dayEvents.find(({ id }) => id !== event.id) ?? earliest;
      const thin = await timeline.mark(other).boundingBox();
      if (!thin) throw new Error("The mark is not there.");
      await page.mouse.click(thin.x + thin.width / 2, thin.y + 2);
      await expect(page).toHaveURL(new RegExp(`event=${other.id}`));
    });
  });

  test("keys move and resize the window in the overview, and the rest is announced once", {
    tag: "@both",
  }, async ({ page, language }) => {
    // Going to the start keeps the announcement of an earlier test.
    const timeline = await TimelinePage.load(page, language);
    const whole = await timeline.window();
    await expect(timeline.announcement).toBeEmpty();
    // The whole period needs no overview.
    await expect(timeline.overview).toHaveCount(0);
    await timeline.button("zoomIn").click();
    await timeline.rest();
    const start = await timeline.window();
    await timeline.grip("end").focus();
    await page.keyboard.press(language === "ar" ? "ArrowRight" : "ArrowLeft");
    await timeline.rest();
    const shorter = await timeline.window();
    expect(shorter.shown).toBeCloseTo(start.shown - 1, 3);
    await timeline.grip("whole").focus();
    await page.keyboard.press(language === "ar" ? "ArrowLeft" : "ArrowRight");
    await timeline.rest();
    expect((await timeline.window()).from).toBeCloseTo(shorter.from + 1, 3);
    // The whole period comes back at once, even while a zoom is under way.
    await timeline.button("zoomIn").click();
    await timeline.button("fit").click();
    await timeline.rest();
    expect((await timeline.window()).shown).toBeCloseTo(whole.shown, 3);
    await expect(timeline.overview).toHaveCount(0);
    await expect(timeline.announcement).toContainText(timeline.count(events.length));
    await expect(timeline.announcement).toContainText("2022");
  });

  test("the overview stays under a reader whose keys make the window whole", async ({
    page,
    language,
  }) => {
    const timeline = await TimelinePage.open(page, language);
    await timeline.button("zoomIn").click();
    await timeline.rest();
    await timeline.grip("start").focus();
    await page.keyboard.press("Home");
    await timeline.rest();
    await timeline.grip("end").focus();
    await page.keyboard.press("End");
    await timeline.rest();
    await expect(timeline.grip("end")).toBeFocused();
    await page.keyboard.press("Tab");
    await expect(timeline.overview).toHaveCount(0);
  });

  test("a double click shows one day alone, on the axis and between the marks", async ({
    page,
    language,
  }) => {
    const timeline = await TimelinePage.open(page, language);
    const index = daysBetween(period.start, markDay(event.dating.date)) + 1;
    await timeline.showDay(index);
    await timeline.rest();
    const alone = await timeline.window();
    expect(alone.from).toBeCloseTo(index, 3);
    expect(alone.shown).toBeCloseTo(1, 3);
    await timeline.button("fit").click();
    await timeline.rest();
    const box = await timeline.silence.boundingBox();
    if (!box) throw new Error("No day is without events.");
    await page.mouse.dblclick(box.x + 20, box.y + box.height / 2);
    await timeline.rest();
    expect((await timeline.window()).shown).toBeCloseTo(1, 3);
    await expect(timeline.marks).not.toHaveCount(events.length);
  });

  test("the card of a mark gives title, date and number of origins, on hover and on focus", async ({
    page,
    language,
  }) => {
    const timeline = await TimelinePage.open(page, language);
    const says = [
      disputed.title[language],
      dateInWords(disputed.dating.date, localeOf(language), wordsOf(language)),
      timeline.origins(corpus.independentOrigins(disputed)),
      timeline.differences(corpus.disagreementsOf(disputed).length),
    ];
    await timeline.symbol(disputed).hover();
    for (const words of says) await expect.soft(timeline.card).toContainText(words);
    await page.mouse.move(2, 2);
    await expect(timeline.card).toHaveCount(0);
    await timeline.mark(earliest).focus();
    await page.keyboard.press("End");
    await page.keyboard.press("Home");
    await expect(timeline.card).toContainText(earliest.title[language]);
  });

  test("marks glide to their rows when an event opens, unless less motion is asked for", async ({
    page,
    language,
  }) => {
    const timeline = await TimelinePage.open(page, language);
    const animations = await countAnimations(page);
    await timeline.mark(event).click();
    await expect(timeline.selectedLabel).toBeVisible();
    await expect.poll(() => animations.count()).toBe(events.length);
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.goBack();
    await expect(timeline.selectedLabel).toHaveCount(0);
    expect(await animations.count()).toBe(events.length);
    await animations.stop();
  });

  test("Shift and Tab reach the rows that count events outside the window, and leave the drawing", async ({
    page,
  }) => {
    const timeline = await TimelinePage.load(page, "fr");
    // The tab stop of the marks, which the window then leaves behind.
    await timeline.mark(earliest).focus();
    await timeline.button("zoomIn").click();
    await timeline.rest();
    for (let step = 0; step < 4; step += 1) await timeline.wheel({ deltaX: 600 });
    await timeline.rest();
    await expect(timeline.mark(earliest)).toHaveCount(0);
    await timeline.root.getByRole("slider").first().focus();
    const reached: string[] = [];
    for (let step = 0; step < 8; step += 1) {
      await page.keyboard.press("Shift+Tab");
      reached.push(
        await page.evaluate(() => {
          const active = document.activeElement;
          if (active instanceof HTMLElement && active.dataset.fold !== undefined) return "row";
          return active?.closest("[role=application]") ? "drawing" : "page";
        }),
      );
    }
    expect(reached).toContain("row");
    expect(reached.slice(reached.lastIndexOf("row"))).toContain("page");
  });

  test("in a low window a button scrolls to the lanes below its edge", async ({
    page,
    language,
  }) => {
    await page.setViewportSize({ width: 1280, height: 460 });
    const timeline = await TimelinePage.open(page, language);
    const last = timeline.root.getByText(kinds.at(-1)?.name[language] ?? "", { exact: true });
    await expect(last).not.toBeInViewport();
    await timeline.lanesBelow.click();
    await expect(last).toBeInViewport();
    await expect(timeline.lanesBelow).toHaveCount(0);
    await page.setViewportSize({ width: 1280, height: 1000 });
    await timeline.rest();
    await expect(timeline.lanesBelow).toHaveCount(0);
  });
});

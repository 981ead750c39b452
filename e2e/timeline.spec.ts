import { expect, test } from "@playwright/test";
import { daysBetween } from "../src/domain/calendar-day.ts";
import { bounds, markDay } from "../src/domain/partial-date.ts";
import { corpus } from "./corpus.ts";
import { IsnadPage, LANGUAGES, type Language } from "./pages/isnad-page.ts";
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

async function open(page: import("@playwright/test").Page, language: Language, query = "") {
  const isnad = new IsnadPage(page, language);
  await isnad.open(query);
  await isnad.settle();
  const timeline = new TimelinePage(page, language);
  await timeline.ready();
  return timeline;
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

for (const language of LANGUAGES) {
  test.describe(`${language}: the timeline`, { tag: "@desktop" }, () => {
    test("runs as the language reads: later days are further on", async ({ page }) => {
      const timeline = await open(page, language);
      const first = await timeline.mark(earliest).boundingBox();
      const last = await timeline.mark(latest).boundingBox();
      if (!first || !last) throw new Error("A mark is not there.");
      if (language === "ar") expect(last.x).toBeLessThan(first.x);
      else expect(last.x + last.width).toBeGreaterThan(first.x + first.width);
      await expect(timeline.marks).toHaveCount(events.length);
    });

    test("marks begin where their days do, also zoomed, moved and resized", async ({ page }) => {
      const timeline = await open(page, language);
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
    });

    test("a drag moves time with the hand", async ({ page }) => {
      const timeline = await open(page, language);
      await timeline.button("zoomIn").click();
      await timeline.rest();
      const before = await timeline.window();
      await timeline.drag(150);
      await timeline.rest();
      const after = await timeline.window();
      expect(after.shown).toBeCloseTo(before.shown, 3);
      if (language === "ar") expect(after.from).toBeGreaterThan(before.from);
      else expect(after.from).toBeLessThan(before.from);
    });

    test("every label is whole at the start", async ({ page }) => {
      const timeline = await open(page, language);
      const cut = await timeline.drawing.evaluate((host) => {
        const frame = host.getBoundingClientRect();
        return [...host.querySelectorAll(".mark-text")]
          .filter((text) => {
            const box = text.getBoundingClientRect();
            return (
              text.scrollWidth > text.clientWidth ||
              box.width === 0 ||
              box.left < frame.left ||
              box.right > frame.right
            );
          })
          .map((text) => text.textContent);
      });
      expect(cut).toEqual([]);
    });

    test("the headings keep their width over two hundred redraws", async ({ page }) => {
      const warnings: string[] = [];
      page.on("console", (message) => {
        if (message.text().includes("infinite loop")) warnings.push(message.text());
      });
      const timeline = await open(page, language);
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

    test("is one tab stop, with arrow keys along time and between lanes", async ({ page }) => {
      const timeline = await open(page, language);
      await timeline.button("zoomIn").focus();
      await page.keyboard.press("Tab");
      await expect(timeline.mark(earliest)).toBeFocused();
      await expect(timeline.tabStops).toHaveCount(1);

      const inLane = events.filter(({ kind }) => kind === earliest.kind);
      await page.keyboard.press(language === "ar" ? "ArrowLeft" : "ArrowRight");
      await expect(timeline.mark(inLane[1] ?? earliest)).toBeFocused();
      await page.keyboard.press(language === "ar" ? "ArrowRight" : "ArrowLeft");
      await expect(timeline.mark(earliest)).toBeFocused();

      await page.keyboard.press("End");
      await expect(timeline.mark(latest)).toBeFocused();
      await page.keyboard.press("Home");
      await expect(timeline.mark(earliest)).toBeFocused();
      await expect(timeline.tabStops).toHaveCount(1);

      await page.keyboard.press("Tab");
      await expect(timeline.grip("start")).toBeFocused();
      await page.keyboard.press("Shift+Tab");
      await expect(timeline.mark(earliest)).toBeFocused();
    });

    test("a mark that leaves the window keeps the focus and is brought back", async ({ page }) => {
      const timeline = await open(page, language);
      await timeline.button("zoomIn").focus();
      await page.keyboard.press("Tab");
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

    test("Enter opens the focused event; closed, the focus is back on its mark", async ({
      page,
    }) => {
      const timeline = await open(page, language);
      await timeline.mark(event).focus();
      await page.keyboard.press("Enter");
      await expect(page).toHaveURL(new RegExp(`event=${event.id}`));
      await expect(timeline.mark(event)).toHaveAttribute("aria-current", "true");
      await page.goBack();
      await expect(timeline.mark(event)).toBeFocused();
    });

    test("a click selects, a drag does not", async ({ page }) => {
      const timeline = await open(page, language);
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
    });

    test("beside a thin mark the nearest one is meant", async ({ page }) => {
      const timeline = await open(page, language, `event=${event.id}`);
      const other = dayEvents.find(({ id }) => id !== event.id) ?? earliest;
      const box = await timeline.mark(other).boundingBox();
      if (!box) throw new Error("The mark is not there.");
      await page.mouse.click(box.x + box.width / 2, box.y + 2);
      await expect(page).toHaveURL(new RegExp(`event=${other.id}`));
    });

    test("the selected label is whole, in a row of its own", async ({ page }) => {
      const timeline = await open(page, language, `event=${onLastDay.id}`);
      await expect(timeline.selectedLabel).toContainText(onLastDay.label[language].slice(0, 8));
      expect(await timeline.hiddenOrCovered()).toEqual([]);
    });

    test("zoomed in, an event that is opened is in view with its whole label", async ({ page }) => {
      const timeline = await open(page, language);
      for (let step = 0; step < 3; step += 1) await timeline.button("zoomIn").click();
      await timeline.rest();
      await timeline.marks.first().focus();
      await page.keyboard.press("End");
      await page.keyboard.press("Enter");
      await expect(timeline.selectedLabel.locator(".mark-text")).toBeVisible();
      await timeline.rest();
      expect(await timeline.hiddenOrCovered()).toEqual([]);
    });

    test("leaves the plain wheel to the page, zooms with Ctrl, pans sideways", async ({ page }) => {
      const timeline = await open(page, language);
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
    });

    test("says once where the window has come to rest, and how much it shows", async ({ page }) => {
      const timeline = await open(page, language);
      await expect(timeline.announcement).toBeEmpty();
      await timeline.button("zoomOut").click();
      await expect(timeline.announcement).toContainText(timeline.count(events.length));
      await expect(timeline.announcement).toContainText("2022");
    });

    test("the window can be moved and drawn out on the overview by keys", async ({ page }) => {
      const timeline = await open(page, language);
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
      await timeline.button("fit").click();
      await timeline.rest();
      expect((await timeline.window()).shown).toBeCloseTo(start.shown, 3);
    });

    test("the whole period comes back even while a zoom is still under way", async ({ page }) => {
      const timeline = await open(page, language);
      const start = await timeline.window();
      await timeline.button("zoomIn").click();
      await timeline.button("fit").click();
      await timeline.rest();
      expect((await timeline.window()).shown).toBeCloseTo(start.shown, 3);
    });

    test("a switch of language keeps the window", async ({ page }) => {
      const timeline = await open(page, language);
      await timeline.button("zoomIn").click();
      await timeline.rest();
      const before = await timeline.window();
      const other = language === "ar" ? "fr" : "ar";
      await new IsnadPage(page, language).languageOption(other).first().click();
      const after = new TimelinePage(page, other);
      await after.ready();
      await after.rest();
      expect(await after.window()).toEqual(before);
    });

    test("a mark says on hover what it is, when, and how many tell it", async ({ page }) => {
      const timeline = await open(page, language);
      await timeline.mark(event).hover();
      await expect(timeline.card).toContainText(event.title[language]);
      await page.mouse.move(2, 2);
      await expect(timeline.card).toHaveCount(0);
    });

    test("the key shows the forms that the corpus uses", async ({ page }) => {
      const timeline = await open(page, language);
      const forms = new Set(events.map(({ dating }) => dating.date.form));
      await expect(timeline.key.locator(".mark-between")).toHaveCount(
        (forms.has("between") ? 1 : 0) + (events.some(({ dating }) => dating.attested) ? 1 : 0),
      );
      await expect(timeline.key.locator(".mark-after")).toHaveCount(forms.has("after") ? 1 : 0);
    });
  });
}

test("is drawn in the frame in which it arrives, and nothing moves after that", {
  tag: "@desktop",
}, async ({ page }) => {
  await page.addInitScript(() => {
    const seen: { host?: number; mark?: number; first?: string } = {};
    Object.assign(window, { seen });
    const places = () =>
      [...document.querySelectorAll(".timeline-host [role=button]")]
        .map((mark) => JSON.stringify(mark.getBoundingClientRect()))
        .join();
    const look = (now: number) => {
      const host = document.querySelector(".timeline-host");
      const root = host?.querySelector(".vis-timeline");
      if (host) seen.host ??= now;
      if (root && getComputedStyle(root).visibility !== "hidden" && seen.mark === undefined) {
        seen.mark = now;
        seen.first = places();
      }
      Object.assign(seen, { last: places() });
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await open(page, "ar");
  const seen = await page.evaluate(
    () => Reflect.get(window, "seen") as Record<"host" | "mark", number> & Record<string, string>,
  );
  expect(seen.mark - seen.host).toBeLessThan(300);
  expect(seen.first).toBe(seen.last);
});

test("fifty switches of language leave one timeline and nothing behind", {
  tag: ["@desktop", "@chromium"],
}, async ({ page }) => {
  test.slow();
  await open(page, "ar", `event=${event.id}`);
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  const count = async () => {
    for (let sweep = 0; sweep < 3; sweep += 1) {
      await session.send("HeapProfiler.collectGarbage");
      await page.waitForTimeout(150);
    }
    const { metrics } = await session.send("Performance.getMetrics");
    const metric = (name: string) => metrics.find((each) => each.name === name)?.value ?? 0;
    return { nodes: metric("Nodes"), listeners: metric("JSEventListeners") };
  };
  const switchTwice = async () => {
    for (const language of ["fr", "ar"] as const) {
      await new IsnadPage(page, language).languageOption(language).first().click();
      await new TimelinePage(page, language).ready();
    }
  };
  for (let warm = 0; warm < 3; warm += 1) await switchTwice();
  const before = await count();
  for (let round = 0; round < 25; round += 1) await switchTwice();
  const after = await count();
  await expect(page.getByRole("application")).toHaveCount(1);
  expect(after.nodes).toBeLessThanOrEqual(before.nodes + 20);
  expect(after.listeners).toBeLessThanOrEqual(before.listeners + 4);
});

import { expect, type Page } from "@playwright/test";
import { addDays, DAY_MS, dayToTime } from "../src/domain/dates/calendar-day.ts";
import { markDay, unitOf } from "../src/domain/dates/partial-date.ts";
import { SPREADS, type Spread, spreadCorpus } from "../src/testing/spread-corpus.ts";
import { corpus } from "./corpus.ts";
import type { Language } from "./pages/isnad-page.ts";
import { showChanged } from "./pages/other-corpus.ts";
import { TimelinePage } from "./pages/timeline.ts";
import { test } from "./test.ts";

const { documents, events, period } = corpus.data;
const dayEvent = events.find(({ dating }) => dating.date.form === "day");
if (!dayEvent) throw new Error("No event has a day.");

/** Opens the page with its events spread over another period. */
async function openSpread(
  page: Page,
  language: Language,
  spread: Spread,
  query = "",
): Promise<TimelinePage> {
  await showChanged(page, (data) => spreadCorpus(data, spread));
  return TimelinePage.load(page, language, query);
}

/** The labels of the axis that overlap a label or a mark of an article, or leave the axis. */
async function faults(timeline: TimelinePage): Promise<string[]> {
  return timeline.root.evaluate((root) => {
    const axis = root.querySelector(".time-axis")?.getBoundingClientRect() ?? new DOMRect();
    const boxOf = (element: Element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      return { words: element.textContent, box: range.getBoundingClientRect() };
    };
    const labels = [...root.querySelectorAll(".time-axis-label")].map(boxOf);
    const marks = [...root.querySelectorAll(".publication-mark, .publications-name")].map(
      (mark) => ({
        words: "a mark",
        box: mark.getBoundingClientRect(),
      }),
    );
    const out = labels.filter(({ box }) => box.left < axis.left - 1 || box.right > axis.right + 1);
    const over = labels.flatMap((label, index) =>
      [...labels.slice(index + 1), ...marks].filter(
        ({ box }) =>
          box.left < label.box.right &&
          label.box.left < box.right &&
          box.top < label.box.bottom - 6 &&
          label.box.top < box.bottom,
      ),
    );
    return [...out, ...over].map(({ words }) => words);
  });
}

/** The number of elements in and behind the lanes that belong to the axis. */
async function axisElements(timeline: TimelinePage): Promise<number> {
  return timeline.root.evaluate(
    (root) => root.querySelectorAll(".timeline-head *, .time-grid *, .overview *").length,
  );
}

/** The words of the labels, with plain spaces. */
async function labels(timeline: TimelinePage): Promise<string[]> {
  const words = await timeline.axisLabels.allTextContents();
  return words.map((label) =>
    label.replaceAll(/[\u00a0\u202f]/g, " ").replaceAll(/[\u2066\u2069]/g, ""),
  );
}

test.describe("the axis", { tag: "@desktop" }, () => {
  test("names decades, years, months and days on the way into eighty years, and costs the same", {
    tag: "@both",
  }, async ({ freshPage: page, language }) => {
    const timeline = await openSpread(page, language, { ...SPREADS.years80, events: 40 });
    expect((await labels(timeline)).slice(1)).toEqual(
      expect.arrayContaining(["1950", "1960", "1970", "1980", "1990", "2000", "2010"]),
    );
    const seen = new Set<string>();
    for (let step = 0; step < 26; step += 1) {
      expect.soft(await faults(timeline), `step ${step}`).toEqual([]);
      expect.soft(await axisElements(timeline), `step ${step}`).toBeLessThan(520);
      for (const label of await labels(timeline)) seen.add(label);
      await timeline.button("zoomIn").click();
      await timeline.rest();
    }
    const french = [
      /^(19|20)\d\d$/,
      /^(janv|avr|juil|oct)\. \d{4}$/,
      /^\p{L}+\.? \d+ \p{L}+\.? \d{4}$/u,
    ];
    const arabic = [
      /^(19|20)\d\d$/,
      /^(يناير|أبريل|يوليو|أكتوبر) \d{4}$/,
      /^\p{L}+ \d+ \p{L}+ \d{4}$/u,
    ];
    for (const form of language === "ar" ? arabic : french) {
      expect(
        [...seen].some((label) => form.test(label)),
        `${form}`,
      ).toBe(true);
    }
  });

  test("keeps its labels apart in the reader's own font and spacing", async ({
    freshPage: page,
    language,
  }) => {
    const timeline = await openSpread(page, language, { ...SPREADS.years3, events: 20 });
    const before = await timeline.axisLabels.count();
    // The text spacing of WCAG 1.4.12. Arabic ignores it, and a machine may have no wide font, so letters are larger.
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        "* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; font: 18px monospace !important; }",
      );
      document.adoptedStyleSheets.push(sheet);
    });
    await expect.poll(async () => timeline.axisLabels.count()).toBeLessThan(before);
    expect(await faults(timeline)).toEqual([]);
  });

  test("zooms to minutes where times are known", async ({ freshPage: page, language }) => {
    const timeline = await openSpread(page, language, SPREADS.hours);
    const start = dayToTime(SPREADS.hours.first);
    for (let step = 0; step < 14; step += 1) await timeline.button("zoomIn").click();
    await timeline.rest();
    const { shown } = await timeline.window();
    expect(shown * DAY_MS).toBeCloseTo(600_000, -3);
    const clock = language === "ar" ? /^\d\d:\d\d$/ : /^\d+ h( \d\d)?$/;
    const [first, ...others] = await labels(timeline);
    // The day is in view although it began hours before.
    expect(first).toContain(String(new Date(start).getUTCDate()));
    expect(others.length).toBeGreaterThan(5);
    for (const label of others) expect(label).toMatch(clock);
    expect(await faults(timeline)).toEqual([]);
  });

  test("marks the days of the selected event at every scale", async ({ page, language }) => {
    const timeline = await TimelinePage.open(page, language, `event=${dayEvent.id}`);
    const day = dayToTime(markDay(dayEvent.dating.date));
    for (let step = 0; step < 3; step += 1) {
      const { from, shown } = await timeline.window();
      const box = await timeline.root.locator(".time-axis-ticks > .selected-days").boundingBox();
      const axis = await timeline.root.locator(".time-axis").boundingBox();
      if (!box || !axis) throw new Error("The days are not marked.");
      const along = (day - dayToTime(addDays(period.start, -1))) / DAY_MS - from;
      const scale = axis.width / shown;
      const start = language === "ar" ? axis.x + axis.width - box.x - box.width : box.x - axis.x;
      expect(Math.abs(start - along * scale)).toBeLessThanOrEqual(1.5);
      expect(Math.abs(box.width - scale)).toBeLessThanOrEqual(1.5);
      await timeline.button(step === 0 ? "zoomOut" : "zoomIn").click();
      await timeline.rest();
    }
  });

  test("shows only the articles of the days in view, and counts the others at its edges", {
    tag: "@both",
  }, async ({ page, language }) => {
    const dated = documents.filter(({ publication }) => unitOf(publication.date) === "day");
    const days = dated.map(({ publication }) => markDay(publication.date)).sort();
    const last = days.at(-1) ?? period.end;
    const before = days.filter((day) => day < last).length;
    const onLast = dated.filter(({ publication }) => markDay(publication.date) === last);
    const query = `from=${last}&to=${addDays(last, 1)}`;
    const timeline = await TimelinePage.open(page, language, query);
    await expect(timeline.edge("before", before)).toBeVisible();
    // Its own articles and the sign at the edge.
    await expect(timeline.publications).toHaveCount(onLast.length + 1);
    for (const { name } of onLast) {
      await expect(
        timeline.publications.filter({ has: page.locator(".publication-mark") }),
      ).toHaveCount(onLast.length);
      await expect(
        timeline.root.getByRole("button", { name: name[language], exact: true }),
      ).toBeVisible();
    }
    await timeline.edge("before", before).click();
    await timeline.rest();
    const { from, shown } = await timeline.window();
    const start = addDays(period.start, Math.floor(from) - 1);
    expect(days.filter((day) => day < last).at(-1)).toBe(start);
    expect(shown).toBeCloseTo(1, 3);
  });
});

import { expect, type Page } from "@playwright/test";
import { corpus } from "./corpus.ts";
import { DossierPage } from "./pages/dossier.ts";
import { IsnadPage } from "./pages/isnad-page.ts";
import { ListPage } from "./pages/list.ts";
import { showChanged } from "./pages/other-corpus.ts";
import { TimelinePage } from "./pages/timeline.ts";
import { wordsOf } from "./pages/words.ts";
import { test } from "./test.ts";

const { lede } = corpus.data;
const cited = (lede?.fr ?? []).flat().flatMap(({ event }) => corpus.event(event ?? "") ?? []);
const [first, second] = cited;
if (!lede || !first || !second) throw new Error("The corpus is too small for these tests.");

/** The words that cite an event. */
function wordsFor(id: string, language: "ar" | "fr"): string {
  return lede?.[language].flat().find(({ event }) => event === id)?.text ?? "";
}

/** The pairs of parts of the bar that overlap, and the parts that leave the window. */
async function collisionsInBar(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const parts = [
      ".top-bar-brand",
      ".top-bar-corpus",
      ".page-nav-link",
      ".language-switch",
      ".top-bar-controls > button",
    ];
    const bar = document.querySelector(".top-bar")?.getBoundingClientRect();
    const boxes = parts
      .flatMap((part) => [...document.querySelectorAll(part)])
      .map((element) => {
        const { left, right, top, bottom, width } = element.getBoundingClientRect();
        return { name: element.textContent || element.className, left, right, top, bottom, width };
      })
      // A name without room is below the bar, out of sight.
      .filter(({ width, top }) => width > 1 && top < (bar?.bottom ?? 0) + 44);
    const row = document.querySelector(".page-nav");
    const outside = boxes.filter(
      ({ left, right }) =>
        (left < -1 || right > innerWidth + 1) && (row?.scrollWidth ?? 0) <= (row?.clientWidth ?? 0),
    );
    const crossing = boxes.flatMap((a, index) =>
      boxes
        .slice(index + 1)
        .filter(
          (b) =>
            a.left < b.right - 1 &&
            b.left < a.right - 1 &&
            a.top < b.bottom - 1 &&
            b.top < a.bottom - 1,
        )
        .map((b) => `${a.name} × ${b.name}`),
    );
    return [...crossing, ...outside.map(({ name }) => `${name} leaves the window`)];
  });
}

test.describe("above the drawing", { tag: "@desktop" }, () => {
  test("cited words outline their event while they are pointed at or focused, and open it", {
    tag: "@both",
  }, async ({ page, language }) => {
    const timeline = await TimelinePage.open(page, language);
    const link = (event: typeof first) =>
      page.getByRole("link", { name: wordsFor(event.id, language), exact: true });
    const label = (event: typeof first) => timeline.mark(event).locator(".mark-body");
    await link(first).hover();
    await expect(label(first)).toHaveCSS("outline-style", "solid");
    await link(second).focus();
    await expect(label(second)).toHaveCSS("outline-style", "solid");
    await expect(label(first)).toHaveCSS("outline-style", "none");
    await page.keyboard.press("Tab");
    await expect(label(second)).toHaveCSS("outline-style", "none");
    await link(second).press("Enter");
    await expect(new DossierPage(page, language).title).toHaveText(second.title[language]);
    await expect.poll(() => new IsnadPage(page, language).query().event).toBe(second.id);
  });

  test("the key opens over the drawing without moving it, and Escape returns the focus", async ({
    page,
    language,
  }) => {
    const timeline = await TimelinePage.open(page, language);
    await timeline.rest();
    const before = await timeline.drawing.boundingBox();
    await timeline.openKey();
    await expect(timeline.key).toBeVisible();
    expect(await timeline.drawing.boundingBox()).toEqual(before);
    const covers = await timeline.key.evaluate((key) => {
      const { left, bottom } = key.getBoundingClientRect();
      return key.contains(document.elementFromPoint(left + 20, bottom - 8));
    });
    expect(covers).toBe(true);
    await page.keyboard.press("Escape");
    await expect(timeline.key).toBeHidden();
    await expect(timeline.keyButton).toBeFocused();
  });

  test("the filter opens the choice of lanes; Escape and a press elsewhere close it", async ({
    page,
    language,
  }) => {
    await TimelinePage.open(page, language);
    const list = new ListPage(page, language);
    const { filter } = list;
    const lane = page.getByRole("checkbox").first();
    await list.openFilter();
    await expect(lane).toBeVisible();
    await lane.focus();
    await page.keyboard.press("Escape");
    await expect(lane).toBeHidden();
    await expect(filter).toBeFocused();
    await filter.click();
    await page.getByRole("heading", { level: 2 }).first().click();
    await expect(lane).toBeHidden();
  });

  test("the bar overlaps nothing in any width, however long the name of the corpus is", {
    tag: "@both",
  }, async ({ freshPage: page, language }) => {
    const long = {
      ar: "أزمة كازاخستان من الاحتجاجات على الأسعار إلى التدخل الخارجي، يناير 2022",
      fr: "Crise au Kazakhstan, des manifestations contre les prix à l’intervention, janvier 2022",
    };
    for (const title of [null, long]) {
      if (title) await showChanged(page, () => ({ title }));
      await new IsnadPage(page, language).load("page=articles");
      for (const width of [320, 390, 640, 768, 960, 1024, 1100, 1280, 1440, 2560]) {
        await page.setViewportSize({ width, height: 700 });
        await expect.poll(() => collisionsInBar(page), `${width} px`).toEqual([]);
      }
    }
  });

  test("a low window folds the sentences and has events in view", { tag: "@both" }, async ({
    page,
    language,
  }) => {
    const isnad = new IsnadPage(page, language);
    const sentence = page.getByText(wordsFor(first.id, language), { exact: true });
    const fold = page.getByRole("button", { name: wordsOf(language)("app.brief"), exact: true });
    for (const [width, height] of [
      [320, 340],
      [640, 450],
      [1440, 450],
    ] as const) {
      await page.setViewportSize({ width, height });
      await isnad.open();
      await isnad.settle();
      const event = isnad.isPhone
        ? new ListPage(page, language).rows.first()
        : new TimelinePage(page, language).marks.first();
      await expect(event, `${width} × ${height}`).toBeInViewport();
      await expect(sentence).toBeHidden();
      await fold.click();
      await expect(sentence).toBeVisible();
      await fold.click();
      await expect(sentence).toBeHidden();
    }
    await page.setViewportSize({ width: 1440, height: 900 });
    await expect(sentence).toBeVisible();
    await expect(fold).toBeHidden();
  });
});

test("on a phone, introduction and key come before the list", { tag: "@phone" }, async ({
  page,
  language,
}) => {
  const isnad = new IsnadPage(page, language);
  await isnad.open();
  await isnad.settle();
  const list = new ListPage(page, language);
  const { keyButton, key } = new TimelinePage(page, language);
  const parts = [
    page.getByText(wordsFor(first.id, language), { exact: true }),
    keyButton,
    list.strip,
    list.rows.first(),
  ];
  const tops = await Promise.all(parts.map(async (part) => (await part.boundingBox())?.y ?? 0));
  expect(tops).toEqual(tops.toSorted((a, b) => a - b));
  const handles = await Promise.all(parts.map((part) => part.elementHandle()));
  const inOrder = await page.evaluate(
    (elements) =>
      elements.every((element, index) => {
        const next = elements[index + 1];
        return !next || (element && element.compareDocumentPosition(next) & 4) === 4;
      }),
    handles,
  );
  expect(inOrder).toBe(true);
  await new TimelinePage(page, language).openKey();
  await expect(key).toBeVisible();
  const last = key.getByRole("listitem").last();
  await last.scrollIntoViewIfNeeded();
  const isSeen = await last.evaluate((entry) => {
    const { left, top, width, height } = entry.getBoundingClientRect();
    return entry.contains(document.elementFromPoint(left + width / 2, top + height / 2));
  });
  expect(isSeen).toBe(true);
  await page.keyboard.press("Escape");
  await expect(keyButton).toBeFocused();
});

import { expect } from "@playwright/test";
import { corpus } from "./corpus.ts";
import { IsnadPage } from "./pages/isnad-page.ts";
import { differingPixels, faintElements } from "./pages/pixels.ts";
import { TimelinePage } from "./pages/timeline.ts";
import { test } from "./test.ts";

// The event with the most disagreements has a long label and stands among many others.
const event = [...corpus.data.events].sort(
  (a, b) => corpus.disagreementsOf(b).length - corpus.disagreementsOf(a).length,
)[0];
if (!event) throw new Error("The corpus is too small for these tests.");

/** WCAG 2.2, 1.4.11. */
const CONTRAST = 3;

test("every mark stands out in light, dark and forced colours, and a round trip restores the drawing", {
  tag: "@desktop",
}, async ({ page, language }) => {
  await page.setViewportSize({ width: 1440, height: 1200 });
  const timeline = await TimelinePage.open(page, language);
  const isnad = new IsnadPage(page, language);
  const picture = async () => (await timeline.root.screenshot()).toString("base64");
  // The words of a label lie inside the box of its mark and would hide that the shape and the line are faint.
  const faintMarks = async () => {
    await expect(timeline.marks).toHaveCount(corpus.data.events.length);
    return faintElements(timeline.root, timeline.marks, timeline.labelWords, CONTRAST);
  };
  const pictures = { light: await picture(), forced: "", dark: "" };
  expect.soft(await faintMarks(), "labelled, light").toEqual([]);
  await page.emulateMedia({ forcedColors: "active" });
  pictures.forced = await picture();
  expect.soft(await faintMarks(), "labelled, forced").toEqual([]);
  await page.emulateMedia({ forcedColors: "none", colorScheme: "dark" });
  pictures.dark = await picture();
  expect.soft(await faintMarks(), "labelled, dark").toEqual([]);
  for (const colours of ["forced", "dark"] as const) {
    const others = await differingPixels(page, pictures.light, pictures[colours]);
    expect(others, colours).toBeGreaterThan(1_000);
  }

  // Without labels the marks must be recognised by their forms alone.
  await timeline.mark(event).focus();
  await page.keyboard.press("Enter");
  await timeline.rest();
  expect.soft(await faintMarks(), "compact, dark").toEqual([]);
  await page.emulateMedia({ colorScheme: "light" });
  expect.soft(await faintMarks(), "compact, light").toEqual([]);
  await page.emulateMedia({ forcedColors: "active" });
  expect.soft(await faintMarks(), "compact, forced").toEqual([]);

  await page.emulateMedia({ forcedColors: "none" });
  await page.getByRole("button", { name: isnad.closeEvent }).click();
  await timeline.button("zoomIn").click();
  await timeline.rest();
  await timeline.button("fit").click();
  await timeline.rest();
  await page.mouse.move(0, 0);
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  // Fewer than a mark has: a letter may be drawn at another fraction of a pixel.
  expect(await differingPixels(page, await picture(), pictures.light)).toBeLessThan(80);
});

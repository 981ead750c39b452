import { expect, test } from "@playwright/test";
import { corpus } from "./corpus.ts";
import { LANGUAGES } from "./pages/isnad-page.ts";
import { TimelinePage } from "./pages/timeline.ts";

/*
 * How the drawing looks, beside pictures that somebody has looked at (e2e/pictures). After a change that is
 * wanted: npx playwright test --config e2e/playwright.config.ts pictures --update-snapshots, and look at them.
 */
const { disagreements, events } = corpus.data;
// What is at stake in most disagreements: it has a long label and stands among many others.
const event = [...events].sort(
  (a, b) => corpus.disagreementsOf(b).length - corpus.disagreementsOf(a).length,
)[0];
if (!event || disagreements.length === 0)
  throw new Error("The corpus is too small for these tests.");

for (const language of LANGUAGES) {
  test(`${language}: the drawing looks as it did, labelled and compact, light, dark and in forced colours`, {
    tag: "@desktop",
  }, async ({ page }) => {
    const timeline = await TimelinePage.open(page, language);
    const picture = (name: string) =>
      expect.soft(timeline.root).toHaveScreenshot(`${name}-${language}.png`);
    await picture("labelled");
    await page.emulateMedia({ forcedColors: "active" });
    await picture("labelled-forced");
    await page.emulateMedia({ forcedColors: "none", colorScheme: "dark" });
    await picture("labelled-dark");
    await timeline.mark(event).focus();
    await page.keyboard.press("Enter");
    await timeline.rest();
    await picture("compact-dark");
    await page.emulateMedia({ colorScheme: "light" });
    await picture("compact");
  });
}

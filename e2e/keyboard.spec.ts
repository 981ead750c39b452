import { expect, type Locator, type Page } from "@playwright/test";
import { corpus } from "./corpus.ts";
import { openEvidence } from "./pages/evidence.ts";
import { IsnadPage } from "./pages/isnad-page.ts";
import { TimelinePage } from "./pages/timeline.ts";
import { test } from "./test.ts";

const { events } = corpus.data;
const latest = events.at(-1);
const quote = latest && corpus.quotesOf(latest)[0];
if (!latest || !quote) throw new Error("The corpus is empty.");

/** Presses Tab until the element has the focus; each stop on the way must be on the screen. */
async function tabTo(page: Page, goal: Locator, limit: number): Promise<void> {
  const way: string[] = [];
  for (let presses = 0; presses < limit; presses += 1) {
    await page.keyboard.press("Tab");
    const { arrived, seen, name } = await goal.evaluate((element) => {
      const focused = element.ownerDocument.activeElement ?? element;
      const { top, bottom, left, right } = focused.getBoundingClientRect();
      return {
        arrived: focused === element,
        seen: bottom > 0 && top < innerHeight && right > 0 && left < innerWidth,
        name: focused.textContent.slice(0, 40),
      };
    });
    // A reader must see where the focus is at every stop.
    expect(seen, name).toBe(true);
    if (arrived) return;
    way.push(name);
  }
  throw new Error(`Not reached in ${limit} presses: ${way.join(" | ")}`);
}

test("from the start of the page to a quote of the last event and back by keyboard alone", {
  tag: "@desktop",
}, async ({ freshPage: page, language }) => {
  const timeline = await TimelinePage.open(page, language);
  const isnad = new IsnadPage(page, language);

  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: isnad.words.skip })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
  await tabTo(page, timeline.tabStops.first(), 20);
  await page.keyboard.press("End");
  await expect(timeline.mark(latest)).toBeFocused();
  await page.keyboard.press("Enter");
  await expect.poll(() => isnad.query().event).toBe(latest.id);

  const { dossier, reader } = await openEvidence(page, language, `event=${latest.id}`);
  await timeline.ready();
  await timeline.mark(latest).focus();
  await tabTo(page, dossier.opener(quote.id), 60);
  await page.keyboard.press("Enter");
  await expect.poll(() => isnad.query().quote).toBe(quote.id);
  expect((await reader.marked())[quote.id]?.text).toBe(quote.exact);
  await expect(reader.highlighted.first()).toBeInViewport();

  await page.keyboard.press("Escape");
  await expect(timeline.mark(latest)).toBeFocused();
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Tab");
  await expect(timeline.mark(latest)).toBeFocused();
});

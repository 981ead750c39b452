import { expect } from "@playwright/test";
import { touch } from "./pages/motion.ts";
import { TimelinePage } from "./pages/timeline.ts";
import { test } from "./test.ts";

// A tablet: wide enough for the drawing, used with fingers.
test.use({ hasTouch: true, viewport: { width: 1024, height: 768 } });

test("two fingers zoom the timeline, one moves it, a tap opens an event", {
  tag: ["@desktop", "@both"],
}, async ({ freshPage: page, language }) => {
  const timeline = await TimelinePage.open(page, language);
  const start = await timeline.window();
  await touch(timeline.drawing, (step) => [
    { x: -40 - 10 * step, y: 0 },
    { x: 40 + 10 * step, y: 0 },
  ]);
  await timeline.rest();
  const apart = await timeline.window();
  expect(apart.shown).toBeLessThan(start.shown / 2);
  await touch(timeline.drawing, (step) => [{ x: 15 * step, y: 0 }]);
  await timeline.rest();
  const moved = await timeline.window();
  expect(moved.shown).toBeCloseTo(apart.shown, 3);
  if (language === "ar") expect(moved.from).toBeGreaterThan(apart.from);
  else expect(moved.from).toBeLessThan(apart.from);
  // Neither gesture opens an event.
  expect(new URL(page.url()).searchParams.has("event")).toBe(false);
  await timeline.button("fit").tap();
  await timeline.rest();
  await timeline.marks.first().locator(".mark-shape").tap();
  await expect(page).toHaveURL(/event=/);
});

import { expect, test } from "@playwright/test";
import { LANGUAGES } from "./pages/isnad-page.ts";
import { touch } from "./pages/motion.ts";
import { TimelinePage } from "./pages/timeline.ts";

// A tablet: wide enough for the drawing, and handled with fingers.
test.use({ hasTouch: true, viewport: { width: 1024, height: 768 } });

for (const language of LANGUAGES) {
  test(`${language}: two fingers draw time apart, and one moves it`, {
    tag: "@desktop",
  }, async ({ page }) => {
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
    // A gesture opens nothing, a tap does.
    expect(new URL(page.url()).searchParams.has("event")).toBe(false);
    await timeline.button("fit").tap();
    await timeline.rest();
    await timeline.marks.first().tap();
    await expect(page).toHaveURL(/event=/);
  });
}

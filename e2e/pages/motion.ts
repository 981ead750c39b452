import type { Locator, Page } from "@playwright/test";

/** Counts the marks that are set gliding for a time that can be seen. To be called before the page is opened. */
export async function countGlides(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const { animate } = Element.prototype;
    Element.prototype.animate = function glide(...args) {
      const { dataset } = document.documentElement;
      const glides = animate.apply(this, args);
      const lasts = Number(glides.effect?.getComputedTiming().duration);
      if (this.matches("[data-id]") && lasts >= 100) {
        dataset.glides = `${Number(dataset.glides ?? 0) + 1}`;
      }
      return glides;
    };
  });
}

/** How many have been counted. */
export async function glides(page: Page): Promise<number> {
  return page.evaluate(() => Number(document.documentElement.dataset.glides ?? 0));
}

/** Moves fingers over an element in ten steps; pixels from the middle of its top. In Chromium alone. */
export async function touch(
  element: Locator,
  fingers: (step: number) => readonly { x: number; y: number }[],
): Promise<void> {
  const box = await element.boundingBox();
  if (!box) throw new Error("The element is not there.");
  const middle = { x: box.x + box.width / 2, y: box.y + 60 };
  const page = element.page();
  const devtools = await page.context().newCDPSession(page);
  for (let step = 0; step <= 10; step += 1) {
    await devtools.send("Input.dispatchTouchEvent", {
      type: step === 0 ? "touchStart" : "touchMove",
      touchPoints: fingers(step).map(({ x, y }, id) => ({ x: middle.x + x, y: middle.y + y, id })),
    });
  }
  await devtools.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
}

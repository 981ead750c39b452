import type { Locator, Page } from "@playwright/test";

interface AnimationCounter {
  /** Marks that have been animated so far. */
  count(): Promise<number>;
  stop(): Promise<void>;
}

/** Counts the marks that are animated for long enough to be seen, from now on. */
export async function countAnimations(page: Page): Promise<AnimationCounter> {
  const counter = await page.evaluateHandle(() => {
    const { animate } = Element.prototype;
    const seen = { count: 0, stop: () => Object.assign(Element.prototype, { animate }) };
    Element.prototype.animate = function countedAnimate(...args) {
      const animation = animate.apply(this, args);
      const duration = Number(animation.effect?.getComputedTiming().duration);
      if (this.matches("[data-id]") && duration >= 100) seen.count += 1;
      return animation;
    };
    return seen;
  });
  return {
    count: () => counter.evaluate((seen) => seen.count),
    stop: () => counter.evaluate((seen) => void seen.stop()),
  };
}

/** Moves fingers over an element in ten steps; pixels from the middle of its top. Chromium only. */
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

import type { Locator } from "@playwright/test";

/** Number of frames, and CSS pixels per frame: about four screens a second. */
const FRAMES = 300;
const STEP = 40;

/** Scrolls an element down by a fixed step in each frame; returns the milliseconds between the frames. */
export async function scrollThrough(pane: Locator): Promise<number[]> {
  return pane.evaluate(
    async (element, [frames, step]) => {
      const intervals: number[] = [];
      const next = () => new Promise<number>(requestAnimationFrame);
      let before = await next();
      for (let frame = 0; frame < frames; frame += 1) {
        element.scrollTop += step;
        const now = await next();
        intervals.push(now - before);
        before = now;
      }
      return intervals;
    },
    [FRAMES, STEP] as const,
  );
}

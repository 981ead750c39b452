import type { Page } from "@playwright/test";
import { DAY_MS } from "../../src/domain/dates/calendar-day.ts";

/**
 * Waits until the window is at rest and no mark moves. A window that the reader moved is at rest once the address
 * has it. If the address has none (the fitted window), nothing may have changed for longer than the drawing waits
 * before it reports a rest (200 ms). Timers fire in the order of their times, so a busy machine makes this slower,
 * never too early.
 */
export async function windowAtRest(page: Page): Promise<void> {
  await page.evaluate(async (dayMs) => {
    // The axis begins where its grid says: some tests show another period than the corpus.
    const column = document.querySelector<HTMLElement>(".time-grid-unit");
    const day = Number(column?.style.getPropertyValue("--day"));
    const axisStart = Number(column?.dataset.start) - day * dayMs;
    const later = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
    const frame = () => new Promise(requestAnimationFrame);
    const time = (position: string) =>
      Date.parse(position.includes("T") ? `${position}:00Z` : `${position}T00:00:00Z`);
    const shown = () => {
      const { style } = document.querySelector<HTMLElement>(".timeline-head") ?? document.body;
      const days = (name: string) => Number(style.getPropertyValue(name));
      const start = axisStart + days("--from") * dayMs;
      return { start, end: start + days("--shown") * dayMs };
    };
    const inAddress = (window: { start: number; end: number }) => {
      const query = new URLSearchParams(location.search);
      const [from, to] = [query.get("from"), query.get("to")];
      if (from === null || to === null) return null;
      // The address knows minutes.
      return [time(from) - window.start, time(to) - window.end].every(
        (apart) => Math.abs(apart) <= 31_000,
      );
    };
    let before = "";
    let still = 0;
    for (;;) {
      // A glide takes its first step after 20 ms; drawings wait for the next frame.
      await later(40);
      await frame();
      await frame();
      const window = shown();
      const now = JSON.stringify(window);
      still = now === before ? still + 40 : 0;
      before = now;
      const known = inAddress(window);
      if (known === true || (known === null && still >= 240)) break;
      if (still >= 2_000) throw new Error("The address names another window than is shown.");
    }
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  }, DAY_MS);
}

import type { CDPSession, Locator, Page } from "@playwright/test";

/**
 * What one click cost. Milliseconds from when the browser received what the page acts on: the press or the click.
 */
export interface Opening {
  /** Until the frame is on its way to the screen in which what was asked for is painted. */
  readonly painted: number;
  /** Until that stands in view, after all scrolling; never before it is painted. */
  readonly seen: number;
  /** The layout shift until nothing moves, those shifts included that a browser forgives after a click. */
  readonly shift: number;
  /** Milliseconds of the processor for the page's main thread, which other programs do not lengthen. */
  readonly work: number;
}

type Times = Omit<Opening, "work">;

declare global {
  interface Window {
    benchTimes?: Promise<Times>;
  }
}

/** Tabs open when they are pressed, everything else when the press ends. */
type Cause = "mousedown" | "click";

/** Runs in the page: what follows the next cause, up to the rest that comes when the goal is in view. */
function watch([goal, cause]: readonly [string, Cause]): void {
  /** Frames without movement after which the page is at rest. */
  const CALM = 8;
  /** Milliseconds after which the goal is not coming any more. */
  const PATIENCE = 60_000;
  window.benchTimes = new Promise((resolve, reject) => {
    let shift = 0;
    const count = (entries: PerformanceEntryList): void => {
      for (const entry of entries) shift += (entry as PerformanceEntry & { value: number }).value;
    };
    const observer = new PerformanceObserver((list) => count(list.getEntries()));
    observer.observe({ type: "layout-shift" });
    const stands = (): { top: number; inView: boolean } | null => {
      const element = document.querySelector(goal);
      if (!element) return null;
      const box = element.getBoundingClientRect();
      const pane = element.closest("[role=tabpanel]")?.getBoundingClientRect();
      const top = pane?.top ?? 0;
      const bottom = Math.min(pane?.bottom ?? innerHeight, innerHeight);
      return { top: box.top, inView: box.bottom > top && box.top < bottom };
    };
    const onCause = ({ timeStamp }: Event): void => {
      let [painted, seen, calm, before] = [0, 0, 0, 0];
      // Callbacks run before their frame is painted: what the last one found is on the screen now.
      let found = { there: false, inView: false };
      const frame = (): void => {
        const now = performance.now() - timeStamp;
        if (found.there) painted ||= now;
        if (found.inView) seen ||= now;
        const place = stands();
        found = { there: place !== null, inView: place?.inView ?? false };
        calm = place?.top === before ? calm + 1 : 0;
        before = place?.top ?? 0;
        if (seen && calm >= CALM) {
          count(observer.takeRecords());
          observer.disconnect();
          resolve({ painted, seen, shift });
        } else if (now > PATIENCE) reject(new Error(`Not in view: ${goal}`));
        else requestAnimationFrame(frame);
      };
      requestAnimationFrame(frame);
    };
    addEventListener(cause, onCause, { capture: true, once: true });
  });
}

/** Measures clicks in one page. */
export class Stopwatch {
  readonly #page: Page;
  readonly #devtools: CDPSession;

  private constructor(page: Page, devtools: CDPSession) {
    this.#page = page;
    this.#devtools = devtools;
  }

  static async of(page: Page): Promise<Stopwatch> {
    // tsx names functions by a helper of its own, which those that run in the page miss.
    await page.addInitScript("globalThis.__name = (named) => named;");
    const devtools = await page.context().newCDPSession(page);
    await devtools.send("Performance.enable", { timeDomain: "threadTicks" });
    return new Stopwatch(page, devtools);
  }

  /** Milliseconds of the processor that the page's main thread has taken so far. */
  async work(): Promise<number> {
    const { metrics } = await this.#devtools.send("Performance.getMetrics");
    return 1000 * (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0);
  }

  /** Clicks and waits until an element that the selector names stands in view and nothing moves. */
  async click(target: Locator, goal: string, cause: Cause = "click"): Promise<Opening> {
    await target.scrollIntoViewIfNeeded();
    await this.#page.evaluate(watch, [goal, cause] as const);
    const before = await this.work();
    await target.click();
    const times = await this.#page.evaluate(() => window.benchTimes);
    if (!times) throw new Error("The page was left.");
    return { ...times, work: (await this.work()) - before };
  }
}

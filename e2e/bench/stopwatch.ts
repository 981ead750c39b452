import type { CDPSession, Locator, Page } from "@playwright/test";

/** The cost of one click. Times are milliseconds since the event that the page reacts to, the press or the click. */
export interface Opening {
  /** Until the frame that paints the goal goes to the screen. */
  readonly painted: number;
  /** Until the goal is in view; never earlier than `painted`. */
  readonly seen: number;
  /** The layout shift until nothing moves. It includes the shifts just after a click, which Web Vitals leave out. */
  readonly shift: number;
  /** Processor time of the main thread in milliseconds. Other programs do not affect it. */
  readonly work: number;
}

type Times = Omit<Opening, "work">;

declare global {
  interface Window {
    benchTimes?: Promise<Times>;
  }
}

/** Tabs open on `mousedown`, everything else on `click`. */
type Cause = "mousedown" | "click";

/** Runs in the page: measures from the next cause until the goal is in view and does not move. */
function watch([goal, cause]: readonly [string, Cause]): void {
  /** Frames without movement after which the page is at rest. */
  const CALM = 8;
  /** Milliseconds after which the measurement fails. */
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
      // A callback runs before its frame is painted, so what the last callback found is on the screen now.
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
    // tsx wraps functions in a helper `__name`, which does not exist in the page.
    await page.addInitScript("globalThis.__name = (named) => named;");
    const devtools = await page.context().newCDPSession(page);
    await devtools.send("Performance.enable", { timeDomain: "threadTicks" });
    return new Stopwatch(page, devtools);
  }

  /** Processor time of the main thread so far, in milliseconds. */
  async work(): Promise<number> {
    const { metrics } = await this.#devtools.send("Performance.getMetrics");
    return 1000 * (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0);
  }

  /** Clicks, and waits until an element that matches the selector is in view and does not move. */
  async click(target: Locator, goal: string, cause: Cause = "click"): Promise<Opening> {
    await target.scrollIntoViewIfNeeded();
    await this.#page.evaluate(watch, [goal, cause] as const);
    const before = await this.work();
    await target.click();
    const times = await this.#page.evaluate(() => window.benchTimes);
    if (!times) throw new Error("The click led to another page.");
    return { ...times, work: (await this.work()) - before };
  }
}

import { fileURLToPath } from "node:url";
import { expect, type Locator } from "@playwright/test";
import { createServer } from "vite";
import { corpus } from "./corpus.ts";
import { IsnadPage, LANGUAGES } from "./pages/isnad-page.ts";
import { SettingsPage } from "./pages/settings.ts";
import { TimelinePage } from "./pages/timeline.ts";
import { test } from "./test.ts";

test("the drawing is complete in its first frame and does not move after it", {
  tag: ["@desktop", "@engine"],
}, async ({ freshPage: page, language }) => {
  await page.addInitScript(() => {
    const seen: { host?: number; mark?: number; first?: string } = {};
    Object.assign(window, { seen });
    const places = () =>
      [...document.querySelectorAll(".timeline-host [role=button]")]
        .map((mark) => JSON.stringify(mark.getBoundingClientRect()))
        .join();
    let frame = 0;
    const look = () => {
      frame += 1;
      const host = document.querySelector(".timeline-host");
      const root = host?.querySelector(".vis-timeline");
      if (host) seen.host ??= frame;
      if (root && getComputedStyle(root).visibility !== "hidden" && seen.mark === undefined) {
        seen.mark = frame;
        seen.first = places();
      }
      Object.assign(seen, { last: places() });
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await TimelinePage.open(page, language);
  const seen = await page.evaluate(
    () => Reflect.get(window, "seen") as Record<"host" | "mark", number> & Record<string, string>,
  );
  // Counted in frames. By default, vis-timeline hides its first drawing for a second.
  expect(seen.mark - seen.host).toBeLessThanOrEqual(1);
  expect(seen.first).toBe(seen.last);
});

/*
 * Turning time round creates a new drawing, and so does another language. A leak of DOM nodes or listeners shows
 * after a few drawings; a leak of memory alone needs many: npm run test:long.
 */
for (const { times, tag } of [
  { times: 25, tag: [] },
  { times: 200, tag: ["@long"] },
]) {
  test(`${times} drawings in a row leave one drawing and no nodes, listeners or memory of the others`, {
    tag: ["@desktop", ...tag],
  }, async ({ page, language }) => {
    test.slow(tag.length > 0, "hundreds of drawings");
    // A single lane draws sooner.
    const lanes = corpus.data.kinds.map(({ id }) => id);
    const sizeOf = (lane: string) => corpus.data.events.filter(({ kind }) => kind === lane).length;
    const [lane] = lanes.filter((id) => sizeOf(id) > 0).sort((a, b) => sizeOf(a) - sizeOf(b));
    const selected = corpus.data.events.find(({ kind }) => kind === lane);
    if (!selected) throw new Error("The corpus is empty.");
    const timeline = await TimelinePage.open(page, language, `kinds=${lane}`);
    const devtools = await page.context().newCDPSession(page);
    await devtools.send("Performance.enable");
    const count = async () => {
      for (let sweep = 0; sweep < 3; sweep += 1) {
        await devtools.send("HeapProfiler.collectGarbage");
        await page.evaluate(() => new Promise(requestAnimationFrame));
      }
      const { metrics } = await devtools.send("Performance.getMetrics");
      const metric = (name: string) => metrics.find((each) => each.name === name)?.value ?? 0;
      return {
        nodes: metric("Nodes"),
        listeners: metric("JSEventListeners"),
        megabytes: metric("JSHeapUsedSize") / 1e6,
      };
    };
    /** Chooses the other of two options, again and again; returns the number of drawings that were seen. */
    const draw = async (turns: number, options: Locator) =>
      options.evaluateAll(async (options, wanted) => {
        const seen = new Set<Element | null>();
        for (let turn = 0; turn < wanted; turn += 1) {
          const other = options.find(
            (option) =>
              option.getAttribute("aria-pressed") === "false" ||
              option.matches("input:not(:checked)"),
          );
          if (other instanceof HTMLElement) other.click();
          do await new Promise(requestAnimationFrame);
          while (!document.querySelector(".timeline-host [role=button]"));
          seen.add(document.querySelector(".timeline-host"));
        }
        return seen.size;
      }, turns);
    const settings = new SettingsPage(page, language);
    await settings.open();
    await draw(5, settings.directions);
    const before = await count();
    expect(await draw(times, settings.directions)).toBe(times);
    await expect(page.getByRole("application")).toHaveCount(1);
    await expect(page.locator(".vis-timeline")).toHaveCount(1);
    // A timer may hold the last drawing for a moment. What leaks stays for good.
    await expect(async () => {
      const after = await count();
      // One node kept with each drawing would be a leak.
      expect(after.nodes).toBeLessThanOrEqual(before.nodes + Math.min(20, times / 2));
      expect(after.listeners).toBeLessThanOrEqual(before.listeners + 4);
      // A retained drawing takes about 30 kB, so 200 of them take 6 MB.
      expect(after.megabytes).toBeLessThan(before.megabytes + 2);
    }).toPass({ timeout: 10_000 });

    // vis-timeline used to keep some hundred nodes of the handles of a selected event with each drawing.
    await timeline.symbol(selected).click();
    const isnad = new IsnadPage(page, language);
    const languages = isnad.languageOption("ar").or(isnad.languageOption("fr"));
    await draw(3, languages);
    const open = await count();
    await draw(6, languages);
    await expect(async () => {
      const kept = await count();
      expect(kept.nodes).toBeLessThanOrEqual(open.nodes + 200);
      expect(kept.listeners).toBeLessThanOrEqual(open.listeners + 20);
    }).toPass({ timeout: 10_000 });
    await devtools.detach();
  });
}

test("in development, where React mounts everything twice, there is one timeline", {
  tag: ["@desktop", "@long"],
}, async ({ freshPage: page }) => {
  test.slow(true, "the development server compiles the page");
  const server = await createServer({
    root: fileURLToPath(new URL("..", import.meta.url)),
    server: { host: "127.0.0.1", port: 0 },
    logLevel: "error",
  });
  try {
    await server.listen();
    for (const language of LANGUAGES) {
      await page.goto(`${server.resolvedUrls?.local[0]}?lang=${language}`);
      await page.locator(".timeline-host [role=button]").first().waitFor({ timeout: 120_000 });
      await expect(page.locator(".timeline-host")).toHaveCount(1);
      await expect(page.locator(".vis-timeline")).toHaveCount(1);
      await expect(page.locator(".vis-loading-screen")).toHaveCount(0);
    }
  } finally {
    await server.close();
  }
});

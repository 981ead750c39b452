import { fileURLToPath } from "node:url";
import { expect, test } from "@playwright/test";
import { createServer } from "vite";
import { corpus } from "./corpus.ts";
import { IsnadPage } from "./pages/isnad-page.ts";
import { TimelinePage } from "./pages/timeline.ts";

const [event] = corpus.data.events;
if (!event) throw new Error("The corpus is empty.");

test("is drawn in the frame in which it arrives, and nothing moves after that", {
  tag: ["@desktop", "@firefox"],
}, async ({ page }) => {
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
  await TimelinePage.open(page, "ar");
  const seen = await page.evaluate(
    () => Reflect.get(window, "seen") as Record<"host" | "mark", number> & Record<string, string>,
  );
  // Counted in frames: vis-timeline hides its first drawing for a second.
  expect(seen.mark - seen.host).toBeLessThanOrEqual(1);
  expect(seen.first).toBe(seen.last);
});

test("ten switches of language leave one timeline and nothing behind", {
  tag: ["@desktop"],
}, async ({ page }) => {
  test.slow();
  await TimelinePage.open(page, "ar", `event=${event.id}`);
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  const count = async () => {
    for (let sweep = 0; sweep < 3; sweep += 1) {
      await session.send("HeapProfiler.collectGarbage");
      await page.waitForTimeout(150);
    }
    const { metrics } = await session.send("Performance.getMetrics");
    const metric = (name: string) => metrics.find((each) => each.name === name)?.value ?? 0;
    return { nodes: metric("Nodes"), listeners: metric("JSEventListeners") };
  };
  const switchTwice = async () => {
    for (const language of ["fr", "ar"] as const) {
      await new IsnadPage(page, language).languageOption(language).first().click();
      await new TimelinePage(page, language).ready();
    }
  };
  for (let warm = 0; warm < 2; warm += 1) await switchTwice();
  const before = await count();
  for (let round = 0; round < 5; round += 1) await switchTwice();
  const after = await count();
  await expect(page.getByRole("application")).toHaveCount(1);
  expect(after.nodes).toBeLessThanOrEqual(before.nodes + 20);
  expect(after.listeners).toBeLessThanOrEqual(before.listeners + 4);
});

test("in development, where React mounts everything twice, there is one timeline", {
  tag: ["@desktop"],
}, async ({ page }) => {
  test.slow();
  const server = await createServer({
    root: fileURLToPath(new URL("..", import.meta.url)),
    server: { host: "127.0.0.1", port: 0 },
    logLevel: "error",
  });
  try {
    await server.listen();
    await page.goto(`${server.resolvedUrls?.local[0]}?lang=ar`);
    await page.locator(".timeline-host [role=button]").first().waitFor({ timeout: 120_000 });
    await expect(page.locator(".timeline-host")).toHaveCount(1);
    await expect(page.locator(".vis-timeline")).toHaveCount(1);
    await expect(page.locator(".vis-loading-screen")).toHaveCount(0);
  } finally {
    await server.close();
  }
});

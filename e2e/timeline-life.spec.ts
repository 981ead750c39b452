import { fileURLToPath } from "node:url";
import { expect, type Locator, test } from "@playwright/test";
import { createServer } from "vite";
import { corpus } from "./corpus.ts";
import { IsnadPage, LANGUAGES } from "./pages/isnad-page.ts";
import { TimelinePage } from "./pages/timeline.ts";

for (const language of LANGUAGES) {
  test(`${language}: is drawn in the frame in which it arrives, and nothing moves after that`, {
    tag: ["@desktop", "@firefox-ar"],
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
    await TimelinePage.open(page, language);
    const seen = await page.evaluate(
      () => Reflect.get(window, "seen") as Record<"host" | "mark", number> & Record<string, string>,
    );
    // Counted in frames: vis-timeline hides its first drawing for a second.
    expect(seen.mark - seen.host).toBeLessThanOrEqual(1);
    expect(seen.first).toBe(seen.last);
  });
}

test("two hundred drawings, one after the other, leave one and nothing behind", {
  tag: "@desktop",
}, async ({ page }) => {
  test.slow();
  // Of one lane, which is made as a whole timeline is, but sooner.
  const lanes = corpus.data.kinds.map(({ id }) => id);
  const sizeOf = (lane: string) => corpus.data.events.filter(({ kind }) => kind === lane).length;
  const [lane] = lanes.filter((id) => sizeOf(id) > 0).sort((a, b) => sizeOf(a) - sizeOf(b));
  const selected = corpus.data.events.find(({ kind }) => kind === lane);
  if (!selected) throw new Error("The corpus is empty.");
  const timeline = await TimelinePage.open(page, "ar", `kinds=${lane}`);
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  const count = async () => {
    for (let sweep = 0; sweep < 3; sweep += 1) {
      await session.send("HeapProfiler.collectGarbage");
      await page.waitForTimeout(150);
    }
    const { metrics } = await session.send("Performance.getMetrics");
    const metric = (name: string) => metrics.find((each) => each.name === name)?.value ?? 0;
    return {
      nodes: metric("Nodes"),
      listeners: metric("JSEventListeners"),
      megabytes: metric("JSHeapUsedSize") / 1e6,
    };
  };
  const french = new IsnadPage(page, "ar").languageOption("fr").first();
  // Time turned round is another drawing, and so is another language.
  const draw = async (times: number, control: Locator) =>
    control.evaluate(async (button, turns) => {
      const options = [...(button.parentElement?.children ?? [])] as HTMLElement[];
      const seen = new Set<Element | null>();
      for (let turn = 0; turn < turns; turn += 1) {
        const other = options.find((option) => option.getAttribute("aria-pressed") === "false");
        if (other) other.click();
        else if (button instanceof HTMLElement) button.click();
        do await new Promise(requestAnimationFrame);
        while (!document.querySelector(".timeline-host [role=button]"));
        seen.add(document.querySelector(".timeline-host"));
      }
      return seen.size;
    }, times);
  await draw(10, timeline.turn);
  const before = await count();
  expect(await draw(200, timeline.turn)).toBe(200);
  const after = await count();
  await expect(page.getByRole("application")).toHaveCount(1);
  await expect(page.locator(".vis-timeline")).toHaveCount(1);
  expect(after.nodes).toBeLessThanOrEqual(before.nodes + 20);
  expect(after.listeners).toBeLessThanOrEqual(before.listeners + 4);
  // A drawing that stayed would be about 30 kB; 200 of them, 6 MB.
  expect(after.megabytes).toBeLessThan(before.megabytes + 2);

  // With an event selected, of whose handles the library kept some hundred nodes with each drawing.
  await timeline.mark(selected).click();
  await draw(4, french);
  const open = await count();
  await draw(10, french);
  const kept = await count();
  expect(kept.nodes).toBeLessThanOrEqual(open.nodes + 200);
  expect(kept.listeners).toBeLessThanOrEqual(open.listeners + 20);
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

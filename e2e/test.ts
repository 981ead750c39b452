import { type BrowserContextOptions, test as base, type Page } from "@playwright/test";
import type { Language } from "./pages/isnad-page.ts";

/** The language and the kind of window of a project of the configuration. */
export interface Setting {
  readonly language: Language;
  /** Window, touch, locale and the like, as for a new browser context. */
  readonly context: BrowserContextOptions;
}

interface TestFixtures {
  /**
   * A page that is kept between the tests of a worker: loading the app costs about a second of processor time.
   * Open links with `IsnadPage.open`, which brings the app back to its start first.
   */
  page: Page;
  /**
   * A page in a context of its own. Use it for first visits, storage, history, init scripts, lazily loaded code,
   * the focus at the start, and a changed corpus.
   */
  freshPage: Page;
}

/** Options of a project. */
export interface WorkerOptions {
  setting: Setting;
}

interface WorkerFixtures extends WorkerOptions {
  /** The language of the project. A test that needs both is tagged @both and runs in both. */
  language: Language;
  keptPage: Page;
}

/** Resets what a test may have set on the kept page. Tests that change anything else must take `freshPage`. */
async function resetPage(page: Page, { context }: Setting): Promise<void> {
  await page.unrouteAll({ behavior: "ignoreErrors" });
  for (const event of ["console", "pageerror", "request", "dialog"]) page.removeAllListeners(event);
  if (page.context().browser()?.browserType().name() === "chromium") {
    // These are the defaults of a new context. null would mean the settings of the machine.
    await page.emulateMedia({
      media: null,
      colorScheme: "light",
      reducedMotion: "no-preference",
      forcedColors: "none",
    });
    await page.context().clearPermissions();
  }
  const size = page.viewportSize();
  const { viewport } = context;
  if (viewport && (viewport.width !== size?.width || viewport.height !== size.height)) {
    await page.setViewportSize(viewport);
  }
  await page.mouse.move(0, 0);
  const remembers = await page.evaluate(() => {
    const { length } = localStorage;
    localStorage.clear();
    return length > 0;
  });
  // The store of the app still has what was remembered, e.g. dark colours. Only a load resets it.
  if (remembers) await page.goto("about:blank");
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  setting: [
    { language: "ar", context: {} },
    { option: true, scope: "worker" },
  ],
  language: [({ setting }, use) => use(setting.language), { scope: "worker" }],
  keptPage: [
    async ({ browser, setting }, use) => {
      const context = await browser.newContext(setting.context);
      await use(await context.newPage());
      await context.close();
    },
    { scope: "worker" },
  ],
  page: async ({ keptPage, setting }, use) => {
    await use(keptPage);
    if (keptPage.url() !== "about:blank") await resetPage(keptPage, setting);
  },
  freshPage: async ({ context }, use) => {
    await use(await context.newPage());
  },
});

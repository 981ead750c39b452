import {
  type BrowserContextOptions,
  defineConfig,
  type PlaywrightTestConfig,
} from "@playwright/test";
import { findBrowser } from "./browsers.mjs";
import type { Language } from "./pages/isnad-page.ts";
import type { WorkerOptions } from "./test.ts";

const DESKTOP = { viewport: { width: 1440, height: 900 } };
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

type Use = NonNullable<PlaywrightTestConfig<object, WorkerOptions>["use"]>;

/** Chromium's sandbox refuses to run as root, which is what most containers are. */
const chromiumArgs = [
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  // Without hinting, letters have the same widths on every machine.
  "--font-render-hinting=none",
];

/** Playwright's own build needs no path: it then also picks its lighter headless executable. */
function executable(name: "chromium" | "firefox"): { executablePath?: string } {
  const found = findBrowser(name);
  return found === null || found.bundled ? {} : { executablePath: found.path };
}

const chromium: Use = {
  browserName: "chromium",
  launchOptions: { ...executable("chromium"), args: chromiumArgs },
};

/**
 * A stock Firefox understands only WebDriver BiDi, which this channel selects. BiDi does not emulate colour scheme,
 * reduced motion or forced colours, so tests of these run in Chromium only.
 */
const stockFirefox = "executablePath" in executable("firefox");
const firefox: Use = {
  browserName: "firefox",
  ...(stockFirefox ? { channel: "moz-firefox" } : {}),
  launchOptions: executable("firefox"),
};

/** Tests tagged @long take minutes. Only `npm run test:long` runs them; npm names the script in this variable. */
const excludedTags = process.env.npm_lifecycle_event === "test:long" ? [] : [/@long/];

/** Tests of the page that is built from the second corpus. */
const SECOND_SPEC = /second-corpus\.spec/;

/** The port of `npm start`; where that runs, ISNAD_PORT names another. */
const port = process.env.ISNAD_PORT ?? "4173";
const baseURL = `http://127.0.0.1:${port}`;

/** The folder for results that later steps read, relative to this one. */
const CACHE = "../node_modules/.cache/isnad-tests";

/** Where the second corpus is built, and served: at the next port. */
const SECOND = "node_modules/.cache/isnad-second-corpus";
const secondPort = String(Number(port) + 1);
const secondURL = `http://127.0.0.1:${secondPort}`;

function preview(at: string, folder: string): string {
  return `npx vite preview --host 127.0.0.1 --port ${at} --strictPort --outDir ${folder}`;
}

const isCI = Boolean(process.env.CI);

/**
 * Neither the language nor the time zone of the corpus. So a test that does not choose its language fails, and so
 * does a date that is computed in the time zone of the reader.
 */
const SHARED_OPTIONS = { baseURL, locale: "en-US", timezoneId: "America/New_York" };

/** The options of a project, for the page that is kept between tests and for fresh pages. */
function set(language: Language, context: BrowserContextOptions): Use {
  const all = { ...SHARED_OPTIONS, ...context };
  return { ...all, setting: { language, context: all } };
}

/*
 * Languages and windows are paired, not multiplied: a test runs in Arabic in the wide window and in French on the
 * phone, unless a tag says in which window it makes sense: @desktop or @phone. A test about direction or language
 * is tagged @both and runs in the other two pairs, too. What browser engines do differently (text layout,
 * scrolling, pointers, the clipboard) is tagged @engine and also runs in Firefox, in the mirrored direction.
 */
export default defineConfig<object, WorkerOptions>({
  testDir: ".",
  outputDir: "../test-results",
  fullyParallel: true,
  forbidOnly: isCI,
  // A retry would hide tests that fail only sometimes. The timeouts are long enough for a busy machine.
  retries: 0,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  workers: 2,
  reporter: [["list"], ["json", { outputFile: `${CACHE}/browser-tests.json` }]],
  use: {
    screenshot: "only-on-failure",
    // Recording a trace of every test would take longer than the tests: ask for one with --trace on.
    trace: "off",
  },
  projects: [
    {
      name: "desktop-ar",
      use: { ...chromium, ...set("ar", DESKTOP) },
      grepInvert: [/@phone/, ...excludedTags],
      testIgnore: SECOND_SPEC,
    },
    {
      name: "desktop-fr",
      use: { ...chromium, ...set("fr", DESKTOP) },
      grep: /@both/,
      grepInvert: [/@phone/, ...excludedTags],
      testIgnore: SECOND_SPEC,
    },
    {
      name: "phone-fr",
      use: { ...chromium, ...set("fr", PHONE) },
      grepInvert: [/@desktop/, ...excludedTags],
      testIgnore: SECOND_SPEC,
    },
    {
      name: "phone-ar",
      use: { ...chromium, ...set("ar", PHONE) },
      grep: /@both/,
      grepInvert: [/@desktop/, ...excludedTags],
      testIgnore: SECOND_SPEC,
    },
    {
      name: "second-corpus",
      use: { ...chromium, ...set("fr", { ...DESKTOP, baseURL: secondURL }) },
      testMatch: SECOND_SPEC,
    },
    {
      name: "firefox-ar",
      use: { ...firefox, ...set("ar", DESKTOP) },
      grep: /@engine/,
      grepInvert: [/@phone/, ...excludedTags],
      testIgnore: SECOND_SPEC,
    },
  ],
  // A server that already runs at this port may serve another build, so the run fails instead of using it.
  webServer: [
    { command: preview(port, "dist"), cwd: "..", url: baseURL, reuseExistingServer: false },
    {
      // A page about another crisis shows that no code depends on the first corpus.
      command: `npx vite build --logLevel error --emptyOutDir --outDir ${SECOND} && ${preview(secondPort, SECOND)}`,
      cwd: "..",
      env: { SEEDS: "e2e/second-corpus" },
      url: secondURL,
      reuseExistingServer: false,
    },
  ],
});

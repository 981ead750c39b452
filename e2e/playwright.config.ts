import { defineConfig, type PlaywrightTestConfig } from "@playwright/test";
import { findBrowser } from "./browsers.mjs";

const DESKTOP = { viewport: { width: 1440, height: 900 } };
const PHONE = { viewport: { width: 390, height: 844 } };

type Use = NonNullable<PlaywrightTestConfig["use"]>;

/** Chromium's sandbox refuses to run as root, which is what most containers are. */
const chromiumArgs = [
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  // Letters as wide as on a fine screen, whatever this machine's settings make of them.
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
 * A stock Firefox listens only to WebDriver BiDi, the channel named here. That way does not emulate
 * colour scheme, reduced motion or forced colours: tests of these belong to Chromium.
 */
const stockFirefox = "executablePath" in executable("firefox");
const firefox: Use = {
  browserName: "firefox",
  ...(stockFirefox ? { channel: "moz-firefox" } : {}),
  launchOptions: executable("firefox"),
};

/** Tests of the page that is built from the second corpus. */
const SECOND_SPEC = /second-corpus\.spec/;

/** The port of `npm start`; where that runs, ISNAD_PORT names another. */
const port = process.env.ISNAD_PORT ?? "4173";
const baseURL = `http://127.0.0.1:${port}`;

/** Where the second corpus is built, and served: at the next port. */
const SECOND = "node_modules/.cache/isnad-second-corpus";
const secondPort = String(Number(port) + 1);
const secondURL = `http://127.0.0.1:${secondPort}`;

function preview(at: string, folder: string): string {
  return `npx vite preview --host 127.0.0.1 --port ${at} --strictPort --outDir ${folder}`;
}

const isCI = Boolean(process.env.CI);

/*
 * A test runs in Chromium at both sizes unless a tag says where it has a meaning: @desktop or @phone. In
 * Firefox, too, runs what every reader does and what engines do in their own way (directions, measures,
 * scrolling, pointers, the clipboard): @firefox in both languages, @firefox-ar in the mirrored one.
 */
const IN_FIREFOX = /@firefox(?!-)|\bar: .*@firefox-ar/;

export default defineConfig({
  testDir: ".",
  outputDir: "../test-results",
  fullyParallel: true,
  forbidOnly: isCI,
  // A test that passes at the second try hides something; a busy machine may be slow, though.
  retries: 0,
  timeout: 90_000,
  expect: {
    timeout: 15_000,
    // A label that is lost or moved is some thousand pixels; edges of letters differ between two Chromiums.
    toHaveScreenshot: { maxDiffPixels: 900 },
  },
  snapshotPathTemplate: "{testDir}/pictures/{arg}{ext}",
  // The pictures were made on Linux: elsewhere letters are drawn in another way.
  ignoreSnapshots: process.platform !== "linux",
  workers: 2,
  reporter: "list",
  use: {
    baseURL,
    // Neither Arabic nor French, and not Almaty's day: a test says which language it reads, and a date
    // that moves with the reader's clock shows.
    locale: "en-US",
    timezoneId: "America/New_York",
    screenshot: "only-on-failure",
    // Recording a trace of every test would take longer than the tests: ask for one with --trace on.
    trace: "off",
  },
  projects: [
    {
      name: "chromium-desktop",
      use: { ...chromium, ...DESKTOP },
      grepInvert: /@phone/,
      testIgnore: SECOND_SPEC,
    },
    {
      name: "chromium-phone",
      use: { ...chromium, ...PHONE, hasTouch: true, isMobile: true },
      grepInvert: /@desktop/,
      testIgnore: SECOND_SPEC,
    },
    {
      name: "second-corpus",
      use: { ...chromium, ...DESKTOP, baseURL: secondURL },
      testMatch: SECOND_SPEC,
    },
    {
      name: "firefox-desktop",
      use: { ...firefox, ...DESKTOP },
      grep: IN_FIREFOX,
      grepInvert: /@phone/,
      testIgnore: SECOND_SPEC,
    },
    // Firefox emulates a narrow window, not a phone.
    {
      name: "firefox-phone",
      use: { ...firefox, ...PHONE },
      // The ways through the evidence are no others here than in the wide window.
      testIgnore: [SECOND_SPEC, /reading\.spec/],
      grep: IN_FIREFOX,
      grepInvert: /@desktop/,
    },
  ],
  // A server that already runs here may serve another build; better to say so than to test that one.
  webServer: [
    { command: preview(port, "dist"), cwd: "..", url: baseURL, reuseExistingServer: false },
    {
      // The page of another crisis: nothing in the program knows the first.
      command: `npx vite build --logLevel error --emptyOutDir --outDir ${SECOND} && ${preview(secondPort, SECOND)}`,
      cwd: "..",
      env: { SEEDS: "e2e/second-corpus" },
      url: secondURL,
      reuseExistingServer: false,
    },
  ],
});

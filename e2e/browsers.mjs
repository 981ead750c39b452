// Which browsers the tests run in. JavaScript with types in comments (tsc checks it): the step that runs
// before Playwright needs it too, and Node 20 runs no TypeScript.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium, firefox } from "@playwright/test";

/** @typedef {"chromium" | "firefox"} BrowserName */

/**
 * @typedef {object} FoundBrowser
 * @property {string} path absolute path of the executable
 * @property {string} version as the browser says it, e.g. "Mozilla Firefox 153.7.0esr"
 * @property {boolean} bundled Playwright's own build; a stock Firefox speaks only WebDriver BiDi
 */

export const BROWSER_NAMES = /** @type {const} */ (["chromium", "firefox"]);

const OVERRIDES = { chromium: "ISNAD_CHROMIUM", firefox: "ISNAD_FIREFOX" };

/** @type {Record<BrowserName, Partial<Record<NodeJS.Platform, string[]>>>} */
const INSTALLED = {
  chromium: {
    // The headless shell first: the same engine, with a fifth less to do.
    linux: [
      "/usr/bin/chromium-headless-shell",
      "/usr/bin/chromium",
      "/usr/bin/chromium-browser",
      "/usr/bin/google-chrome",
    ],
    darwin: [
      "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
      "/Applications/Chromium.app/Contents/MacOS/Chromium",
    ],
  },
  firefox: {
    linux: ["/usr/bin/firefox-esr", "/usr/bin/firefox"],
    darwin: ["/Applications/Firefox.app/Contents/MacOS/firefox"],
  },
};

/**
 * The name of the environment variable that names the executable by hand.
 * @param {BrowserName} name
 */
export function overrideOf(name) {
  return OVERRIDES[name];
}

/**
 * The executable that Playwright downloads for itself, whether or not it has done so.
 * @param {BrowserName} name
 */
function bundledPath(name) {
  return (name === "chromium" ? chromium : firefox).executablePath();
}

/**
 * The browser to test in, or null. First the one named by hand; then Playwright's own, because this
 * version of Playwright was made for exactly that build; then an installed one, which spares a download.
 * One that cannot say its version does not run, and does not count: a library is missing, or the file is
 * only a note that the browser comes from somewhere else.
 * @param {BrowserName} name
 * @returns {FoundBrowser | null}
 */
export function findBrowser(name) {
  const override = process.env[OVERRIDES[name]];
  const candidates = override
    ? [override]
    : [bundledPath(name), ...(INSTALLED[name][process.platform] ?? [])];
  for (const path of candidates) {
    const version = existsSync(path) && versionOf(path);
    if (version) return { path, version, bundled: path === bundledPath(name) };
  }
  return null;
}

/**
 * What `--version` prints; null when the program does not run. On Windows a browser opens a window
 * instead of answering, so there the file is taken at its word.
 * @param {string} path
 */
function versionOf(path) {
  if (process.platform === "win32") return "version not asked";
  const { status, stdout } = spawnSync(path, ["--version"], { encoding: "utf8", timeout: 30_000 });
  return status === 0 && /\d/.test(stdout) ? stdout.trim() : null;
}

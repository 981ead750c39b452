// Finds the browsers for the tests. This file is JavaScript with types in comments, which tsc checks, because
// ensure-browsers.mjs imports it and Node 20 cannot run TypeScript.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium, firefox } from "@playwright/test";

/** @typedef {"chromium" | "firefox"} BrowserName */

/**
 * @typedef {object} FoundBrowser
 * @property {string} path absolute path of the executable
 * @property {string} version output of `--version`, e.g. "Mozilla Firefox 153.7.0esr"
 * @property {boolean} bundled Playwright's own build; a stock Firefox speaks only WebDriver BiDi
 */

export const BROWSER_NAMES = /** @type {const} */ (["chromium", "firefox"]);

const OVERRIDES = { chromium: "ISNAD_CHROMIUM", firefox: "ISNAD_FIREFOX" };

/** @type {Record<BrowserName, Partial<Record<NodeJS.Platform, string[]>>>} */
const INSTALLED = {
  chromium: {
    // The headless shell comes first: it has the same engine and takes a fifth less processor time.
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
 * The name of the environment variable with the path of an executable.
 * @param {BrowserName} name
 */
export function overrideOf(name) {
  return OVERRIDES[name];
}

/**
 * The path of the executable that Playwright downloads. It may not be there yet.
 * @param {BrowserName} name
 */
function bundledPath(name) {
  return (name === "chromium" ? chromium : firefox).executablePath();
}

/**
 * The browser to test in, or null. The order is: the one that the environment names, Playwright's own build, which
 * this version of Playwright is made for, and an installed one, which saves the download. A browser that prints no
 * version is skipped because it cannot run: a library is missing, or the file only points to another package system.
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
 * What `--version` prints; null if the program does not run. On Windows a browser would open a window instead, so
 * there it is not started and counts as working.
 * @param {string} path
 */
function versionOf(path) {
  if (process.platform === "win32") return "version unknown";
  const { status, stdout } = spawnSync(path, ["--version"], { encoding: "utf8", timeout: 30_000 });
  return status === 0 && /\d/.test(stdout) ? stdout.trim() : null;
}

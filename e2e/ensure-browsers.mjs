// Runs before the browser tests and makes sure that there is something to run them in. It installs only
// what findBrowser does not find, tries the way that works on most machines first, and gives up with words.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { BROWSER_NAMES, findBrowser, overrideOf } from "./browsers.mjs";

const isRoot = process.getuid?.() === 0;
const hasApt = isRoot && spawnSync("apt-get", ["--version"]).status === 0;
const playwright = fileURLToPath(import.meta.resolve("@playwright/test/cli"));
const debianPackages = { chromium: "chromium-headless-shell", firefox: "firefox-esr" };

const missing = () => BROWSER_NAMES.filter((name) => findBrowser(name) === null);

/**
 * @param {string} command
 * @param {readonly string[]} args
 */
function run(command, ...args) {
  console.log(`> ${[command, ...args].join(" ")}`);
  const env = {
    ...process.env,
    DEBIAN_FRONTEND: "noninteractive",
    // Where downloads are impossible, learn so in seconds.
    PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: "10000",
  };
  return spawnSync(command, args, { stdio: ["ignore", "inherit", "inherit"], env }).status === 0;
}

for (const name of missing()) {
  const override = process.env[overrideOf(name)];
  if (override) {
    console.error(`${overrideOf(name)} names ${override}, which does not run as a browser.`);
    process.exit(1);
  }
}

if (missing().length > 0) {
  const names = missing();
  const downloaded = run(process.execPath, playwright, "install", ...names);
  // Playwright's builds bring no system libraries; where we may, fetch those too.
  if (downloaded && hasApt) run(process.execPath, playwright, "install-deps", ...names);
}
if (missing().length > 0 && hasApt) {
  console.log("Playwright's download did not do; Debian's packages may.");
  const packages = missing().map((name) => debianPackages[name]);
  run("apt-get", "update");
  run("apt-get", "install", "--yes", "--no-install-recommends", ...packages);
}

for (const name of BROWSER_NAMES) {
  const found = findBrowser(name);
  if (found) console.log(`${name}: ${found.version} (${found.path})`);
}
const lacking = missing();
if (lacking.length > 0) {
  console.error(
    `No ${lacking.join(" and no ")} to test in. Run "npx playwright install --with-deps ${lacking.join(" ")}", ` +
      `install one from your system's packages, or name an executable in ${lacking.map(overrideOf).join(", ")}.`,
  );
  process.exit(1);
}

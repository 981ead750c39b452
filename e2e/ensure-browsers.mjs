// Runs before the browser tests. Installs the browsers that findBrowser does not find: from Playwright, or else from
// Debian's packages. If both fail, it explains how to install them and exits with 1.
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
    // Without access to the download server, fail within seconds.
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
  // Playwright's builds do not include system libraries. Installing those needs root.
  if (downloaded && hasApt) run(process.execPath, playwright, "install-deps", ...names);
}
if (missing().length > 0 && hasApt) {
  console.log("Playwright's download did not work. Trying Debian's packages.");
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
    `Not found: ${lacking.join(", ")}. Run "npx playwright install --with-deps ${lacking.join(" ")}", ` +
      `install one from your system's packages, or name an executable in ${lacking.map(overrideOf).join(", ")}.`,
  );
  process.exit(1);
}

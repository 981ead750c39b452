import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium, type Page } from "@playwright/test";
import { seedFiles } from "../../src/testing/made-seeds.ts";
import { writeFiles } from "../../src/testing/write-files.ts";
import { findBrowser } from "../browsers.mjs";
import { LANGUAGES } from "../pages/isnad-page.ts";
import { buildPage } from "./built-page.ts";
import { benchQuotes } from "./every-quote.ts";
import { LONG, largeSeeds } from "./large-seeds.ts";
import { benchLongArticle } from "./long-article.ts";

/*
 * The command `npm run bench:browser`. It measures how long quotes take to open, and how a very long article opens and
 * scrolls. It has no limits that could fail, because machines differ in speed and load. To compare machines, use the
 * ratio beside each figure: it relates the figure to a calibration in the same page. `work` is the processor time of
 * the page. The argument `long` measures the long article only.
 */

const found = findBrowser("chromium");
if (!found) throw new Error("No Chromium was found. `node e2e/ensure-browsers.mjs` installs one.");
console.log(`${found.version}, 1440 × 900`);

const root = mkdtempSync(join(tmpdir(), "isnad-bench-browser-"));
const browser = await chromium.launch({
  ...(found.bundled ? {} : { executablePath: found.path }),
  args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
});

/** Builds a page from seeds, runs the measurements in it, and prints their results. */
async function measure(
  name: string,
  seeds: string,
  measurements: readonly ((page: Page) => Promise<string>)[],
): Promise<void> {
  const built = await buildPage(seeds, join(root, name));
  for (const run of measurements) {
    const context: BrowserContext = await browser.newContext({
      baseURL: built.address,
      viewport: { width: 1440, height: 900 },
    });
    console.log(`\n${await run(await context.newPage())}`);
    await context.close();
  }
  await built.close();
}

const [only] = process.argv.slice(2);

try {
  if (only !== "long") {
    await measure(
      "corpus",
      "seeds",
      LANGUAGES.map((language) => (page) => benchQuotes(page, language)),
    );
  }
  const files = seedFiles(largeSeeds());
  writeFiles(join(root, "seeds"), files);
  const text = files[`documents/${LONG.id}.txt`] ?? "";
  await measure("large", join(root, "seeds"), [(page) => benchLongArticle(page, text)]);
} finally {
  await browser.close();
  rmSync(root, { recursive: true });
}

import { isBuiltin } from "node:module";
import { fileURLToPath } from "node:url";
import { expect, test } from "@playwright/test";
import { build } from "vite";
import { readCorpus } from "../src/build/read-corpus.ts";
import { compileCorpus } from "../src/compile/compile-corpus.ts";
import type { SeedFolder } from "../src/compile/seeds/seed-folder.ts";
import { dataFiles } from "../src/data-files/data-files.ts";
import type { CoreOutput } from "./core-worker.ts";

/** An origin that exists only in this test. */
const ORIGIN = "http://core.test";

/**
 * Bundles the compiler core for browsers. Imports of Node's own modules stay as they are, so that they fail in the
 * worker; by default Vite would replace them with empty modules.
 */
async function bundleCore(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      minify: false,
      target: "es2022",
      rolldownOptions: {
        input: fileURLToPath(new URL("core-worker.ts", import.meta.url)),
        external: isBuiltin,
      },
    },
  });
  if (!("output" in result)) throw new Error("Vite did not return exactly one bundle.");
  const [script, ...others] = result.output;
  expect(others).toEqual([]);
  return script.code;
}

/** Compiles seeds in a module worker. Playwright runs this function in the page. */
function compileInWorker(seeds: SeedFolder): Promise<CoreOutput> {
  return new Promise((resolve, reject) => {
    const worker = new Worker("/core-worker.js", { type: "module" });
    worker.addEventListener("message", ({ data }: MessageEvent<CoreOutput>) => resolve(data));
    worker.addEventListener("error", ({ message }) => {
      reject(new Error(`The worker failed: ${message || "its script did not load"}`));
    });
    worker.postMessage(seeds);
  });
}

test("the compiler gives the same bytes in a browser worker as in Node", {
  tag: "@desktop",
}, async ({ page }) => {
  const script = await bundleCore();
  await page.route(`${ORIGIN}/`, (route) => route.fulfill({ contentType: "text/html", body: "" }));
  await page.route(`${ORIGIN}/core-worker.js`, (route) =>
    route.fulfill({
      contentType: "text/javascript",
      // As strict as the policy of the built page: no eval.
      headers: { "content-security-policy": "default-src 'none'; script-src 'self'" },
      body: script,
    }),
  );
  await page.goto(ORIGIN);

  const seeds = readCorpus("seeds", fileURLToPath(new URL("..", import.meta.url)));
  const compiled = compileCorpus(seeds);
  if (!compiled.ok) throw new Error("The seeds do not compile; `npm run build` says why.");
  // Playwright sends typed arrays, but not Node's Buffer.
  const files = seeds.files.map(({ name, bytes }) => ({ name, bytes: Uint8Array.from(bytes) }));
  const output = await page.evaluate(compileInWorker, { ...seeds, files });

  expect(output.broken).toEqual([]);
  const expected = dataFiles(compiled.corpus);
  expect(Object.keys(output.texts)).toEqual(expected.map(({ path }) => path));
  const different = expected.filter(({ path, text }) => output.texts[path] !== text);
  expect(different.map(({ path }) => path)).toEqual([]);
  // Not toBe: it would print a difference of megabytes.
  expect(output.compiled === JSON.stringify(compiled)).toBe(true);
});

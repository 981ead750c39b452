import react from "@vitejs/plugin-react";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";
import { isnadCorpus } from "./src/build/vite-plugin.ts";

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/**
 * Puts the Content-Security-Policy into the built page, so that it holds on any host. Not in development:
 * there Vite injects inline scripts and styles.
 */
function contentSecurityPolicy(): Plugin {
  return {
    name: "isnad-content-security-policy",
    apply: "build",
    transformIndexHtml: () => [
      {
        tag: "meta",
        attrs: { "http-equiv": "Content-Security-Policy", content: POLICY },
        injectTo: "head-prepend",
      },
    ],
  };
}

export default defineConfig({
  // Relative, so that the built page works on any host and in any sub-folder.
  base: "./",
  plugins: [
    react(),
    isnadCorpus({ folder: process.env.SEEDS || "seeds" }),
    contentSecurityPolicy(),
  ],
  build: {
    target: "es2022",
    // An inlined asset would be a data: URL, which the policy allows for images alone.
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        // Catalogues of different languages have the same file name; the chunk says which is which.
        chunkFileNames({ facadeModuleId }) {
          const [, language, name] =
            /\/catalogues\/([\w-]+)\/([\w-]+)\.json$/.exec(facadeModuleId ?? "") ?? [];
          return name ? `assets/${name}.${language}-[hash].js` : "assets/[name]-[hash].js";
        },
        // What changes on its own keeps its own file, and so its place in the browser's cache.
        codeSplitting: {
          groups: [
            { name: "corpus", test: /virtual:corpus/ },
            { name: "react", test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/ },
          ],
        },
      },
    },
  },
  preview: { host: "127.0.0.1" },
  test: {
    environment: "node",
    include: ["src/**/*.test.{ts,tsx}"],
    // The second one is for the list of the slowest tests that `npm test` prints.
    reporters: [
      "default",
      ["json", { outputFile: "node_modules/.cache/isnad-tests/unit-tests.json" }],
    ],
    setupFiles: ["src/testing/property-tests.setup.ts"],
    // The modules under test keep no state: loading them once for all files halves the time.
    isolate: false,
    // No test is about speed: a busy machine must not make one fail.
    testTimeout: 60_000,
  },
});

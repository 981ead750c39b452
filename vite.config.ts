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
 * Adds the Content-Security-Policy to the built page, so that it applies on any host. Not in development, because
 * Vite injects inline scripts and styles there.
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
  // Relative, so that the build works on any host and in any subfolder.
  base: "./",
  plugins: [
    react(),
    isnadCorpus({ folder: process.env.SEEDS || "seeds" }),
    contentSecurityPolicy(),
  ],
  build: {
    target: "es2022",
    // An inlined asset is a data: URL, which the policy allows only for images.
    assetsInlineLimit: 0,
    rolldownOptions: {
      // The plugin compiles the corpus, which takes a large part of a build: no news in every build.
      checks: { bundlerTimings: false },
      output: {
        // Catalogues have the same file name in every language, so the chunk's name includes the language.
        chunkFileNames({ facadeModuleId }) {
          const [, language, name] =
            /\/catalogues\/([\w-]+)\/([\w-]+)\.json$/.exec(facadeModuleId ?? "") ?? [];
          return name ? `assets/${name}.${language}-[hash].js` : "assets/[name]-[hash].js";
        },
        // Separate files for parts that change independently, so that browsers can keep them cached.
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
    // `npm test` lists the slowest tests from the JSON.
    reporters: [
      "default",
      ["json", { outputFile: "node_modules/.cache/isnad-tests/unit-tests.json" }],
    ],
    setupFiles: ["src/testing/property-tests.setup.ts"],
    // The modules under test have no state, so they are loaded once for all files, which halves the time.
    isolate: false,
    // No test measures speed, and a busy machine must not make one fail.
    testTimeout: 60_000,
  },
});

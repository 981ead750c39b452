import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

/*
 * Imports point one way: a layer imports only the layers listed for it. Biome checks most of this as you type; this
 * test checks every file.
 */

interface Layer {
  /** Other layers that it may import. */
  readonly sees: readonly string[];
  /** Packages that it may import. */
  readonly packages: RegExp;
}

const PAGE_PACKAGES = /^(react|react-dom|react-i18next|i18next|radix-ui)(\/|$)/;

/** domain, compile and data-files must not import node: modules, because they also run in a browser worker. */
const LAYERS: Readonly<Record<string, Layer>> = {
  domain: { sees: [], packages: /^$/ },
  compile: {
    sees: ["domain"],
    packages: /^(@noble\/hashes|edtf|fastest-levenshtein|yaml|zod)(\/|$)/,
  },
  "data-files": { sees: ["domain"], packages: /^zod$/ },
  build: { sees: ["domain", "compile", "data-files"], packages: /^(node:|vite$)/ },
  commands: {
    sees: ["domain", "compile", "build"],
    packages: /^(node:|fastest-levenshtein$|vitest\/node$|@playwright\/test\/reporter$)/,
  },
  testing: {
    sees: ["domain", "compile", "data-files", "build", "i18n", "state"],
    packages:
      /^(node:|fast-check$|linkedom$|react$|react-dom\/server$|react-i18next$|vitest$|yaml$)/,
  },
  i18n: { sees: ["domain"], packages: /^(react|react-i18next|i18next)$/ },
  state: { sees: ["domain"], packages: /^(react|zustand)(\/|$)/ },
  ui: { sees: ["domain", "i18n"], packages: PAGE_PACKAGES },
  evidence: { sees: ["domain", "i18n", "state", "ui"], packages: PAGE_PACKAGES },
  features: { sees: ["domain", "i18n", "state", "ui", "evidence"], packages: PAGE_PACKAGES },
  app: {
    sees: ["domain", "i18n", "state", "ui", "evidence", "features"],
    packages: /^(react|react-dom|react-i18next|i18next|radix-ui|@fontsource)(\/|$)/,
  },
  "main.tsx": {
    sees: ["domain", "i18n", "state", "ui", "features", "app"],
    packages: /^(react|react-dom|react-i18next|i18next)(\/|$)|^virtual:corpus$/,
  },
};

const TIMELINE_VIEW = "features/timeline/vis/timeline-view.ts";

/** Layers that tests in every layer may import, to get a real or an invented corpus. */
const FOR_TESTS = ["testing", "build", "compile", "data-files"];

/**
 * Why `file` (a path below src, with slashes) may not import `specifier`; null if it may. A test may import any
 * package and the layers in FOR_TESTS, but no other layer above its own.
 */
function violation(file: string, specifier: string): string | null {
  const [layerName = "", feature] = file.split("/");
  const layer = LAYERS[layerName];
  if (layer === undefined) return `src/${layerName} is not a layer`;
  const isTest = /\.test\.tsx?$/.test(file);

  if (!specifier.startsWith(".")) {
    if (/^vis-(timeline|data)(\/|$)/.test(specifier)) {
      return file === TIMELINE_VIEW ? null : `only ${TIMELINE_VIEW} knows vis-timeline`;
    }
    if (isTest || layer.packages.test(specifier)) return null;
    return `${layerName} does not use ${specifier}`;
  }

  const target = posix.join(posix.dirname(file), specifier);
  const [targetLayer = "", targetFeature] = target.split("/");
  if (target.startsWith("..")) return isTest ? null : "what lies outside src is not the page's";
  if (targetLayer === layerName) {
    const sibling = layerName === "features" && targetFeature !== feature;
    return sibling ? `feature ${feature} sees its sibling ${targetFeature}` : null;
  }
  if (layer.sees.includes(targetLayer) || (isTest && FOR_TESTS.includes(targetLayer))) return null;
  return `${layerName} sees ${targetLayer}`;
}

/** The specifiers of every import, re-export and dynamic import in a source text. */
function importsOf(source: string): string[] {
  const statement =
    /^\s*(?:import|export)\b[^"';]*?\bfrom\s*["']([^"']+)["']|^\s*import\s*["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']/gm;
  return [...source.matchAll(statement)].map((match) => match[1] ?? match[2] ?? match[3] ?? "");
}

const src = fileURLToPath(new URL(".", import.meta.url));
const files = readdirSync(src, { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => /\.(tsx?|css)$/.test(path))
  .sort();
const read = (file: string) => readFileSync(src + file, "utf8");

describe("layers", () => {
  it.each([
    ["domain/corpus.ts", "./event.ts"],
    ["build/read-corpus.ts", "node:fs/promises"],
    ["build/read-corpus.ts", "../compile/problems/problem.ts"],
    ["compile/dates/resolve-dates.ts", "../../domain/corpus.ts"],
    ["domain/corpus.test.ts", "../testing/small-corpus.ts"],
    ["state/store.ts", "zustand/vanilla"],
    ["features/event/EventCard.tsx", "../../state/selectors.ts"],
    ["features/event/EventCard.tsx", "../../evidence/PlaceLink.tsx"],
    ["features/event/EventCard.tsx", "./EventCard.css"],
    [TIMELINE_VIEW, "vis-timeline/esnext"],
    ["state/url-codec.test.ts", "fast-check"],
    ["app/App.tsx", "../features/event/EventCard.tsx"],
    ["main.tsx", "virtual:corpus"],
  ])("%s may import %s", (file, specifier) => {
    expect(violation(file, specifier)).toBeNull();
  });

  it.each([
    ["domain/corpus.ts", "../state/store.ts"],
    ["domain/corpus.ts", "react"],
    ["domain/corpus.ts", "node:fs"],
    ["domain/corpus.test.ts", "../state/store.ts"],
    ["compile/seeds/decode-file.ts", "node:buffer"],
    ["compile/seeds/gather-seeds.ts", "../../build/read-corpus.ts"],
    ["data-files/data-files.ts", "node:crypto"],
    ["compile/compile-corpus.ts", "../testing/fixture.ts"],
    ["compile/schema.ts", "../i18n/formats.ts"],
    ["i18n/formats.ts", "../state/view.ts"],
    ["state/store.ts", "../i18n/setup.ts"],
    ["state/store.ts", "../features/event/EventCard.tsx"],
    ["evidence/PlaceLink.tsx", "../features/event/EventCard.tsx"],
    ["features/event/EventCard.tsx", "../reader/Reader.tsx"],
    ["features/event/EventCard.tsx", "../../app/App.tsx"],
    ["features/event/EventCard.tsx", "../../compile/schema.ts"],
    ["features/event/EventCard.tsx", "virtual:corpus"],
    ["features/timeline/Timeline.tsx", "vis-timeline/esnext"],
    ["features/timeline/Timeline.tsx", "node:path"],
    ["app/App.tsx", "../compile/compile-corpus.ts"],
    ["app/App.tsx", "../../seeds/corpus.yaml"],
    ["utils/array.ts", "react"],
  ])("%s may not import %s", (file, specifier) => {
    expect(violation(file, specifier)).not.toBeNull();
  });

  it("finds every form of import", () => {
    const source = `import a, {\n  b,\n} from "./one.ts";\nimport "./two.css";
export { c } from "./three.ts";\nexport type { D } from './four.ts';
const e = lazy(() => import("./five.tsx"));\nconst f = "import from";`;
    expect(importsOf(source)).toEqual([
      "./one.ts",
      "./two.css",
      "./three.ts",
      "./four.ts",
      "./five.tsx",
    ]);
  });

  it("are respected in every file", () => {
    const breaches = files
      .filter((file) => /\.tsx?$/.test(file) && file !== "layers.test.ts" && !/\.d\.ts$/.test(file))
      .flatMap((file) => importsOf(read(file)).map((specifier) => ({ file, specifier })))
      .map(({ file, specifier }) => ({ file, specifier, why: violation(file, specifier) }))
      .filter(({ why }) => why !== null);
    expect(breaches).toEqual([]);
  });

  it("are kept for translations: useTranslation comes from src/i18n", () => {
    const asking = files.filter((file) => /\buseTranslation\(/.test(read(file)));
    expect(asking.length).toBeGreaterThan(50);
    const copying = /\buseTranslation\b[^"';]*\bfrom\s*["']react-i18next["']/;
    expect(files.filter((file) => copying.test(read(file)))).toEqual([]);
  });

  it("are kept for sentences with elements: each <Trans> has the t of its locale", () => {
    const sentences = files
      .filter((file) => file.endsWith(".tsx"))
      .flatMap((file) =>
        [...read(file).matchAll(/<Trans\s+([^>]*)/g)].map(([, start = ""]) => ({ file, start })),
      );
    expect(sentences.length).toBeGreaterThan(20);
    expect(sentences.filter(({ start }) => !/^t=\{/.test(start))).toEqual([]);
  });
});

describe("the digits and months that the reader chose", () => {
  /** The code of the page outside src/i18n that contains `pattern`. */
  const withPattern = (pattern: RegExp) =>
    files.filter(
      (file) =>
        /^(app|evidence|features|state|ui)\/|^main/.test(file) &&
        /(?<!\.test)\.tsx?$/.test(file) &&
        pattern.test(read(file)),
    );

  it("are in every date and number: only src/i18n asks the machine for words", () => {
    // BibTeX names languages in English.
    expect(withPattern(/\bIntl\.|\.toLocale/)).toEqual(["evidence/citation/bibtex.ts"]);
  });

  it("are in every editorial text: only src/i18n takes the version of a language", () => {
    // Some quotes have no translation; those that have one get the digits and months here.
    expect(withPattern(/\[[\w.]*\b(language|locale)\]/)).toEqual(["evidence/glosses/glosses.ts"]);
  });
});

describe("size", () => {
  /** Tables and tests: splitting them would not make them easier to read. */
  const TABLES = /^testing\/|\.test\.tsx?$/;

  it("is at most 250 lines for every file except tables and tests", () => {
    expect(files.length).toBeGreaterThan(20);
    const long = files.filter((file) => read(file).split("\n").length > 251 && !TABLES.test(file));
    expect(long).toEqual([]);
  });

  it("is between 2 and 35 files for every folder, none of them a barrel", () => {
    expect(files.filter((file) => /(^|\/)index\.tsx?$/.test(file))).toEqual([]);
    const folders = [...new Set(files.map((file) => posix.dirname(file)))];
    const crowded = folders.filter(
      (folder) => files.filter((file) => posix.dirname(file) === folder).length > 35,
    );
    expect(crowded).toEqual([]);
    const sources = files.filter((file) => !/\.test\.tsx?$/.test(file));
    const lonely = folders.filter((folder) => {
      const below = sources.filter((file) => file.startsWith(`${folder}/`));
      return folder !== "." && below.length < 2;
    });
    expect(lonely).toEqual([]);
  });
});

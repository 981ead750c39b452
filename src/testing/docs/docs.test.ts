import { existsSync, readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { dataFiles } from "../../data-files/data-files.ts";
import { compiledFixture, compiledSeeds } from "../compiled-corpora.ts";
import {
  codeSpans,
  fencedBlocks,
  headingAnchors,
  linkTargets,
  type Piece,
} from "./read-markdown.ts";

/*
 * Everything that the docs name must exist: commands, paths, links, packages, parameters. So must the files that a
 * comment of the code names. Each check returns a list of complaints. It is first tested with a bad text, then run over
 * the docs.
 */

const repository = fileURLToPath(new URL("../../..", import.meta.url));
const read = (path: string): string => readFileSync(repository + path, "utf8");
const sorted = (names: Iterable<string>): string[] => [...new Set(names)].sort();

const LEFT_OUT = new Set(["node_modules", "dist", ".git", "test-results"]);

/** Every file and folder of the repository; folders end with a slash. */
function listPaths(folder = ""): string[] {
  return readdirSync(repository + folder, { withFileTypes: true }).flatMap((entry) => {
    if (LEFT_OUT.has(entry.name)) return [];
    const path = folder + entry.name;
    return entry.isDirectory() ? [`${path}/`, ...listPaths(`${path}/`)] : [path];
  });
}
const paths = listPaths();

const DOCS = [
  "README.md",
  "CONTRIBUTING.md",
  "CHANGELOG.md",
  "seeds/README.md",
  ...paths.filter((path) => /^docs\/.*\.md$/.test(path)),
];
const docs = DOCS.map((file) => ({ file, text: read(file) }));

interface Manifest {
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}
const { scripts, dependencies, devDependencies }: Manifest = JSON.parse(read("package.json"));

function codeOf(text: string): Piece[] {
  const blocks = fencedBlocks(text).filter(({ language }) => language === "sh");
  return [...codeSpans(text), ...blocks];
}

/** Commands of npm that are not scripts. */
const NPM = new Set(["ci", "install", "run"]);

function unknownCommands(text: string): string[] {
  return codeOf(text).flatMap(({ text: code, line }) => {
    const ours = [...code.matchAll(/\bnpm (?:run )?([\w:*-]+)/g)]
      .map(([, name = ""]) => name)
      .filter((name) => !NPM.has(name))
      .filter((name) => !Object.keys(scripts).some((script) => glob(name).test(script)));
    const others = [...code.matchAll(/\bnpx ([\w-]+)/g)]
      .map(([, name = ""]) => name)
      .filter((name) => !existsSync(`${repository}node_modules/.bin/${name}`));
    return [...ours, ...others].map((name) => `${line}: ${name}`);
  });
}

/** A pattern for a path in which `*` and `<words>` match any part of a name. */
function glob(path: string): RegExp {
  const parts = path.split(/\*|<[^>]*>/).map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join("[^/]*")}$`);
}

/** Paths that are not part of the repository: the folder that the author's guide creates, and the built page. */
const EXAMPLES = /^(my-corpus|dist)(\/|$)/;

const TOP = sorted(paths.map((path) => path.split("/")[0] ?? ""));
const EXTENSION = /\.(ts|tsx|mjs|css|json|jsonc|jsonld|yaml|txt|md|csv|ics|html|png|svg)$/;
const written = new Set(dataFiles(compiledFixture()).map(({ path }) => path));

/** Whether a code span is a path: it begins with a folder of the repository, or ends like a file or a folder. */
function isPath(code: string): boolean {
  if (/[^\w./@<>*-]/.test(code) || /^\.\w+$/.test(code)) return false;
  const [top = "", ...rest] = code.split("/");
  return (rest.length > 0 && TOP.includes(top)) || EXTENSION.test(code) || /^[^/]+\/$/.test(code);
}

/** Paths are relative to the root or to the folder of the document. Data files have the names that the build gives them. */
function missingPaths(text: string, file: string): string[] {
  const home = posix.dirname(file);
  return codeSpans(text)
    .filter(({ text: code }) => isPath(code) && !EXAMPLES.test(code))
    .filter(({ text: code }) => {
      const patterns = [glob(code), glob(posix.join(home, code)), glob(`${code}/`)];
      return ![...paths, ...written].some((path) => patterns.some((each) => each.test(path)));
    })
    .map(({ text: code, line }) => `${line}: ${code}`);
}

function brokenLinks(text: string, file: string): string[] {
  return linkTargets(text)
    .filter(({ text: target }) => {
      if (/^https?:/.test(target)) return false;
      const [path = "", anchor] = target.split("#");
      const to = path === "" ? file : posix.join(posix.dirname(file), path);
      if (!existsSync(repository + to)) return true;
      if (anchor === undefined) return false;
      return !headingAnchors(to === file ? text : read(to)).has(anchor);
    })
    .map(({ text: target, line }) => `${line}: ${target}`);
}

/** The block comments and the comments that begin a line or follow code, with empty lines in place of the code. */
function commentsOf(code: string): string {
  const comment = /(?<=^|\s)(?:\/\*[\s\S]*?\*\/|\/\/ .*$)/gm;
  let comments = "";
  let end = 0;
  for (const match of code.matchAll(comment)) {
    comments += code.slice(end, match.index).replaceAll(/[^\n]/g, "") + match[0];
    end = match.index + match[0].length;
  }
  return comments;
}

/** A file with its extension, or a path from one of these folders; not part of a URL or of a longer path. */
const NAMED_FILE =
  /(?<![\w/:.@-])(?:[\w.<>-]+\/)*[\w.<>-]+\.(?:tsx?|mjs|css|jsonc?|jsonld|yaml|txt|md|csv|ics|html|svg)(?!\w)|(?<![\w/:.@-])(?:src|e2e|docs|seeds)\/[\w/-]*/g;

/** Seeds that comments use as an example. */
const EXAMPLE_SEEDS = ["documents/article.txt", "seeds/documents/article.txt"];

/** A comment may shorten a path to its last parts, and name a file of any seeds or a data file. */
function missingInComments(code: string): string[] {
  const known = [...paths, ...written, ...EXAMPLE_SEEDS];
  return commentsOf(code)
    .split("\n")
    .flatMap((line, index) =>
      [...line.matchAll(NAMED_FILE)]
        .map(([path]) => path)
        .filter((path) => {
          const patterns = [glob(path), glob(`${path}/`)];
          const tails = (each: string) =>
            [...each.matchAll(/(?<=^|\/)[^/]/g)].map(({ index: start }) => each.slice(start));
          return !known.some((each) =>
            tails(each).some((tail) => patterns.some((it) => it.test(tail))),
          );
        })
        .map((path) => `${index + 1}: ${path}`),
    );
}

describe("comments of the code name existing files", () => {
  it("reports one that does not", () => {
    const code = ["// See fonts.css, not font.css.", "/*", " * e2e/pages.spec.ts", " */"].join(
      "\n",
    );
    expect(missingInComments(code)).toEqual(["1: font.css", "3: e2e/pages.spec.ts"]);
  });

  it.each(["src/", "e2e/"])("in %s", (folder) => {
    const sources = paths.filter(
      (path) => path.startsWith(folder) && /\.(tsx?|mjs|css)$/.test(path),
    );
    expect(sources.length).toBeGreaterThan(10);
    const missing = sources.flatMap((path) =>
      missingInComments(read(path)).map((complaint) => `${path}:${complaint}`),
    );
    expect(missing).toEqual([]);
  });
});

const CHECKS = [
  ["commands", unknownCommands, "Run `npm run check-sedes`.", "1: check-sedes"],
  ["paths", missingPaths, "See `src/compile/schema.ts`.", "1: src/compile/schema.ts"],
  ["links", brokenLinks, "See [it](docs/nothing.md).", "1: docs/nothing.md"],
] as const;

describe.each(CHECKS)("the docs name existing %s", (_, complaintsOf, bad, complaint) => {
  it("reports one that does not", () => {
    expect(complaintsOf(bad, "README.md")).toEqual([complaint]);
  });

  it.each(docs)("in $file", ({ file, text }) => {
    expect(complaintsOf(text, file)).toEqual([]);
  });
});

it("reports a link to a heading that does not exist", () => {
  const text = "# Data files (CSV)\n\nSee [one](#data-files-csv), [none](#data-files).";
  expect(brokenLinks(text, "README.md")).toEqual(["3: #data-files"]);
});

/** The part of a text below a heading, up to the next heading. */
function sectionBelow(text: string, heading: string): string {
  return text.split(/^(?=#+ )/m).find((part) => part.startsWith(`${heading}\n`)) ?? "";
}

/** The rows of the tables below a heading, up to the next heading, without their header rows. */
function rowsBelow(text: string, heading: string): string[][] {
  return sectionBelow(text, heading)
    .split("\n")
    .filter((line) => line.startsWith("| ") && !line.startsWith("| ---"))
    .slice(1)
    .map((line) => line.replace(/^\| | \|$/g, "").split(" | "));
}

const firstCells = (text: string, heading: string): string[] =>
  rowsBelow(text, heading).map(([first = ""]) => first);

/** Every string of a language as the page shows it, with plain spaces and an ellipsis in place of values. */
function stringsOf(language: string): Set<string> {
  const folder = `src/i18n/catalogues/${language}/`;
  const strings = new Set<string>();
  for (const path of paths.filter((each) => each.startsWith(folder) && each.endsWith(".json"))) {
    JSON.parse(read(path), (_, value: unknown) => {
      if (typeof value === "string") {
        const shown = value.replace(/<[^>]*>/g, "").replace(/\{\{[^}]*\}\}/g, "…");
        strings.add(shown.replace(/[\u00A0\u202F]/g, " "));
      }
    });
  }
  return strings;
}

/** Each language switches to by its own name, which is in no catalogue. */
const LANGUAGES = ["العربية", "Français"];

/** The names of controls (bold) and of events (in « ») in a tour that the page does not have. */
function unknownNames(tour: string): string[] {
  const shown = new Set([...LANGUAGES, ...stringsOf("fr"), ...stringsOf("ar")]);
  const labels = new Set(compiledSeeds().events.flatMap(({ label }) => Object.values(label)));
  const named = (pattern: RegExp) => [...tour.matchAll(pattern)].map(([, name = ""]) => name);
  return [
    ...named(/\*\*([^*]+)\*\*/g).filter((name) => !shown.has(name)),
    ...named(/« ([^»]+) »/g).filter((name) => !labels.has(name)),
  ];
}

const inCode = (cells: readonly string[]): string[] =>
  cells.flatMap((cell) => codeSpans(cell).map(({ text }) => text));

describe("tables of the docs are complete", () => {
  it("README.md gives a reason for every dependency", () => {
    const named = firstCells(read("README.md"), "## Dependencies").flatMap((cell) =>
      cell.split(", "),
    );
    expect(sorted(named)).toEqual(
      sorted([...Object.keys(dependencies), ...Object.keys(devDependencies)]),
    );
  });

  it("docs/using.md lists every parameter of the address", () => {
    const source = read("src/state/url-codec.ts");
    const parameters = [...source.matchAll(/parameters\.set\("(\w+)"/g)].map(
      ([, name = ""]) => name,
    );
    const listed = inCode(firstCells(read("docs/using.md"), "## Share a view"));
    expect(sorted(listed)).toEqual(sorted([...parameters, "lang"]));
  });

  it("docs/using.md names controls as the page does", () => {
    const rows = rowsBelow(read("docs/using.md"), "## Names of the controls");
    expect(rows.length).toBeGreaterThan(5);
    const [french, arabic] = ["fr", "ar"].map(stringsOf);
    expect(rows.filter(([, name = ""]) => !french?.has(name))).toEqual([]);
    expect(rows.filter(([, , name = ""]) => !arabic?.has(name))).toEqual([]);
  });

  it("the tour of README.md names controls and events as the page does", () => {
    expect(unknownNames("Click **Comment ?** and « Rien », not **Français**.")).toEqual([
      "Comment ?",
      "Rien",
    ]);
    const tour = sectionBelow(read("README.md"), "## A tour in one minute");
    for (const mark of ["**", "« "]) expect(tour).toContain(mark);
    expect(unknownNames(tour)).toEqual([]);
  });

  it("docs/data-files.md lists every data file", () => {
    const listed = inCode(firstCells(read("docs/data-files.md"), "# Data files"));
    const unlisted = [...written].filter((path) => !listed.some((name) => glob(name).test(path)));
    expect(unlisted).toEqual([]);
  });

  it("docs/architecture.md lists every folder of src and of the compiler", () => {
    const listed = inCode(firstCells(read("docs/architecture.md"), "## Folders"));
    const folders = paths.filter((path) => /^src\/([^/]+|compile\/[^/]+)\/$/.test(path));
    expect(sorted(listed.filter((path) => path.startsWith("src/")))).toEqual(sorted(folders));
  });

  it("docs/testing.md lists every check of npm test", () => {
    const text = read("docs/testing.md");
    const checks = Object.keys(scripts).filter((name) => name.startsWith("test"));
    expect(
      checks.filter((name) => !text.includes(`\`npm run ${name}\``) && name !== "test"),
    ).toEqual([]);
  });
});

describe("package.json", () => {
  it("names files and folders that exist in its scripts", () => {
    const named = Object.values(scripts).flatMap(
      (script) => script.match(/(src|e2e)\/[\w./-]+/g) ?? [],
    );
    expect(named.length).toBeGreaterThan(3);
    // Vitest also accepts the beginning of a path.
    expect(named.filter((path) => !paths.some((each) => each.startsWith(path)))).toEqual([]);
  });
});

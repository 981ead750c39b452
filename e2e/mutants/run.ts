/*
 * Mutation tests: applies one patch of this folder after the other to a copy of the tree and runs the tests until
 * one fails. Usage: npm run test:mutants [-- 04 sheet --hinted-only]. A patch begins with two lines: what a reader
 * would see, and the test file to run first.
 */
import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import {
  type Answer,
  type BrowserReport,
  browserTests,
  judge,
  type UnitReport,
  unitTests,
} from "./reports.ts";

interface Mutant {
  /** "04-clipboard-fails-silently" */
  readonly name: string;
  readonly patch: string;
  /** What a reader would see. */
  readonly effect: string;
  readonly hint: Hint;
}

/** A test file, or only its tests whose names match the pattern. */
interface Hint {
  readonly suite: "unit" | "browser";
  readonly file: string;
  readonly pattern: string | null;
}

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = join(root, "e2e/mutants");

/** The copy that patches are applied to; the working tree is never changed. */
const copy = mkdtempSync(join(tmpdir(), "isnad-mutants-"));
const report = join(copy, "report.json");
/** Where the configuration of Vitest writes its report. */
const unitReport = join(copy, "node_modules/.cache/isnad-tests/unit-tests.json");

/** Playwright builds the page of the second corpus at each start. Only its own tests need it. */
const ONE_SERVER = "e2e/one-server.config.ts";
const CONFIG = "e2e/playwright.config.ts";
const oneServer = `import config from "./playwright.config.ts";
export default { ...config, webServer: [config.webServer].flat().slice(0, 1) };
`;

const env = {
  ...process.env,
  PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  // The port of `npm start` and the next one may be in use.
  ISNAD_PORT: process.env.ISNAD_PORT ?? "4273",
  // Git must not find a repository around the copy.
  GIT_CEILING_DIRECTORIES: tmpdir(),
};

function run(command: string, args: readonly string[], cwd = copy) {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    env,
    encoding: "utf8",
    maxBuffer: 2 ** 26,
  });
  return { ok: status === 0, output: `${stdout}${stderr}` };
}

function readMutant(file: string): Mutant {
  const patch = join(folder, file);
  const [head = ""] = readFileSync(patch, "utf8").split(/^diff /m);
  const effect = /^Break: (.+)$/m.exec(head)?.[1];
  const [, suite, tests, pattern] =
    /^Caught by: (unit|browser) (\S+)(?: -g "([^"]+)")?$/m.exec(head) ?? [];
  if (effect === undefined || suite === undefined || tests === undefined) {
    throw new Error(`${file} does not begin with a line "Break: …" and a line "Caught by: …".`);
  }
  const hint = {
    suite: suite === "unit" ? ("unit" as const) : ("browser" as const),
    file: tests,
    pattern: pattern ?? null,
  };
  return { name: basename(file, ".patch"), patch, effect, hint };
}

/** Copies tracked and untracked files as they are now, and links the packages. */
function copyTree(): void {
  const listed = run("git", ["ls-files", "-z", "-co", "--exclude-standard"], root);
  for (const file of listed.output.split("\0")) {
    if (file && existsSync(join(root, file))) cpSync(join(root, file), join(copy, file));
  }
  mkdirSync(join(copy, "node_modules"));
  for (const entry of readdirSync(join(root, "node_modules"))) {
    // Vite's caches must not be shared between trees.
    if (/^\.(?!bin$)/.test(entry)) continue;
    symlinkSync(join(root, "node_modules", entry), join(copy, "node_modules", entry));
  }
  writeFileSync(join(copy, ONE_SERVER), oneServer);
}

function askUnits(file: string | null): Answer {
  rmSync(unitReport, { force: true });
  const { ok, output } = run("npx", ["vitest", "run", ...(file ? [file] : []), "--bail=1"]);
  if (!existsSync(unitReport)) return judge(ok, [], undefined, output);
  const parsed = JSON.parse(readFileSync(unitReport, "utf8")) as UnitReport;
  const complaint = parsed.testResults.find(({ message }) => message !== "")?.message;
  return judge(ok, unitTests(parsed), complaint, output);
}

function askBrowsers(hint: Hint | null): Answer {
  rmSync(report, { force: true });
  const built = run("npx", ["vite", "build", "--logLevel", "error"]);
  if (!built.ok) return { error: `The broken page does not build.\n${built.output}` };
  const config = hint && !/second-corpus/.test(hint.file) ? ONE_SERVER : CONFIG;
  const { ok, output } = run("npx", [
    ...["playwright", "test", "--config", config, "-x", "--reporter=json"],
    ...(hint ? [hint.file] : []),
    ...(hint?.pattern ? ["-g", hint.pattern] : []),
  ]);
  if (!existsSync(report)) return judge(ok, [], undefined, output);
  const parsed = JSON.parse(readFileSync(report, "utf8")) as BrowserReport;
  const tests = parsed.suites.flatMap((suite) => browserTests(suite));
  return judge(ok, tests, parsed.errors[0]?.message, output);
}

/** Runs the hinted tests first, and all tests only if these pass. */
function ask({ hint }: Mutant, hintedOnly: boolean): Answer {
  const asked = [
    () => (hint.suite === "unit" ? askUnits(hint.file) : askBrowsers(hint)),
    ...(hintedOnly ? [] : [() => askUnits(null), () => askBrowsers(null)]),
  ];
  let answer: Answer = { foundBy: null };
  for (const next of asked) {
    answer = next();
    if ("error" in answer || answer.foundBy !== null) break;
  }
  return answer;
}

function tryOut(mutant: Mutant, hintedOnly: boolean): Answer {
  const check = run("git", ["apply", "--check", mutant.patch]);
  if (!check.ok) return { error: `The patch no longer applies.\n${check.output.trim()}` };
  run("git", ["apply", mutant.patch]);
  try {
    return ask(mutant, hintedOnly);
  } finally {
    run("git", ["apply", "--reverse", mutant.patch]);
  }
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { "hinted-only": { type: "boolean", default: false } },
});
const mutants = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".patch"))
  .filter((file) => positionals.length === 0 || positionals.some((part) => file.includes(part)))
  .sort()
  .map(readMutant);
const rows: string[] = [];
let found = 0;
try {
  if (!run("node", ["e2e/ensure-browsers.mjs"], root).ok) throw new Error("No browser to test in.");
  copyTree();
  for (const mutant of mutants) {
    const start = performance.now();
    const answer = tryOut(mutant, values["hinted-only"]);
    const seconds = Math.round((performance.now() - start) / 1000);
    const seen = "foundBy" in answer ? answer.foundBy : null;
    if (seen) found += 1;
    const outcome = "error" in answer ? `ERROR: ${answer.error}` : (seen?.test ?? "NOT FOUND");
    rows.push(`${mutant.name} (${seconds} s)\n  ${mutant.effect}\n  ${outcome}`);
    console.log(`${mutant.name} (${seconds} s): ${outcome}${seen ? `\n  ${seen.message}` : ""}`);
  }
} finally {
  rmSync(copy, { recursive: true, force: true });
}
console.log(`\n${rows.join("\n")}\n\n${found} of ${mutants.length} found`);
process.exitCode = found === mutants.length && found > 0 ? 0 : 1;

import { spawn } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { browserTests, slowest, type TimedTest, unitTests } from "./slowest-tests.ts";

/*
 * `npm test`: runs the fast checks at the same time, then the build, the check of its size and the browser tests. It
 * stops at the first part that fails. At the end it prints the wall time of each part and the ten slowest tests.
 */

const SIDE_BY_SIDE = ["types", "lint", "styles", "unused", "unit"];
const IN_TURN = ["build", "size", "browsers"];

const REPORTS = "node_modules/.cache/isnad-tests";

interface Part {
  readonly name: string;
  readonly seconds: number;
  readonly passed: boolean;
}

/** The path of npm's own script, which Node can run on any platform without a shell. Throws outside npm. */
function npmScript(): string {
  const path = process.env.npm_execpath;
  if (path === undefined) throw new Error("Run this script with `npm test`.");
  return path;
}

/**
 * Runs `npm run test:<name>`. If other parts run at the same time (`isAlone` is false), its output is printed when it
 * ends, so that outputs do not mix.
 */
function run(name: string, isAlone: boolean): Promise<Part> {
  const start = performance.now();
  const child = spawn(process.execPath, [npmScript(), "run", `test:${name}`], {
    stdio: ["ignore", isAlone ? "inherit" : "pipe", isAlone ? "inherit" : "pipe"],
  });
  const output: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on("data", (chunk: Buffer) => output.push(chunk));
  }
  return new Promise((resolve) => {
    const end = (passed: boolean) => {
      process.stdout.write(Buffer.concat(output.splice(0)));
      resolve({ name, seconds: (performance.now() - start) / 1000, passed });
    };
    child.on("error", ({ message }) => {
      output.push(Buffer.from(`test:${name} could not be started: ${message}\n`));
      end(false);
    });
    child.on("close", (code) => end(code === 0));
  });
}

/** Reads the tests from the report of a part. Empty if the part wrote no report. */
function report<Json>(file: string, read: (json: Json) => TimedTest[]): TimedTest[] {
  const path = `${REPORTS}/${file}`;
  return existsSync(path) ? read(JSON.parse(readFileSync(path, "utf8")) as Json) : [];
}

function printTimes(parts: readonly Part[], total: number): void {
  const tests: TimedTest[] = [
    ...report("unit-tests.json", unitTests),
    ...report("browser-tests.json", browserTests),
  ];
  const line = (seconds: number, what: string) => `${seconds.toFixed(1).padStart(7)} s  ${what}`;
  const wall = parts.map(({ name, seconds, passed }) =>
    line(seconds, `test:${name}${passed ? "" : "  FAILED"}`),
  );
  const slow = slowest(tests, 10).map(({ seconds, name }) => line(seconds, name));
  console.log(["", "Wall time:", ...wall, line(total, "in all")].join("\n"));
  if (slow.length > 0) console.log(["", "The slowest tests:", ...slow].join("\n"));
}

async function main(): Promise<boolean> {
  const start = performance.now();
  rmSync(REPORTS, { recursive: true, force: true });
  const parts = await Promise.all(SIDE_BY_SIDE.map((name) => run(name, false)));
  for (const name of IN_TURN) {
    if (parts.some(({ passed }) => !passed)) break;
    parts.push(await run(name, true));
  }
  printTimes(parts, (performance.now() - start) / 1000);
  return parts.every(({ passed }) => passed);
}

process.exitCode = (await main()) ? 0 : 1;

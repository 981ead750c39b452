import { spawn } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { browserTests, slowest, type TimedTest, unitTests } from "./slowest-tests.ts";

/*
 * `npm test`: the cheap checks side by side, then the build, its weight and the browser tests. It stops at the first
 * part that fails, and closes with the wall time of each part and the ten slowest tests.
 */

const SIDE_BY_SIDE = ["types", "lint", "styles", "unused", "unit"];
const IN_TURN = ["build", "size", "browsers"];

const REPORTS = "node_modules/.cache/isnad-tests";

interface Part {
  readonly name: string;
  readonly seconds: number;
  readonly passed: boolean;
}

/** Runs `npm run test:<name>`. Output of parts that run side by side is printed in one piece, when it is whole. */
function run(name: string, isAlone: boolean): Promise<Part> {
  const start = performance.now();
  const child = spawn("npm", ["run", `test:${name}`], {
    stdio: ["ignore", isAlone ? "inherit" : "pipe", isAlone ? "inherit" : "pipe"],
    shell: process.platform === "win32",
  });
  const output: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on("data", (chunk: Buffer) => output.push(chunk));
  }
  return new Promise((resolve) => {
    child.on("close", (code) => {
      process.stdout.write(Buffer.concat(output));
      resolve({ name, seconds: (performance.now() - start) / 1000, passed: code === 0 });
    });
  });
}

/** Reads the report of a part; none if the part did not run, or broke off before it wrote one. */
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

import { spawnSync } from "node:child_process";
import {
  appendFileSync,
  copyFileSync,
  mkdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { type FencedBlock, fencedBlocks } from "./read-markdown.ts";

/** An output that a guide shows, and what its command printed. */
export interface ShownOutput {
  /** Line of the guide. */
  readonly line: number;
  readonly shown: string;
  readonly printed: string;
}

/**
 * Makes a copy of the repository in which commands can write files. Sources and packages are symbolic links. The page
 * is replaced by one line that loads the corpus: a build is then fast, and still uses package.json and vite.config.ts.
 * The links are junctions on Windows, which need no special rights.
 */
export function makeWorkspace(folder: string, repository: string): void {
  mkdirSync(folder, { recursive: true });
  for (const name of ["package.json", "vite.config.ts"]) {
    copyFileSync(join(repository, name), join(folder, name));
  }
  for (const name of ["src", "node_modules"]) {
    symlinkSync(join(repository, name), join(folder, name), "junction");
  }
  const script = 'import corpus from "virtual:corpus"; document.title = corpus.title.fr;';
  writeFileSync(join(folder, "index.html"), `<script type="module">${script}</script>\n`);
}

/** The environment of a reader's shell, without the variables of the npm and the Vitest that run the test. */
function readersEnvironment(): NodeJS.ProcessEnv {
  const own = /^(npm_|INIT_CWD$|NODE_ENV$|VITEST|SEEDS$)/i;
  const kept = Object.entries(process.env).filter(([name]) => !own.test(name));
  return { ...Object.fromEntries(kept), npm_config_loglevel: "silent" };
}

/** Applies a diff block. Its context and minus lines must occur once in the file. */
function change(file: string, { text, line }: FencedBlock): void {
  const lines = text.split("\n").filter((each) => each !== "");
  const side = (other: string) =>
    lines
      .filter((each) => !each.startsWith(other))
      .map((each) => `${each.slice(1)}\n`)
      .join("");
  const content = readFileSync(file, "utf8");
  const before = side("+");
  const [head, tail, more] = content.split(before);
  if (head === undefined || tail === undefined || more !== undefined) {
    throw new Error(`Line ${line}: the lines to change do not occur once in ${file}.`);
  }
  writeFileSync(file, head + side("-") + tail);
}

/**
 * Runs one command and returns its standard output. The exit code may be anything, because a guide also shows commands
 * that report problems. Throws if the command writes to standard error.
 */
function run(command: string, folder: string): string {
  const { stdout, stderr, error } = spawnSync("sh", ["-c", command], {
    cwd: folder,
    encoding: "utf8",
    env: readersEnvironment(),
  });
  if (error) throw error;
  if (stderr.trim() !== "") throw new Error(`${command} wrote to standard error:\n${stderr}`);
  return stdout;
}

/** Removes the isolates that keep Arabic in place in a terminal; a guide does not show them. */
function withoutIsolates(text: string): string {
  return text.replace(/[\u2066-\u2069]/g, "").trimEnd();
}

/**
 * Follows a guide in a workspace and returns the outputs that it shows, each with what was printed. docs/testing.md
 * explains the words after the language of a block.
 */
export function runGuide(markdown: string, folder: string): ShownOutput[] {
  const outputs: ShownOutput[] = [];
  let printed = "";
  for (const block of fencedBlocks(markdown)) {
    const { language, words, text, line } = block;
    const name = words.at(-1);
    if (language === "sh") {
      const commands = words.includes("skip") ? [] : text.split("\n").filter((each) => each !== "");
      for (const command of commands) printed = run(command, folder);
    } else if (name === "output") {
      outputs.push({ line, shown: withoutIsolates(text), printed: withoutIsolates(printed) });
    } else if (name !== undefined) {
      const file = join(folder, name);
      mkdirSync(dirname(file), { recursive: true });
      if (language === "diff") change(file, block);
      else if (words.includes("append")) appendFileSync(file, text);
      else writeFileSync(file, text);
    }
  }
  return outputs;
}

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
 * A copy of the repository in which commands may leave files: sources and packages are links, the page is one
 * line that loads the corpus, so that a build takes a second and still goes through package.json and vite.config.ts.
 */
export function makeWorkspace(folder: string, repository: string): void {
  mkdirSync(folder, { recursive: true });
  for (const name of ["package.json", "vite.config.ts"]) {
    copyFileSync(join(repository, name), join(folder, name));
  }
  for (const name of ["src", "node_modules"])
    symlinkSync(join(repository, name), join(folder, name));
  const script = 'import corpus from "virtual:corpus"; document.title = corpus.title.fr;';
  writeFileSync(join(folder, "index.html"), `<script type="module">${script}</script>\n`);
}

/** The environment of a reader's shell: nothing of the npm or the Vitest that runs this. */
function readersEnvironment(): NodeJS.ProcessEnv {
  const own = /^(npm_|INIT_CWD$|NODE_ENV$|VITEST|SEEDS$)/i;
  const kept = Object.entries(process.env).filter(([name]) => !own.test(name));
  return { ...Object.fromEntries(kept), npm_config_loglevel: "silent" };
}

/** Applies a diff block: its context and minus lines stand once in the file; its plus lines take their place. */
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
    throw new Error(`Line ${line}: the lines to change do not stand once in ${file}.`);
  }
  writeFileSync(file, head + side("-") + tail);
}

/** Runs one command as a reader would. It answers with standard output; a command may fail and say why there. */
function run(command: string, folder: string): string {
  const { stdout, stderr, error } = spawnSync("sh", ["-c", command], {
    cwd: folder,
    encoding: "utf8",
    env: readersEnvironment(),
  });
  if (error) throw error;
  if (stderr.trim() !== "") throw new Error(`${command} says on standard error:\n${stderr}`);
  return stdout;
}

/** Isolates keep Arabic in place in a terminal; a guide does not show them. */
function withoutIsolates(text: string): string {
  return text.replace(/[\u2066-\u2069]/g, "").trimEnd();
}

/**
 * Follows a guide in a workspace. A block that names a file after its language is written to it ("append": added
 * to its end; "diff": applied to it), `sh` is run line by line unless it says "skip", and "output" is what the last
 * command printed.
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

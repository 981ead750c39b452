import { readdirSync, readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { fileProblem, type Problem } from "../compile/problems/problem.ts";
import type { RawFile, SeedFolder } from "../compile/seeds/seed-folder.ts";

/** Only YAML and text files are seeds. Notes in Markdown and hidden files of editors are not. */
function isSeed(name: string): boolean {
  return /\.(ya?ml|txt)$/i.test(name) && !name.startsWith(".");
}

/** The message of an error, without the absolute path that Node adds. */
function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.replace(/, \w+( '.*')?$/s, "");
}

function missingFolder(shown: string): Problem {
  return fileProblem(
    "folder-missing",
    shown,
    "This folder does not exist.",
    "Create it, or name another folder: to the build in the environment variable SEEDS, to check-seeds as its argument.",
  );
}

function unreadable(shown: string, error: unknown): Problem {
  const message = `This cannot be read: ${reasonOf(error)}.`;
  return fileProblem(
    "file-unreadable",
    shown,
    message,
    "See what it is and whether you may read it.",
  );
}

/**
 * Reads the seed files of a folder and of its `documents/`, relative to `root`. The compiler itself
 * does no I/O. Never throws: files that cannot be read become problems.
 */
export function readCorpus(folder: string, root: string = process.cwd()): SeedFolder {
  const files: RawFile[] = [];
  const problems: Problem[] = [];

  const readFolder = (prefix: "" | "documents/") => {
    const shown = prefix === "" ? folder : `${folder}/documents`;
    const path = resolve(root, shown);
    try {
      if (!statSync(path, { throwIfNoEntry: false })) {
        problems.push(missingFolder(shown));
        return;
      }
      for (const name of readdirSync(path).filter(isSeed).sort()) {
        try {
          files.push({ name: prefix + name, bytes: readFileSync(resolve(path, name)) });
        } catch (error) {
          problems.push(unreadable(`${shown}/${name}`, error));
        }
      }
    } catch (error) {
      problems.push(unreadable(shown, error));
    }
  };

  readFolder("");
  if (problems.length === 0) readFolder("documents/");
  return { folder, files, problems };
}

import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readCorpus } from "../../build/read-corpus.ts";
import type { ProblemCode } from "../../compile/problems/problem.ts";
import { FIXTURE, fixtureFolder } from "../fixture.ts";
import { bytes, type Case, CORPUS, EVENTS, encode, type Mistake } from "./mistake.ts";

/** Reads a folder in which `article.txt` is itself a folder. */
function readOddFolder() {
  const root = mkdtempSync(join(tmpdir(), "isnad-"));
  mkdirSync(join(root, "odd/documents/article.txt"), { recursive: true });
  const { problems } = readCorpus("odd", root);
  rmSync(root, { recursive: true });
  return { ...fixtureFolder(), problems };
}

/** Mistakes in folders and files: one for each code. */
export const FILE_MISTAKES = {
  "folder-missing": {
    seeds: () => readCorpus("nowhere", tmpdir()),
    file: "nowhere",
    says: /does not exist/,
    hint: /SEEDS/,
  },
  "file-missing": {
    seeds: () => fixtureFolder({ "events.yaml": null }),
    file: EVENTS,
    says: /missing/,
  },
  "file-unreadable": {
    seeds: readOddFolder,
    file: "odd/documents/article.txt",
    says: /cannot be read/,
  },
  "file-unexpected": {
    seeds: () => fixtureFolder({ "event.yaml": "[]" }),
    file: "seeds/event.yaml",
    says: /Nothing reads/,
  },
  "article-missing": {
    seeds: () =>
      fixtureFolder({
        "documents/other.yaml":
          FIXTURE["documents/gazette.yaml"]?.replace("id: gazette", "id: other") ?? "",
      }),
    file: "seeds/documents/other.yaml",
    says: /other\.txt is missing/,
  },
  "annotation-missing": {
    seeds: () => fixtureFolder({ "documents/other.txt": "Hallo\n" }),
    file: "seeds/documents/other.txt",
    says: /other\.yaml is missing/,
  },
  "invalid-utf8": {
    seeds: () =>
      fixtureFolder({
        "events.yaml": Buffer.concat([
          encode(FIXTURE["events.yaml"]),
          encode("# caf"),
          bytes(0xe9, 0x0a),
        ]),
      }),
    file: EVENTS,
    at: "\uFFFD",
    says: /not UTF-8/,
  },
  "byte-order-mark": {
    seeds: () =>
      fixtureFolder({
        "corpus.yaml": Buffer.concat([bytes(0xef, 0xbb, 0xbf), encode(FIXTURE["corpus.yaml"])]),
      }),
    file: CORPUS,
    says: /U\+FEFF/,
  },
  "nul-character": {
    seeds: () =>
      fixtureFolder({
        "documents/note.txt": "Hal\0lo\n",
      }),
    file: "seeds/documents/note.txt",
    at: "\0lo",
    says: /U\+0000/,
    also: "annotation-missing",
  },
  "carriage-return": {
    seeds: () =>
      fixtureFolder({ "documents/gazette.txt": (text) => text.replaceAll("\n", "\r\n") }),
    file: "seeds/documents/gazette.txt",
    at: "\r",
    says: /U\+000D/,
    hint: /gitattributes/,
    also: "text-changed",
  },
  "empty-file": {
    seeds: () => fixtureFolder({ "events.yaml": " \n" }),
    file: EVENTS,
    says: /empty/,
  },
} satisfies Partial<Record<ProblemCode, Mistake>>;

/** Other mistakes that cause the same codes. */
export const OTHER_FILE_MISTAKES: readonly Case[] = [
  [
    "annotation-missing",
    {
      seeds: () => fixtureFolder({ "documents/gazette.yaml": null }),
      file: "seeds/documents/gazette.txt",
      says: /gazette\.yaml/,
    },
  ],
  [
    "file-unreadable",
    {
      seeds: () => readCorpus("package.json", process.cwd()),
      file: "package.json",
      says: /not a directory/,
    },
  ],
];

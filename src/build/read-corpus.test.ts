import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { readCorpus } from "./read-corpus.ts";

const root = mkdtempSync(join(tmpdir(), "isnad-read-"));
afterAll(() => rmSync(root, { recursive: true }));

function folder(name: string, files: readonly string[]): string {
  mkdirSync(join(root, name), { recursive: true });
  for (const file of files) {
    mkdirSync(join(root, name, file, ".."), { recursive: true });
    writeFileSync(join(root, name, file), file);
  }
  return name;
}

describe("readCorpus", () => {
  it("reads YAML and text files in order and ignores other files", () => {
    const name = folder("whole", [
      ...["events.yaml", "corpus.yaml", "README.md", ".hidden.yaml"],
      ...["documents/b.txt", "documents/a.yaml", "documents/picture.png", "other/x.yaml"],
    ]);
    const { files, problems } = readCorpus(name, root);
    const names = ["corpus.yaml", "events.yaml", "documents/a.yaml", "documents/b.txt"];
    expect(files.map((file) => file.name)).toEqual(names);
    expect(files.map(({ bytes }) => new TextDecoder().decode(bytes))).toEqual(names);
    expect(problems).toEqual([]);
  });

  it("accepts an absolute path", () => {
    const name = folder("absolute", ["corpus.yaml", "documents/a.txt"]);
    expect(readCorpus(join(root, name), "/").files).toHaveLength(2);
  });

  it.each([
    ["no folder at all", "absent", []],
    ["no folder of documents", "bare", ["corpus.yaml"]],
    ["a file in the place of the folder", "corpus.yaml", null],
  ])("reports a problem for %s", (_, name, files) => {
    if (files === null) writeFileSync(join(root, name), "");
    else if (files.length > 0) folder(name, files);
    const { problems } = readCorpus(name, root);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.file.startsWith(name)).toBe(true);
    expect(problems[0]?.message).not.toContain(root);
  });
});

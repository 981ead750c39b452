import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { makeWorkspace, runGuide } from "./run-guide.ts";

const repository = fileURLToPath(new URL("../../..", import.meta.url));
const temporary = mkdtempSync(join(tmpdir(), "isnad-guide-"));
afterAll(() => rmSync(temporary, { recursive: true }));

// The guide is written for a POSIX shell, which Windows does not have.
const hasShell = process.platform !== "win32";

describe.runIf(hasShell)("the author's guide, docs/own-corpus.md", () => {
  // It runs several commands and a build in processes of their own.
  it("leads from an empty folder to a built page, and shows what the commands print", {
    timeout: 300_000,
  }, () => {
    const folder = join(temporary, "repository");
    makeWorkspace(folder, repository);
    const guide = readFileSync(join(repository, "docs/own-corpus.md"), "utf8");
    const outputs = runGuide(guide, folder);
    expect(outputs.length).toBeGreaterThan(2);
    for (const { line, shown, printed } of outputs) expect(shown, `line ${line}`).toBe(printed);
    expect(readFileSync(join(folder, "dist/index.html"), "utf8")).toContain("assets/corpus-");
    expect(readFileSync(join(folder, "dist/data/claims.csv"), "utf8")).toContain("homes-sada-3");
  });
});

describe.runIf(hasShell)("following a guide", () => {
  function folderOf(name: string): string {
    const folder = join(temporary, name);
    mkdirSync(folder);
    writeFileSync(join(folder, "list.yaml"), "- a\n- b\n");
    return folder;
  }

  it("writes, appends to and changes files, and runs the commands that are not skipped", () => {
    const guide = `
\`\`\`diff list.yaml
 - a
-- b
+- c
\`\`\`
\`\`\`yaml append list.yaml
- d
\`\`\`
\`\`\`sh
echo before
cat list.yaml
\`\`\`
\`\`\`text output
- a
- b
\`\`\`
\`\`\`sh skip
echo no > list.yaml
\`\`\`
`;
    const folder = folderOf("steps");
    expect(runGuide(guide, folder)).toEqual([
      { line: 14, shown: "- a\n- b", printed: "- a\n- c\n- d" },
    ]);
    expect(readFileSync(join(folder, "list.yaml"), "utf8")).toBe("- a\n- c\n- d\n");
  });

  it.each([
    ["a change of lines that are not there", "diff list.yaml", "-- x\n+- y"],
    ["a command that does not exist", "sh", "no-such-command"],
  ])("stops at %s", (_, info, text) => {
    const folder = folderOf(info.replaceAll(/\W/g, "-"));
    expect(() => runGuide(`\`\`\`${info}\n${text}\n\`\`\`\n`, folder)).toThrow();
  });
});

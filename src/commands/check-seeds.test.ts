import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { FIXTURE } from "../testing/fixture.ts";
import { writeFiles } from "../testing/write-files.ts";

const command = fileURLToPath(new URL("check-seeds.ts", import.meta.url));
const tsx = createRequire(import.meta.url).resolve("tsx");
const root = mkdtempSync(join(tmpdir(), "isnad-check-"));
afterAll(() => rmSync(root, { recursive: true }));

interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command as npm does, from a directory of the user. */
function check(args: readonly string[], cwd = root): Promise<Finished> {
  return new Promise((done) => {
    const child = execFile(
      process.execPath,
      ["--import", tsx, command, ...args],
      { cwd },
      (_error, stdout, stderr) => done({ code: child.exitCode, stdout, stderr }),
    );
  });
}

const BROKEN = {
  ...FIXTURE,
  "corpus.yaml": FIXTURE["corpus.yaml"]?.replace("tone: ink", "tone: pink") ?? "",
  "documents/khabar.txt": `${FIXTURE["documents/khabar.txt"]}.`,
  "events.yaml": FIXTURE["events.yaml"]?.replace("donderdag.", "vrijdag.") ?? "",
};
const ARABIC = "بذور الأزمة/سد أوفردام";
writeFiles(join(root, "clean"), FIXTURE);
writeFiles(join(root, "broken"), BROKEN);
writeFiles(join(root, ARABIC), BROKEN);

describe.concurrent("check-seeds", () => {
  it("prints a summary of valid seeds and exits with 0", async () => {
    const { code, stdout, stderr } = await check(["clean/"]);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/^\| documents \| 3 \| nl 1, en 1, fa 1 \|$/m);
    expect(stdout).toMatch(/^\| events \| 2 \| flood 1, relief 1 \|$/m);
  });

  it("prints all problems with place, line and hint and exits with 1", async () => {
    const { code, stdout, stderr } = await check(["broken"]);
    expect([code, stderr]).toEqual([1, ""]);
    expect(stdout.match(/^broken\/\S+:\d+:\d+ {2}\S+/gm)).toEqual([
      expect.stringMatching(/^broken\/corpus\.yaml:\d+:11 {2}invalid-value$/),
      "broken/documents/khabar.yaml:3:9  text-changed",
      expect.stringMatching(/^broken\/events\.yaml:\d+:\d+ {2}quote-not-found$/),
    ]);
    expect(stdout).toContain("    tone: pink\n   |           ^^^^\n  hint: ");
    expect(stdout).toMatch(/3 problems in 3 files\n$/);
  });

  it("shows paths as the user typed them, with Arabic letters, spaces and `..`", async () => {
    const { code, stdout } = await check([`../${ARABIC}`], join(root, "clean"));
    expect(code).toBe(1);
    expect(stdout.startsWith(`../${ARABIC}/corpus.yaml:`)).toBe(true);
  });

  it("prints one JSON object with --json, with or without problems", async () => {
    const clean = await check(["clean", "--json"]);
    expect(JSON.parse(clean.stdout)).toMatchObject({
      ok: true,
      problems: [],
      summary: { events: { total: 2, byKind: { flood: 1, relief: 1 } }, quotes: { total: 5 } },
    });
    const broken = await check(["--json", "broken"]);
    expect([clean.code, broken.code]).toEqual([0, 1]);
    expect(JSON.parse(broken.stdout)).toMatchObject({
      ok: false,
      problems: [
        { code: "invalid-value", file: "broken/corpus.yaml", column: 11 },
        { code: "text-changed", file: "broken/documents/khabar.yaml" },
        { code: "quote-not-found", file: "broken/events.yaml" },
      ],
      summary: null,
    });
  });

  it("lists uncited passages as text or JSON", async () => {
    const { code, stdout } = await check(["clean", "--uncited"]);
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^clean\/documents\/gazette\.txt:1:1 {2}paragraph 1, headline {2}Dijk bij/,
    );
    const json = await check(["clean", "--uncited", "--json"]);
    const { uncited } = JSON.parse(json.stdout);
    expect(uncited[0]).toMatchObject({
      line: 1,
      column: 1,
      paragraph: 1,
      words: expect.stringMatching(/^Dijk/),
    });
  });

  it("reports a missing folder as a problem", async () => {
    const { code, stdout, stderr } = await check(["nowhere"]);
    expect([code, stderr]).toEqual([1, ""]);
    expect(stdout.startsWith("nowhere:1:1  folder-missing  ")).toBe(true);
  });

  it("prints the usage to standard error for invalid arguments and exits with 2", async () => {
    const { code, stdout, stderr } = await check(["clean", "--jsn", "--json"]);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr.startsWith("--jsn is not an option. Did you mean `--json`?\n")).toBe(true);
    expect(stderr).toContain("npm run check-seeds -- [folder]");
  });
});

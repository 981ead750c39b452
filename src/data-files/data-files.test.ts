import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { compiledSeeds, seedFolder } from "../testing/compiled-corpora.ts";
import { CLAIM_COLUMNS } from "./claims-csv/claim-columns.ts";
import { dataFiles } from "./data-files.ts";

const corpus = compiledSeeds();
const folder = seedFolder();
const files = dataFiles(corpus);

/** The characters in a text that control its direction (UAX 9). */
const bidiControls = (text: string) =>
  text.match(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g)?.length ?? 0;

describe("the data files", () => {
  it("are complete", () => {
    expect(files.map(({ path }) => path).filter((path) => !path.includes("/"))).toEqual([
      "corpus.json",
      "corpus.schema.json",
      "claims.csv",
      "annotations.jsonld",
      "events.jsonld",
      "timeline.ics",
      "timeline.fr.ics",
      "README.txt",
    ]);
  });

  it("are identical for identical seeds", () => {
    expect(dataFiles(compiledSeeds())).toEqual(files);
  });

  it("contain no path of the machine", () => {
    for (const { text } of files) expect(text).not.toContain(process.cwd());
  });

  it("contain the articles unchanged", () => {
    for (const { path, text } of files.filter((file) => file.path.startsWith("documents/"))) {
      const bytes = folder.files.find(({ name }) => name === path)?.bytes;
      expect(Buffer.from(text).equals(bytes ?? new Uint8Array())).toBe(true);
      const sha256 = createHash("sha256").update(text).digest("hex");
      expect(corpus.documents.some((document) => document.sha256 === sha256)).toBe(true);
    }
  });

  it("add no directional characters", () => {
    const inSeeds = bidiControls(JSON.stringify(corpus));
    for (const { text } of files) expect(bidiControls(text)).toBeLessThanOrEqual(inSeeds);
  });

  it("are described in README.txt, with each column of claims.csv", () => {
    const readme = files.find(({ path }) => path === "README.txt")?.text;
    for (const { path } of files) expect(readme).toMatch(new RegExp(`^ {2}${path} +\\S`, "m"));
    for (const { name } of CLAIM_COLUMNS) {
      expect(readme).toMatch(new RegExp(`^ {2}${name} +\\S`, "m"));
    }
  });
});

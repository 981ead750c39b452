import { describe, expect, it } from "vitest";
import type { Problem } from "../problems/problem.ts";
import { decodeFile } from "./decode-file.ts";

function decode(name: string, content: string | readonly number[]) {
  const bytes =
    typeof content === "string" ? new TextEncoder().encode(content) : Uint8Array.from(content);
  const problems: Problem[] = [];
  const { text } = decodeFile("seeds", { name, bytes }, (problem) => problems.push(problem));
  return { text, problems, codes: problems.map(({ code }) => code) };
}

describe("decodeFile", () => {
  it("returns the text, whatever characters it contains", () => {
    const text = "أمس\u00A0الجمعة\u2028😀 \uFFFD\u200F\n";
    expect(decode("documents/a.txt", text)).toMatchObject({ text, problems: [] });
  });

  it("rejects Latin-1 at its line and column", () => {
    const latin = [...Buffer.from("un\ndeux\nle départ\n", "latin1")];
    const [problem] = decode("documents/a.txt", latin).problems;
    expect(problem).toMatchObject({ code: "invalid-utf8", line: 3, column: 5 });
  });

  it("rejects UTF-16", () => {
    const { codes } = decode("documents/a.txt", [...Buffer.from("\uFEFFtexte", "utf16le")]);
    expect(codes).toContain("invalid-utf8");
  });

  it("rejects a file that ends inside a character", () => {
    expect(decode("events.yaml", [0x61, 0x0a, 0xd8]).problems[0]).toMatchObject({ line: 2 });
  });

  it("accepts CR LF in YAML, but not in an article", () => {
    expect(decode("events.yaml", "a: 1\r\nb: 2\r\n").codes).toEqual([]);
    expect(decode("documents/a.yaml", "a: 1\r\n").codes).toEqual([]);
    expect(decode("documents/a.txt", "un\r\ndeux\r\n").codes).toEqual(["carriage-return"]);
  });
});

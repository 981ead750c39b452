import { describe, expect, it } from "vitest";
import type { Problem } from "./problem.ts";
import { type Key, parseYaml } from "./yaml-file.ts";

function parse(text: string) {
  const problems: Problem[] = [];
  const bytes = new TextEncoder().encode(text);
  const yaml = parseYaml({ path: "seeds/x.yaml", name: "x.yaml", text, bytes }, (problem) =>
    problems.push(problem),
  );
  return { yaml, problems };
}

const TEXT = `title: {ar: "عنوان", fr: Titre}
empty:
list:
  - id: one
    exact: |
      Several
      lines
  - id: two
again: &name {deep: [1, {key: value}]}
alias: *name
`;

/** What a problem at a path points at, with its length. */
function pointed(...path: Key[]): string {
  const problem = parse(TEXT)
    .yaml?.place.at(...path)
    .problem("wrong-type", "", "");
  return problem?.source?.slice(problem.column - 1, problem.column - 1 + problem.length) ?? "";
}

describe("the place of a value", () => {
  it.each([
    ["a value", ["title", "fr"], "Titre"],
    ["a quoted value with its quotes", ["title", "ar"], '"عنوان"'],
    ["an item of a list", ["list", 1, "id"], "two"],
    ["the mark of a block", ["list", 0, "exact"], "|"],
    ["a value in flow style", ["again", "deep", 1, "key"], "value"],
    ["a value behind an alias", ["alias", "deep", 0], "1"],
  ] as const)("is that of %s", (_, path, text) => {
    expect(pointed(...path)).toBe(text);
  });

  it.each([
    ["the key that has no value", ["empty"], "empty"],
    ["the key whose map lacks the next one", ["title", "en"], "title"],
    ["the beginning of an item that lacks a key", ["list", 1, "kind"], "id: two"],
    ["the nearest above, however much is missing", ["empty", "a", 3, "b"], "empty"],
  ] as const)("that does not exist is %s", (_, path, text) => {
    expect(pointed(...path)).toBe(text);
  });

  it("counts lines and columns from 1", () => {
    expect(String(parse(TEXT).yaml?.place.at("list", 0, "id"))).toBe("seeds/x.yaml:4:9");
  });

  it("is the same with CR LF", () => {
    const { yaml } = parse(TEXT.replaceAll("\n", "\r\n"));
    expect(String(yaml?.place.at("list", 0, "id"))).toBe("seeds/x.yaml:4:9");
  });
});

describe("values", () => {
  it("that look like dates stay texts", () => {
    const { yaml } = parse("a: 2022-01-07\nb: 2022-01-05?\nc: 2022-01-06/2022-01-07");
    expect(Object.values(yaml?.value ?? {})).toEqual([
      "2022-01-07",
      "2022-01-05?",
      "2022-01-06/2022-01-07",
    ]);
  });

  it("named __proto__ are data, not a prototype", () => {
    const { yaml } = parse("__proto__: {polluted: yes}");
    expect(Object.keys(yaml?.value ?? {})).toEqual(["__proto__"]);
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  });
});

describe("what is no YAML", () => {
  it.each([
    ["an open quote", 'a: "x\n'],
    ["a colon in a plain text", "a: b: c\n"],
    ["an unknown alias", "a: *b\n"],
    ["an unknown tag", "a: !secret b\n"],
    ["very deep nesting", "[".repeat(50_000)],
  ])("%s is a problem, not an exception", (_, text) => {
    const { problems } = parse(text);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.code).toMatch(/^yaml-/);
  });

  it("is shown inside its line, also where a lone carriage return ends the file", () => {
    const { problems } = parse("a: {b: c\r");
    expect(problems.map(({ line, column, source }) => [line, column, source])).toEqual([
      [1, 9, "a: {b: c"],
    ]);
  });

  it("reports two double keys, and still reads the rest", () => {
    const { yaml, problems } = parse("a: 1\na: 2\nb: {c: 1, c: 2}\n");
    expect(problems.map(({ line }) => line)).toEqual([2, 3]);
    expect(yaml).not.toBeNull();
  });
});

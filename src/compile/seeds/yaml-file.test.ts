import { describe, expect, it, vi } from "vitest";
import type { Problem } from "../problems/problem.ts";
import { parseYaml } from "./yaml-file.ts";
import type { Key } from "./yaml-nodes.ts";

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

/** The text at which a problem of a path points. */
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
  it("that look like dates remain strings", () => {
    const { yaml } = parse("a: 2022-01-07\nb: 2022-01-05?\nc: 2022-01-06/2022-01-07");
    expect(Object.values(yaml?.value ?? {})).toEqual([
      "2022-01-07",
      "2022-01-05?",
      "2022-01-06/2022-01-07",
    ]);
  });

  it("named __proto__ are rejected at any depth and reach no prototype", () => {
    const { yaml, problems } = parse("a:\n  - {b: 1, __proto__: {polluted: yes}}");
    expect(yaml?.value).toEqual({ a: [{ b: 1 }] });
    expect(problems.map(({ code, line, column }) => [code, line, column])).toEqual([
      ["unknown-key", 2, 12],
    ]);
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  });

  it("under keys that collide in an object are a problem", () => {
    const { problems } = parse('a:\n  1: headline\n  "1": lead\n');
    expect(problems.map(({ code, line }) => [code, line])).toEqual([["yaml-duplicate-key", 3]]);
  });

  it("with lists as keys cause no warning on the console", () => {
    const warn = vi.spyOn(process, "emitWarning").mockReturnValue();
    parse("? [a, b]\n: c\n");
    expect(warn).not.toHaveBeenCalled();
    warn.mockRestore();
  });
});

describe("invalid YAML", () => {
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

  it.each([
    ["behind text", "a: 1\nb: *c\nd: &c 2\n", [2, 4]],
    ["in a list", "- &a 1\n- *a\n- [*b]\n", [3, 4]],
  ])("an alias without anchor is reported at its place, %s", (_, text, place) => {
    const { problems } = parse(text);
    expect(problems.map(({ code, line, column }) => [code, line, column])).toEqual([
      ["yaml-alias", ...place],
    ]);
  });

  it.each([["- id: a\n\tkind: b\n"], ["a:\n  b: 1\n  \tc: 2\n"], ["a:\n\tb: 1\n"]])(
    "a tab as indentation is reported: %j",
    (text) => {
      const { problems } = parse(text);
      expect(problems.map(({ code }) => code)).toEqual(["yaml-tab"]);
      expect(problems[0]?.hint).toMatch(/spaces/);
    },
  );

  it("is reported within its line, even if the file ends with a carriage return", () => {
    const { problems } = parse("a: {b: c\r");
    expect(problems.map(({ line, column, source }) => [line, column, source])).toEqual([
      [1, 9, "a: {b: c"],
    ]);
  });

  it("reports duplicate keys and still reads the rest", () => {
    const { yaml, problems } = parse("a: 1\na: 2\nb: {c: 1, c: 2}\n");
    expect(problems.map(({ line }) => line)).toEqual([2, 3]);
    expect(yaml).not.toBeNull();
  });
});

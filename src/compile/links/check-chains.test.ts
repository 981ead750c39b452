import { describe, expect, it } from "vitest";
import { fixtureFolder } from "../../testing/fixture.ts";
import { compileCorpus } from "../compile-corpus.ts";

/** The cycles that are reported for places, each by the place in which it is reported. */
function circles(within: Readonly<Record<string, string | null>>): string[] {
  const places = Object.entries(within).map(([id, parent]) => {
    const key = parent === null ? "" : `, within: ${parent}`;
    return `  - {id: ${id}, name: {ar: مكان, fr: Lieu}${key}}\n`;
  });
  const compiled = compileCorpus(
    fixtureFolder({ "corpus.yaml": (text) => text + places.join("") }),
  );
  const problems = compiled.ok ? [] : compiled.problems;
  expect(new Set(problems.map(({ code }) => code))).toEqual(
    new Set(problems.length > 0 ? ["place-circle"] : []),
  );
  return problems.map(({ message }) => message.replace(/^.*: |[`.]/g, ""));
}

describe("places within places", () => {
  it("may form chains and trees", () => {
    expect(circles({ land: null, town: "land", street: "town", river: "land" })).toEqual([]);
  });

  it("report a cycle once, from its first place", () => {
    expect(circles({ a: "b", b: "c", c: "a" })).toEqual(["a, b, c, a"]);
    expect(circles({ a: "a" })).toEqual(["a, a"]);
  });

  it("do not report places that only lead to a cycle", () => {
    expect(circles({ outside: "c", b: "c", c: "b", further: "outside" })).toEqual(["b, c, b"]);
  });

  it("report each of two cycles", () => {
    expect(circles({ a: "b", c: "d", b: "a", d: "c" })).toEqual(["a, b, a", "c, d, c"]);
  });
});

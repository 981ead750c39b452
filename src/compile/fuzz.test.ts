import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileCorpus } from "./compile-corpus.ts";
import { FIXTURE, fixtureFolder } from "./fixture.ts";
import { printProblems } from "./print-problems.ts";

const names = Object.keys(FIXTURE);
const scrap = fc.oneof(
  fc.constantFrom(
    "",
    "\t",
    ":",
    "- ",
    "[",
    "}",
    "&a",
    "*a",
    "'",
    '"',
    "|",
    "---\n",
    "\r",
    "\0",
    "\uFEFF",
  ),
  fc.constantFrom(
    "null",
    "12",
    "true",
    "{}",
    "[]",
    "__proto__: 1",
    "constructor",
    "<<: *a",
    "!!js",
  ),
  fc.string({ unit: "binary", maxLength: 4 }),
);
const edit = fc.record({
  name: fc.constantFrom(...names),
  at: fc.nat(),
  length: fc.nat({ max: 30 }),
  scrap,
});

describe("seeds damaged at random", () => {
  it("never make it throw, and give a corpus that is whole or problems that have a place", () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 3 }), (edits) => {
        const files = { ...FIXTURE };
        for (const { name, at, length, scrap: text } of edits) {
          const old = files[name] ?? "";
          const start = at % (old.length + 1);
          files[name] = old.slice(0, start) + text + old.slice(start + length);
        }
        const compiled = compileCorpus(fixtureFolder(files));
        if (compiled.ok) {
          const { events, quotes, documents } = compiled.corpus;
          expect(documents).toHaveLength(2);
          expect(events.flatMap((event) => event.quotes)).toHaveLength(quotes.length);
          return;
        }
        expect(compiled.problems.length).toBeGreaterThan(0);
        for (const { source, line, column } of compiled.problems) {
          expect(line).toBeGreaterThan(0);
          expect(column - 1).toBeLessThanOrEqual(source?.length ?? 0);
        }
        expect(printProblems(compiled.problems)).toMatch(/problems? in \d+ files?$/);
      }),
      { numRuns: 150 },
    );
  });

  it("bytes at random, too", () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.uint8Array({ maxLength: 40 }), (name, bytes) => {
        const compiled = compileCorpus(fixtureFolder({ [name]: bytes }));
        expect(compiled.ok).toBe(false);
      }),
      { numRuns: 60 },
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FIXTURE, fixtureFolder } from "./fixture.ts";
import { runs } from "./fuzz-runs.ts";
import { misbehaviour } from "./misbehaviour.ts";

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
        expect(misbehaviour(fixtureFolder(files)).wrong).toEqual([]);
      }),
      { numRuns: runs(60, 1500) },
    );
  });

  it("bytes at random, too", () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.uint8Array({ maxLength: 40 }), (name, bytes) => {
        const { compiled, wrong } = misbehaviour(fixtureFolder({ [name]: bytes }));
        expect([compiled.ok, wrong]).toEqual([false, []]);
      }),
      { numRuns: runs(40, 500) },
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DATED_FIXTURE } from "../dated-fixture.ts";
import { fixtureFolder } from "../fixture.ts";
import { runs } from "./fuzz-runs.ts";
import { misbehaviour } from "./misbehaviour.ts";

const names = Object.keys(DATED_FIXTURE);
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

describe("randomly damaged seeds", () => {
  it("give a valid corpus or problems with places, and never throw", () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 3 }), (edits) => {
        const files = { ...DATED_FIXTURE };
        for (const { name, at, length, scrap: text } of edits) {
          const old = files[name] ?? "";
          const start = at % (old.length + 1);
          files[name] = old.slice(0, start) + text + old.slice(start + length);
        }
        expect(misbehaviour(fixtureFolder(files)).wrong).toEqual([]);
      }),
      { numRuns: runs(30, 1500) },
    );
  });

  it("do so with shuffled values in datings", () => {
    const dated =
      /(?<=(edtf|exact|anchor|event|document|relation|hedge|attestedBy|quote): "?)[^,}\n"]+/g;
    const values = Object.values(DATED_FIXTURE).flatMap((text) => text.match(dated) ?? []);
    const swap = fc.record({
      name: fc.constantFrom(...names.filter((name) => /events|documents.*yaml/.test(name))),
      at: fc.nat(),
      value: fc.oneof(
        fc.constantFrom(...values, "0000-01-01", "9999-12-31", "[..0000-01-01]", "next Monday"),
        fc.nat().map((days) => `${days} days ago`),
      ),
    });
    fc.assert(
      fc.property(fc.array(swap, { minLength: 1, maxLength: 4 }), (swaps) => {
        const files = { ...DATED_FIXTURE };
        for (const { name, at, value } of swaps) {
          const text = files[name] ?? "";
          const places = [...text.matchAll(dated)];
          const place = places[at % places.length];
          if (!place) continue;
          const end = place.index + place[0].length;
          const quoted = text[place.index - 1] === '"' ? value : JSON.stringify(value);
          files[name] = text.slice(0, place.index) + quoted + text.slice(end);
        }
        expect(misbehaviour(fixtureFolder(files)).wrong).toEqual([]);
      }),
      { numRuns: runs(150, 3000) },
    );
  });

  it("do so with random bytes", () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.uint8Array({ maxLength: 40 }), (name, bytes) => {
        const { compiled, wrong } = misbehaviour(fixtureFolder({ [name]: bytes }));
        expect(wrong).toEqual([]);
        // An optional file may contain only a comment.
        if (!/^(figures|disagreements)\.yaml$/.test(name)) expect(compiled.ok).toBe(false);
      }),
      { numRuns: runs(20, 500) },
    );
  });
});

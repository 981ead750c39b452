import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DATED_FIXTURE } from "./dated-fixture.ts";
import { fixtureFolder } from "./fixture.ts";
import { runs } from "./fuzz-runs.ts";
import { misbehaviour } from "./misbehaviour.ts";
import { MUTATIONS, type MutationName } from "./mutate.ts";
import { readCorpus, type SeedFolder } from "./read-corpus.ts";

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
const names = Object.keys(MUTATIONS) as MutationName[];

/** A folder with one file changed, and whether that changed its bytes. */
function mutated(folder: SeedFolder, file: number, name: MutationName, at: number) {
  const chosen = folder.files[file % folder.files.length];
  const text = decoder.decode(chosen?.bytes);
  const next = MUTATIONS[name](text, at);
  const files = folder.files.map((each) =>
    each === chosen ? { ...each, bytes: encoder.encode(next) } : each,
  );
  return { folder: { ...folder, files }, file: chosen?.name ?? "", isChanged: next !== text };
}

/** Mutates one file, compiles, and says what must not be. */
function afterOne(seeds: SeedFolder, file: number, name: MutationName, at: number): string[] {
  const { folder, file: changed, isChanged } = mutated(seeds, file, name, at);
  const { compiled, wrong } = misbehaviour(folder);
  if (isChanged && changed.endsWith(".txt") && compiled.ok) wrong.push("a changed article passed");
  return wrong;
}

describe("one mistake in good seeds", () => {
  const fixture = fixtureFolder(DATED_FIXTURE);
  const seeds = readCorpus("seeds");

  it.each(names)("of the fixture: %s", (name) => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (file, at) => {
        expect(afterOne(fixture, file, name, at)).toEqual([]);
      }),
      { numRuns: runs(20, 420) },
    );
  });

  it("of the seeds of this repository", () => {
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom(...names), fc.nat(), (file, name, at) => {
        expect(afterOne(seeds, file, name, at)).toEqual([]);
      }),
      { numRuns: runs(5, 400) },
    );
  });

  it("each mutation changes the fixture somewhere", () => {
    const text = Object.values(DATED_FIXTURE).join("\n");
    for (const name of names) {
      const places = Array.from({ length: 40 }, (_, index) => index * 53);
      expect(
        places.some((at) => MUTATIONS[name](text, at) !== text),
        name,
      ).toBe(true);
    }
  });
});

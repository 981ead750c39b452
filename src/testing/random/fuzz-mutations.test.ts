import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCorpus } from "../../build/read-corpus.ts";
import type { SeedFolder } from "../../compile/seeds/seed-folder.ts";
import { DATED_FIXTURE } from "../dated-fixture.ts";
import { fixtureFolder } from "../fixture.ts";
import { runs } from "./fuzz-runs.ts";
import { misbehaviour } from "./misbehaviour.ts";
import { MUTATIONS, type MutationName } from "./mutate.ts";

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
const names = Object.keys(MUTATIONS) as MutationName[];

interface Mistake {
  readonly file: number;
  readonly name: MutationName;
  readonly at: number;
  /**
   * Whether the hash of a changed article is updated too, so that only its quotes can reveal the
   * change.
   */
  readonly isMeant: boolean;
}

const mistake = (name: fc.Arbitrary<MutationName>): fc.Arbitrary<Mistake> =>
  fc.record({ file: fc.nat(), name, at: fc.nat(), isMeant: fc.boolean() });

function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** Applies the mistake, compiles, and returns what is wrong with the result. */
function afterOne(seeds: SeedFolder, { file, name, at, isMeant }: Mistake): string[] {
  const chosen = seeds.files[file % seeds.files.length];
  if (!chosen) return ["there are no seeds"];
  const text = decoder.decode(chosen.bytes);
  const next = MUTATIONS[name](text, at);
  const bytes = encoder.encode(next);
  const [before, after] = [sha256(chosen.bytes), sha256(bytes)];
  const files = seeds.files.map((each) => {
    if (each === chosen) return { ...each, bytes };
    if (!isMeant || !each.name.endsWith(".yaml")) return each;
    return { ...each, bytes: encoder.encode(decoder.decode(each.bytes).replace(before, after)) };
  });
  const { compiled, wrong } = misbehaviour({ ...seeds, files });
  const isArticle = chosen.name.endsWith(".txt");
  if (isArticle && next !== text && !isMeant && compiled.ok) wrong.push("a changed article passed");
  return wrong;
}

describe("a single mistake in valid seeds", () => {
  const fixture = fixtureFolder(DATED_FIXTURE);
  const seeds = readCorpus("seeds");

  it.each(names)("is handled in the fixture: %s", (name) => {
    fc.assert(
      fc.property(mistake(fc.constant(name)), (each) => {
        expect(afterOne(fixture, each)).toEqual([]);
      }),
      { numRuns: runs(8, 300) },
    );
  });

  it("is handled in the seeds of this repository", () => {
    fc.assert(
      fc.property(mistake(fc.constantFrom(...names)), (each) => {
        expect(afterOne(seeds, each)).toEqual([]);
      }),
      { numRuns: runs(3, 400) },
    );
  });

  it("changes the fixture for every mutation", () => {
    const text = Object.values(DATED_FIXTURE).join("\n");
    for (const name of names) {
      const places = Array.from({ length: 120 }, (_, index) => index * 53);
      expect(
        places.some((at) => MUTATIONS[name](text, at) !== text),
        name,
      ).toBe(true);
    }
  });
});

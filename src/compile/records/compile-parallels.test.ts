import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compiledSeeds } from "../../testing/compiled-corpora.ts";
import { fixtureFolder } from "../../testing/fixture.ts";
import { compileCorpus } from "../compile-corpus.ts";
import type { SeedFolder } from "../seeds/seed-folder.ts";

function parallelsOf(folder: SeedFolder) {
  const compiled = compileCorpus(folder);
  return compiled.ok ? compiled.corpus.parallels : compiled.problems;
}

const GIVEN = "rows: [[[1], [1]], [[3], [2]], [[4, 5], [3]], [[], [4]]]";
const withRows = (rows: readonly (readonly (readonly number[])[])[]) =>
  fixtureFolder({
    "corpus.yaml": (text) => text.replace(GIVEN, `rows: ${JSON.stringify(rows)}`),
  });

describe("documents of one origin", () => {
  it("with equal numbers of paragraphs are paired in order, without furniture", () => {
    const [only, ...others] = compiledSeeds().parallels;
    expect(others).toEqual([]);
    expect(only).toMatchObject({ first: "jakarta-ar", second: "jakarta-fr", given: false });
    const numbers = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
    expect(only?.rows).toEqual(numbers.map((number) => ({ first: [number], second: [number] })));
  });

  it("with different numbers of paragraphs are not paired unless the seeds align them", () => {
    const oneOrigin = fixtureFolder({
      "corpus.yaml": (text) => text.replace(/alignments:[\s\S]*?(?=occasions:)/, ""),
      "documents/courier.yaml": (text) => text.replace("origin: courier", "origin: khabar"),
    });
    expect(parallelsOf(oneOrigin)).toEqual([]);
  });

  it("follow the alignment of the seeds, even with equal numbers", () => {
    expect(parallelsOf(fixtureFolder())).toEqual([
      {
        ...{ first: "gazette", second: "courier", given: true },
        rows: [
          { first: [1], second: [1] },
          { first: [3], second: [2] },
          { first: [4, 5], second: [3] },
          { first: [], second: [4] },
        ],
      },
    ]);
  });
});

/** A row with numbers of paragraphs for each side. */
const cut = fc.tuple(fc.nat({ max: 2 }), fc.nat({ max: 2 }));

it("accept any complete division into rows, and no missing, repeated or swapped paragraph", () => {
  fc.assert(
    fc.property(fc.array(cut, { maxLength: 8 }), fc.nat(), (cuts, at) => {
      const [first, second] = [
        [1, 3, 4, 5],
        [1, 2, 3, 4],
      ];
      const rows = [...cuts, [9, 9] as const]
        .map(([a, b]) => [first.splice(0, a), second.splice(0, b)] as const)
        .filter(([a, b]) => a.length + b.length > 0);
      const expected = rows.map(([a, b]) => ({ first: a, second: b }));
      expect(parallelsOf(withRows(rows))).toMatchObject([{ given: true, rows: expected }]);
      const less = rows.toSpliced(at % rows.length, 1);
      const repeated = rows.toSpliced(at % rows.length, 0, rows[at % rows.length] ?? [[], []]);
      const turned = rows.length > 1 ? rows.toReversed() : less;
      for (const wrong of [less, repeated, turned]) {
        expect(parallelsOf(withRows(wrong))).toContainEqual(
          expect.objectContaining({ code: expect.stringMatching(/^alignment-/) }),
        );
      }
    }),
  );
});

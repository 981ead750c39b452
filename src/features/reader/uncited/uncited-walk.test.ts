import { describe, expect, test } from "vitest";
import { coverageOf, uncitedPassages } from "../../../domain/coverage.ts";
import { cutIntoSegments } from "../../../domain/segments.ts";
import { smallCorpus } from "../../../testing/small-corpus.ts";
import { uncitedStarts, uncitedWalk } from "./uncited-walk.ts";

const [herald, kabar] = smallCorpus.documents;
const [parallel] = smallCorpus.parallels;
if (!herald || !kabar || !parallel) throw new Error("the fixture has changed");
/** Nothing is cited, so each paragraph is a passage. */
const passages = [herald, kabar].map((source) => uncitedPassages(coverageOf(source, [])));

describe("uncitedWalk", () => {
  test("goes through two articles row by row, the open one first", () => {
    for (const sources of [
      [herald, kabar],
      [kabar, herald],
    ]) {
      const of = sources.map((source) => uncitedPassages(coverageOf(source, [])));
      const walk = uncitedWalk(sources, of, parallel);
      expect(walk.map(({ source, paragraph }) => [source.id, paragraph.number])).toEqual([
        [sources[0]?.id, 1],
        [sources[1]?.id, 1],
        [sources[0]?.id, 2],
        [sources[1]?.id, 2],
      ]);
    }
  });

  test("goes through a single article in text order", () => {
    const walk = uncitedWalk([herald], passages.slice(0, 1), null);
    expect(walk.map(({ span }) => span)).toEqual(passages[0]?.map(({ span }) => span));
  });

  test("finds each piece of a passage that other spans cut", () => {
    const [passage] = passages[0] ?? [];
    if (!passage) throw new Error("the fixture has changed");
    const { start, end } = passage.span;
    const cuts = [
      { start: start - 2, end: start + 2 },
      { start: start + 4, end: end + 2 },
    ];
    const pieces = cutIntoSegments(passage.span, cuts);
    expect([...uncitedStarts([passage], cuts)].sort((a, b) => a - b)).toEqual(
      pieces.map((piece) => piece.start),
    );
  });
});

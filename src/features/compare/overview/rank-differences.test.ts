import fc from "fast-check";
import { expect, test } from "vitest";
import { Corpus } from "../../../domain/corpus.ts";
import {
  DISAGREEMENT_TYPES,
  type Disagreement,
  type DisagreementType,
} from "../../../domain/disagreement.ts";
import { seeds } from "../../../testing/render-page.tsx";
import { smallCorpus } from "../../../testing/small-corpus.ts";
import { rankDifferences } from "./rank-differences.ts";

const [difference] = smallCorpus.disagreements;
const [inEnglish, inIndonesian] = difference?.positions ?? [];
const [figure] = smallCorpus.figures;
const [, relief] = smallCorpus.quotes.filter(({ document }) => document === "kabar");
if (!difference || !inEnglish || !inIndonesian || !figure || !relief) {
  throw new Error("the fixture has changed");
}
/** Words with a figure in them, and words of the same quote beside it. */
const counted = {
  ...inIndonesian,
  quote: relief.id,
  span: { start: figure.span.start, end: figure.span.end + 3 },
};
const beside = { ...counted, span: { start: figure.span.end, end: figure.span.end + 3 } };

function of(id: string, positions: Disagreement["positions"], type: DisagreementType = "scope") {
  return { ...difference, id, type, positions } as Disagreement;
}

const ranked = (differences: Disagreement[], claims: readonly string[] = []) =>
  rankDifferences(
    new Corpus({
      ...smallCorpus,
      kinds: smallCorpus.kinds.map((kind) => ({ ...kind, claims: claims.includes(kind.id) })),
      disagreements: differences,
    }),
  );
const ids = (differences: Disagreement[], claims?: readonly string[]) =>
  ranked(differences, claims).map(({ type, ranked: own }) => [
    type,
    ...own.map((each) => each.difference.id),
  ]);

test("types follow each other by consequence, and types that do not occur are left out", () => {
  const sides = difference.positions;
  expect(
    ids([
      of("t", sides, "translation"),
      of("w", sides, "wording"),
      of("c", sides, "contradiction"),
    ]),
  ).toEqual([
    ["contradiction", "c"],
    ["wording", "w"],
    ["translation", "t"],
  ]);
  expect(ranked([])).toEqual([]);
});

test("numbers come first, casualties before other figures, whatever the number of origins", () => {
  const differences = [
    of("beside", [beside, inIndonesian]),
    of("two origins", [inIndonesian, inEnglish]),
    of("figure", [inIndonesian, counted]),
  ];
  expect(ids(differences)).toEqual([["scope", "figure", "two origins", "beside"]]);
  // A question about a toll is one about casualties even if nobody gives a number.
  expect(ids(differences, ["weather"])).toEqual([["scope", "two origins", "beside", "figure"]]);
});

test("more origins come first, then the order of the seeds", () => {
  const one = [inIndonesian, inIndonesian];
  const two = [inIndonesian, inEnglish];
  expect(ids([of("a", one), of("b", two), of("c", one), of("d", two)])).toEqual([
    ["scope", "b", "d", "a", "c"],
  ]);
});

test("the first position faces the first of another origin, also if no event cites the words", () => {
  const uncited = { ...inEnglish, quote: null };
  const facing = (positions: Disagreement["positions"]) =>
    ranked([of("it", positions)])[0]?.ranked.map((each) => [each.facing, each.origins]);
  expect(facing([inIndonesian, beside, inEnglish])).toEqual([[[inIndonesian, inEnglish], 2]]);
  expect(facing([inIndonesian, beside, uncited])).toEqual([[[inIndonesian, uncited], 2]]);
  expect(facing([inIndonesian, beside, counted])).toEqual([[[inIndonesian, beside], 1]]);
});

test("names the events in order of time", () => {
  const both = { ...of("both", difference.positions), events: ["relief", "flood"] };
  expect(ranked([both])[0]?.ranked[0]?.events.map(({ id }) => id)).toEqual(["flood", "relief"]);
});

test("loses and repeats no difference, in any order of the seeds", () => {
  const { disagreements } = seeds.data;
  fc.assert(
    fc.property(fc.shuffledSubarray([...disagreements]), (some) => {
      const sections = rankDifferences(new Corpus({ ...seeds.data, disagreements: some }));
      const all = sections.flatMap((each) => each.ranked.map((one) => one.difference));
      expect(all.map(({ id }) => id).toSorted()).toEqual(some.map(({ id }) => id).toSorted());
      expect(all.map(({ type }) => DISAGREEMENT_TYPES.indexOf(type))).toEqual(
        all.map(({ type }) => DISAGREEMENT_TYPES.indexOf(type)).toSorted(),
      );
      for (const { facing, difference: own, events } of sections.flatMap((each) => each.ranked)) {
        expect(facing).toHaveLength(2);
        expect(own.positions).toEqual(expect.arrayContaining([...facing]));
        expect(events).toHaveLength(own.events.length);
      }
    }),
    { numRuns: 20 },
  );
});

test("in the corpus, the tolls lead what does not speak of the same thing", () => {
  const scope = rankDifferences(seeds).find(({ type }) => type === "scope");
  expect(scope?.ranked[0]?.difference.id).toBe("tolls");
});

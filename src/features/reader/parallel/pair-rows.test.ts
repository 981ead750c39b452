import { describe, expect, test } from "vitest";
import { Corpus } from "../../../domain/corpus.ts";
import { smallCorpus } from "../../../testing/small-corpus.ts";
import { differenceSpans, numberDifferences, pairRows } from "./pair-rows.ts";

const corpus = new Corpus(smallCorpus);
const [herald, kabar] = smallCorpus.documents;
const [parallel] = smallCorpus.parallels;
if (!herald || !kabar || !parallel) throw new Error("the fixture has changed");
const quote = (id: string) => corpus.quote(id) ?? null;

/**
 * The rows from the view of the open document: the paragraphs of each side and what corresponds to the active
 * quote.
 */
function rows(open: typeof herald, beside: typeof herald, active: string | null) {
  if (!open || !beside || !parallel) return [];
  return pairRows(corpus, open, beside, parallel, active === null ? null : quote(active)).map(
    ({ sides: [own, other], differences }) => ({
      numbers: [own, other].map(({ paragraphs }) => paragraphs.map(({ number }) => number)),
      documents: [own.document.id, other.document.id],
      answers: other.answers,
      whole: other.answersWhole,
      differences: differences.map(({ number }) => number),
    }),
  );
}

describe("pairRows", () => {
  test("returns the same rows for either document, with the open one first", () => {
    for (const [open, beside] of [
      [herald, kabar],
      [kabar, herald],
    ] as const) {
      expect(rows(open, beside, null)).toMatchObject([
        { numbers: [[1], [1]], documents: [open.id, beside.id], answers: [], whole: false },
        { numbers: [[2], [2]], documents: [open.id, beside.id], answers: [], whole: false },
      ]);
    }
  });

  test("matches an active quote with the quotes of its event in the same row", () => {
    expect(rows(herald, kabar, "flood-herald-2")).toMatchObject([
      { answers: [], whole: false },
      { answers: ["flood-kabar-1"], whole: false },
    ]);
  });

  test("matches it with whole paragraphs if there is no such quote", () => {
    expect(rows(kabar, herald, "relief-kabar-2")).toMatchObject([
      { answers: [], whole: false },
      { answers: [], whole: true },
    ]);
  });
});

describe("differences of two documents", () => {
  const [difference] = smallCorpus.disagreements;
  if (!difference) throw new Error("the fixture has changed");
  const [inHerald, inKabar] = difference.positions;
  if (!inHerald || !inKabar) throw new Error("the fixture has changed");

  test("are in both rows that contain their words, and mark exactly these words", () => {
    expect(rows(herald, kabar, null).map((row) => row.differences)).toEqual([[1], [1]]);
    const numbered = numberDifferences(corpus, herald.id, parallel);
    expect(differenceSpans("kabar", numbered)).toEqual([{ ...inKabar.span, number: 1 }]);
  });

  test("are numbered in the order of the open text, without those of only one document", () => {
    const late = { ...difference, id: "late", positions: [inHerald, { ...inKabar, paragraph: 2 }] };
    const alone = { ...difference, id: "alone", positions: [inHerald, inHerald] };
    const more = new Corpus({ ...smallCorpus, disagreements: [late, alone, difference] });
    const ids = (open: string) =>
      numberDifferences(more, open, parallel).map((each) => [each.number, each.difference.id]);
    expect(ids("kabar")).toEqual([
      [1, "river-or-town"],
      [2, "late"],
    ]);
  });
});

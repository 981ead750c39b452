import { expect, test } from "vitest";
import { Corpus } from "../../domain/corpus.ts";
import { smallCorpus } from "../../testing/small-corpus.ts";
import { countWitnesses } from "./count-witnesses.ts";

const [flood, relief] = smallCorpus.events;
const [difference] = smallCorpus.disagreements;
if (!flood || !relief || !difference) throw new Error("the fixture has changed");

test("an article that does not report the event is not counted, even if it has a side in a question", () => {
  const disagreements = [{ ...difference, events: ["relief"] }];
  expect(difference.positions.map(({ document }) => document)).toContain("herald");
  expect(countWitnesses(new Corpus({ ...smallCorpus, disagreements }), relief)).toEqual({
    origins: 1,
    articles: 1,
  });
});

test("copies of one text count as one origin and as separate articles", () => {
  const documents = smallCorpus.documents.map((each) => ({ ...each, origin: "herald-origin" }));
  expect(countWitnesses(new Corpus(smallCorpus), flood)).toEqual({ origins: 2, articles: 2 });
  expect(countWitnesses(new Corpus({ ...smallCorpus, documents }), flood)).toEqual({
    origins: 1,
    articles: 2,
  });
});

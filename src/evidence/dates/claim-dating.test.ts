import { expect, test } from "vitest";
import { Corpus } from "../../domain/corpus.ts";
import { smallCorpus } from "../../testing/small-corpus.ts";
import { claimDating } from "./claim-dating.ts";

test("a figure's own date takes precedence over the date of its event", () => {
  const [figure] = smallCorpus.figures;
  const corpus = new Corpus(smallCorpus);
  const other = smallCorpus.events.find(({ id }) => id !== figure?.event)?.dating;
  if (!figure || !other) throw new Error("the fixture has changed");
  expect(claimDating(figure, corpus)).toBe(corpus.event(figure.event)?.dating);
  expect(claimDating({ ...figure, asOf: other }, corpus)).toBe(other);
});

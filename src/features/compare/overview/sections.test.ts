import { expect, test } from "vitest";
import { smallCorpus } from "../../../testing/small-corpus.ts";
import { foldableIn } from "./sections.ts";

const [difference] = smallCorpus.disagreements;
if (!difference) throw new Error("the fixture has changed");

const ranked = (...ids: string[]) =>
  ids.map((id) => ({ difference: { ...difference, id }, events: [], facing: [], origins: 1 }));

test("contradictions are open, and only a long section of scope has a rest to unfold", () => {
  const types = [
    { type: "contradiction" as const, ranked: ranked("c") },
    { type: "scope" as const, ranked: ranked("1", "2", "3") },
    { type: "wording" as const, ranked: ranked("w") },
  ];
  expect(foldableIn(types, false)).toEqual({
    open: ["1", "2", "3", "w"],
    sections: ["wording"],
  });
  const [, , wording] = types;
  const long = { type: "scope" as const, ranked: ranked("1", "2", "3", "4") };
  expect(foldableIn(wording ? [long, wording] : [], true).sections).toEqual([
    "scope",
    "wording",
    "spelling",
  ]);
});

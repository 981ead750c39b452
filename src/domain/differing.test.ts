import { describe, expect, it } from "vitest";
import { plainDocument, plainEvent, plainQuote } from "../testing/records.ts";
import { smallCorpus } from "../testing/small-corpus.ts";
import { Corpus } from "./corpus.ts";
import { differingOf } from "./differing.ts";
import type { Disagreement } from "./disagreement.ts";

const event = plainEvent("e", { quotes: ["qa", "qb", "qc"] });
const other = plainEvent("o", { quotes: ["qo"] });
const [template] = smallCorpus.disagreements;
if (!template) throw new Error("The small corpus has no difference.");

/** Documents a and c are copies of one text, b is another. */
function corpusWith(type: Disagreement["type"], quotes: readonly (string | null)[]): Corpus {
  const positions = quotes.map((quote) => ({
    document: "a",
    quote,
    exact: "",
    span: { start: 0, end: 1 },
    paragraph: 1,
    gloss: {},
  }));
  return new Corpus({
    ...smallCorpus,
    origins: ["one", "two"].map((id) => ({ ...smallCorpus.origins[0], id })) as never,
    documents: [
      plainDocument("a", { origin: "one" }),
      plainDocument("b", { origin: "two" }),
      plainDocument("c", { origin: "one" }),
    ],
    events: [event, other],
    quotes: [
      plainQuote("qa", "e", "a"),
      plainQuote("qb", "e", "b"),
      plainQuote("qc", "e", "c"),
      plainQuote("qo", "o", "b"),
    ],
    figures: [],
    disagreements: [{ ...template, type, events: ["e", "o"], positions } as Disagreement],
  });
}

describe("the sign of a difference", () => {
  it.each(["scope", "wording", "translation"] as const)(
    "stands where quotes of the event differ between two texts (%s)",
    (type) => {
      expect(differingOf(corpusWith(type, ["qa", "qb"]), event)).toBe("differs");
    },
  );

  it("does not stand for copies of one text, for other events, or for words that no event cites", () => {
    expect(differingOf(corpusWith("wording", ["qa", "qc"]), event)).toBe("none");
    expect(differingOf(corpusWith("wording", ["qa", "qo"]), event)).toBe("none");
    expect(differingOf(corpusWith("wording", ["qa", null]), event)).toBe("none");
    expect(differingOf(corpusWith("wording", ["qa", "qb"]), other)).toBe("none");
  });

  it("is that of a contradiction whatever texts contradict each other", () => {
    expect(differingOf(corpusWith("contradiction", ["qa", "qc"]), event)).toBe("contradiction");
  });
});

import { describe, expect, it } from "vitest";
import { readCorpus } from "../build/read-corpus.ts";
import { Corpus } from "../domain/corpus.ts";
import { compileCorpus } from "./compile-corpus.ts";

const compiled = compileCorpus(readCorpus("e2e/second-corpus"));
if (!compiled.ok) throw new Error(compiled.problems.map(({ message }) => message).join("\n"));
const corpus = new Corpus(compiled.corpus);
const { data } = corpus;

function event(id: string) {
  const found = corpus.event(id);
  if (!found) throw new Error(`No event ${id}.`);
  return found;
}

describe("the second corpus", () => {
  it("has kinds of its own and sources in four languages", () => {
    expect(data.kinds.map(({ id }) => id)).toEqual(["strike", "talks", "passengers"]);
    expect(data.documents.map(({ language }) => language).sort()).toEqual(["ar", "en", "fr", "id"]);
  });

  it("reads a weekday in each language as the same day", () => {
    const { dating } = event("walk-out");
    expect(dating.edtf).toBe("2030-05-13");
    expect(dating.corroborating.map(({ date }) => date)).toHaveLength(3);
  });

  it("derives a publication date from the words for yesterday", () => {
    expect(corpus.document("mina")?.publication.edtf).toBe("2030-05-14");
  });

  it("keeps a given time, and bounds events without a date", () => {
    expect(event("agreement").dating.edtf).toBe("2030-05-16T14:30");
    expect(event("ministry-call").dating.edtf).toBe("[..2030-05-14]");
    expect(event("quay-injured").dating.edtf).toBe("[2030-05-13..2030-05-16]");
  });

  it("counts a translation with its original, and a press conference once", () => {
    expect(corpus.independentOrigins(event("quay-injured"))).toBe(1);
    expect(corpus.independentOrigins(event("stranded"))).toBe(2);
    expect(corpus.occasionsOf(event("stranded")).map(({ id }) => id)).toEqual([
      "rahm-press-conference",
    ]);
  });
});

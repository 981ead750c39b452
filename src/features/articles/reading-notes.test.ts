import { describe, expect, test } from "vitest";
import { readCorpus } from "../../build/read-corpus.ts";
import { compileCorpus } from "../../compile/compile-corpus.ts";
import { Corpus } from "../../domain/corpus.ts";
import { articleGroups } from "./article-groups.ts";
import { hasNotes, readingNotes } from "./reading-notes.ts";

function corpusIn(folder: string): Corpus {
  const compiled = compileCorpus(readCorpus(folder));
  if (!compiled.ok) throw new Error(`${folder} does not compile.`);
  return new Corpus(compiled.corpus);
}

const seeds = corpusIn("seeds");
const second = corpusIn("e2e/second-corpus");

function notesOf(corpus: Corpus, id: string) {
  const document = corpus.document(id);
  if (!document) throw new Error(`There is no ${id}.`);
  return readingNotes(corpus, document);
}

describe("readingNotes", () => {
  test("follows from the paragraphs and the dating of the article", () => {
    const notes = notesOf(seeds, "alaraby");
    expect(notes.rejected.map(({ date }) => date)).toMatchObject([{ day: "2024-04-24" }]);
    expect(notes.repeated).toHaveLength(1);
    expect(notes.translation).toBeNull();
    expect(notes.furniture.map(({ role, paragraphs }) => [role, paragraphs.length])).toEqual([
      ["page-date", 1],
      ["repeated-headline", 1],
      ["page-control", 3],
      ["caption", 2],
      ["credit", 2],
      ["share", 1],
    ]);
  });

  test("compares only translations of the same text", () => {
    const words = notesOf(seeds, "jakarta-fr").renderings.flatMap(({ positions }) => positions);
    expect(words.length).toBeGreaterThan(0);
    expect(new Set(words.map(({ document }) => document))).toEqual(new Set(["jakarta-fr"]));
    expect(notesOf(seeds, "almayadeen").renderings).toEqual([]);
  });

  test("may be empty", () => {
    expect(hasNotes(notesOf(seeds, "almayadeen"))).toBe(false);
    expect(hasNotes(notesOf(second, "mina"))).toBe(false);
    expect(hasNotes(notesOf(second, "herald"))).toBe(true);
  });
});

describe("articleGroups", () => {
  test.each([
    ["seeds", seeds],
    ["second", second],
  ])("contains every article of %s once, with those of one text together", (_name, corpus) => {
    const groups = articleGroups(corpus);
    const ids = groups.flatMap(({ documents }) => documents.map(({ id }) => id));
    expect([...ids].sort()).toEqual(corpus.data.documents.map(({ id }) => id).sort());
    expect(new Set(groups.map(({ root }) => root)).size).toBe(groups.length);
    expect(groups.filter(({ documents }) => documents.length > 1)).toHaveLength(1);
  });
});

import { describe, expect, test } from "vitest";
import { compileCorpus } from "../../compile/compile-corpus.ts";
import { dataFiles } from "../../compile/data-files/data-files.ts";
import { readCorpus } from "../../compile/read-corpus.ts";
import { Corpus } from "../../domain/corpus.ts";
import { usedForms } from "./date-forms.ts";
import { DOWNLOADS } from "./downloads.ts";
import { countUnknowns } from "./unknowns.ts";

function corpusIn(folder: string): Corpus {
  const compiled = compileCorpus(readCorpus(folder));
  if (!compiled.ok) throw new Error(`${folder} does not compile.`);
  return new Corpus(compiled.corpus);
}

const seeds = corpusIn("seeds");
const second = corpusIn("e2e/second-corpus");

test("every data file but the articles is offered, and nothing else", () => {
  const written = dataFiles(seeds.data).map(({ path }) => path);
  const records = written.filter((path) => !path.startsWith("documents/"));
  expect(DOWNLOADS.map(({ path }) => path).sort()).toEqual(records.sort());
});

describe.each([
  ["seeds", seeds],
  ["second", second],
])("the dates of %s", (_name, corpus) => {
  test("have one form each, with an example of it", () => {
    const { events } = corpus.data;
    const forms = usedForms(events);
    const attested = events.filter(({ dating }) => dating.attested).length;
    expect(forms.reduce((sum, { count }) => sum + count, 0)).toBe(events.length + attested);
    for (const { form, example } of forms) {
      if (form === "attested") expect(example.dating.attested).not.toBeNull();
      if (form === "probable") expect(example.dating.edtf).toMatch(/[?~%]$/);
    }
    expect(usedForms([])).toEqual([]);
  });
});

test("what is not known is counted", () => {
  expect(countUnknowns(seeds)).toMatchObject({
    unseenOriginals: 2,
    unnamedPublishers: 4,
    rejectedDates: 2,
  });
  expect(countUnknowns(second)).toMatchObject({ unseenOriginals: 0, unnamedPublishers: 0 });
  const undated = new Corpus({ ...second.data, events: [] });
  expect(countUnknowns(undated).openDates).toBe(0);
});

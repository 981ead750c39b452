import { describe, expect, test } from "vitest";
import { readCorpus } from "../../build/read-corpus.ts";
import { compileCorpus } from "../../compile/compile-corpus.ts";
import { dataFiles } from "../../data-files/data-files.ts";
import { Corpus } from "../../domain/corpus.ts";
import type { PartialDate } from "../../domain/dates/partial-date.ts";
import { summarise } from "../../domain/summary.ts";
import { usedForms } from "./date-forms.ts";
import { DOWNLOADS } from "./downloads.ts";
import { summaryOf } from "./summary-of.ts";
import { countUnknowns } from "./unknowns.ts";
import { whoCounts } from "./who-counts.ts";

function corpusIn(folder: string): Corpus {
  const compiled = compileCorpus(readCorpus(folder));
  if (!compiled.ok) throw new Error(`${folder} does not compile.`);
  return new Corpus(compiled.corpus);
}

const seeds = corpusIn("seeds");
const second = corpusIn("e2e/second-corpus");

test("offers every data file except the articles, and nothing else", () => {
  const written = dataFiles(seeds.data).map(({ path }) => path);
  const records = written.filter((path) => !path.startsWith("documents/"));
  expect(DOWNLOADS.map(({ path }) => path).sort()).toEqual(records.sort());
});

describe.each([
  ["seeds", seeds],
  ["second", second],
])("dates of %s", (_name, corpus) => {
  test("have one form each, with an example", () => {
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

test("counts a figure for its speaker, or for the article if it has none", () => {
  const { figures } = seeds.data;
  const counters = whoCounts(figures, seeds);
  expect(counters.reduce((sum, { count }) => sum + count, 0)).toBe(figures.length);
  const counts = counters.map(({ count }) => count);
  expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  const own = figures.find(({ speaker }) => speaker === null);
  const article = seeds.document(own?.document ?? "");
  expect(counters.map(({ name }) => name)).toContain(article?.name);
});

test("counts what is not known", () => {
  expect(countUnknowns(seeds)).toMatchObject({
    unseenOriginals: 2,
    unnamedPublishers: 4,
    rejectedDates: 1,
  });
  expect(countUnknowns(second)).toMatchObject({ unseenOriginals: 0, unnamedPublishers: 0 });
});

test.each([
  ["seeds", seeds],
  ["second", second],
])("in %s all dates are open except a day, a time or a span", (_name, corpus) => {
  const closed = /^\d{4}-\d\d-\d\d(T[\d:]+|\/.+)?$/;
  const open = corpus.data.events.filter(({ dating }) => !closed.test(dating.edtf));
  expect(countUnknowns(corpus).openDates).toBe(open.length);
});

test("the seeds have both open and closed dates", () => {
  const { openDates } = countUnknowns(seeds);
  expect(openDates).toBeGreaterThan(0);
  expect(openDates).toBeLessThan(seeds.data.events.length);
});

const sure = { uncertain: false, approximate: false };
const doubtful = { uncertain: true, approximate: false };

test.each([
  [{ form: "day", day: "2022-01-07", ...sure }, 0],
  [{ form: "day", day: "2022-01-07", ...doubtful }, 1],
  [{ form: "day", day: "2022-01-07", uncertain: false, approximate: true }, 1],
  [{ form: "time", day: "2022-01-07", time: "14:30" }, 0],
  [{ form: "span", start: "2022-01-06", end: "2022-01-07" }, 0],
  [{ form: "month", month: "2022-01", ...sure }, 1],
  [{ form: "year", year: "2022", ...sure }, 1],
  [{ form: "between", earliest: "2022-01-05", latest: "2022-01-08" }, 1],
  [{ form: "before", latest: "2022-01-08" }, 1],
  [{ form: "after", earliest: "2022-01-07" }, 1],
] satisfies [PartialDate, number][])("%j counts as %i open dates", (date, openDates) => {
  const [event] = second.data.events;
  if (!event) throw new Error("The second corpus has no events.");
  const events = [{ ...event, dating: { ...event.dating, date } }];
  expect(countUnknowns(new Corpus({ ...second.data, events })).openDates).toBe(openDates);
});

test("computes the summary once per corpus", () => {
  expect(summaryOf(seeds.data)).toEqual(summarise(seeds.data));
  expect(summaryOf(seeds.data)).toBe(summaryOf(seeds.data));
  expect(summaryOf(second.data).documents.total).toBe(second.data.documents.length);
});

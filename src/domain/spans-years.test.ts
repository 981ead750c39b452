import { expect, test } from "vitest";
import { smallCorpus } from "../testing/small-corpus.ts";
import { SPREADS, spreadCorpus } from "../testing/spread-corpus.ts";
import { spansYears } from "./spans-years.ts";

test("a corpus spans years if its period, an event or an article lies in another year", () => {
  expect(spansYears(smallCorpus)).toBe(false);
  const [flood] = smallCorpus.events;
  if (!flood) throw new Error("The small corpus has no event.");
  const period = { start: "2030-12-01", end: "2031-05-07" } as const;
  expect(spansYears({ ...smallCorpus, period })).toBe(true);
  const early = spreadCorpus(smallCorpus, SPREADS.years3);
  expect(spansYears({ ...early, period: smallCorpus.period })).toBe(true);
});

import { describe, expect, it } from "vitest";
import { benchSeeds } from "../bench/bench-seeds.ts";
import type { MadeSeeds } from "../made-seeds.ts";
import { seedFiles, seedFolder } from "../made-seeds.ts";
import { runs } from "./fuzz-runs.ts";
import { misbehaviour } from "./misbehaviour.ts";

/** Extends the first article to `length` characters before its quotes. */
function withLongArticle(seeds: MadeSeeds, length: number): MadeSeeds {
  const [first, ...others] = seeds.documents;
  if (!first) throw new Error("There is no document.");
  const line =
    "وقالت الوزارة إن المياه غمرت الطرق، وأغلقت المدارس في 17 قرية قريبة من الساحل منذ الفجر.\n";
  const long = line.repeat(Math.ceil(length / line.length));
  const [title = "", date = "", ...rest] = first.text.split("\n\n");
  const text = [title, date, long.trimEnd(), ...rest].join("\n\n");
  const events = seeds.events.map((event) => ({
    ...event,
    quotes: [event.quotes ?? []].flat().map((quote) => {
      if (typeof quote !== "object" || quote === null || !("document" in quote)) return quote;
      const { paragraph: _, ...same } = quote;
      return quote.document === first.annotation.id ? same : quote;
    }),
  }));
  return { ...seeds, events, documents: [{ ...first, text }, ...others] };
}

describe("large seeds", () => {
  it("with 10,000 events compile and satisfy all invariants", () => {
    const seeds = benchSeeds(runs(30, 1112));
    const { compiled, wrong } = misbehaviour(seedFolder(seedFiles(seeds)));
    expect(wrong).toEqual([]);
    expect(compiled.ok && compiled.corpus.events.length).toBe(seeds.events.length);
    expect(seeds.events.length).toBeGreaterThan(runs(200, 10_000));
  });

  it("with an article of 10 MB compile", () => {
    const seeds = withLongArticle(benchSeeds(2), runs(300_000, 10_000_000));
    const files = seedFiles(seeds);
    const { compiled, wrong } = misbehaviour(seedFolder(files));
    expect(wrong).toEqual([]);
    expect(compiled.ok && compiled.corpus.events.length).toBe(seeds.events.length);

    const events = files["events.yaml"] ?? "";
    const mistyped = events.replace(/(?<=exact: \S+ \S+ )\S+/g, "كلمة");
    const broken = misbehaviour(seedFolder({ ...files, "events.yaml": mistyped }));
    expect(broken.wrong).toEqual([]);
    const problems = broken.compiled.ok ? [] : broken.compiled.problems;
    expect(problems.filter(({ code }) => code === "quote-not-found").length).toBeGreaterThan(9);
  });
});

import { describe, expect, it } from "vitest";
import { readCorpus } from "../../build/read-corpus.ts";
import type { Dating, DatingStep, TemporalRelation } from "../../domain/dates/dating.ts";
import { bounds, type PartialDate } from "../../domain/dates/partial-date.ts";
import { DATED_FIXTURE } from "../../testing/dated-fixture.ts";
import { fixtureFolder } from "../../testing/fixture.ts";
import { compileCorpus } from "../compile-corpus.ts";
import { printProblems } from "../problems/print-problems.ts";
import type { SeedFolder } from "../seeds/seed-folder.ts";
import { applyReading } from "./apply-reading.ts";
import { latestPublication, narrow, overlap } from "./combine-dates.ts";

function boundsFor(relation: TemporalRelation, target: PartialDate) {
  const { earliest, latest } = bounds(target);
  if (relation === "simultaneous") return { earliest, latest };
  return relation === "after" ? { earliest, latest: null } : { earliest: null, latest };
}

function compile(folder: SeedFolder) {
  const compiled = compileCorpus(folder);
  if (!compiled.ok) throw new Error(printProblems(compiled.problems));
  const { documents, events } = compiled.corpus;
  const published = new Map(documents.map(({ id, publication }) => [id, publication.date]));
  const dated = new Map(events.map(({ id, dating }) => [id, dating.date]));
  const datings = [
    ...documents.map(({ id, publication }) => [id, publication] as const),
    ...events.map(({ id, dating }) => [id, dating] as const),
  ];
  /** Recomputes the date after a step from the date before it and the step itself. */
  const redo = (before: PartialDate | null, step: DatingStep): PartialDate | null => {
    switch (step.rule) {
      case "counted":
      case "named": {
        const anchor = step.document === null ? null : (published.get(step.document) ?? null);
        const applied = applyReading(step.reading, anchor);
        return applied.ok ? applied.date : null;
      }
      case "published": {
        const { pointer } = step.reading;
        const day = bounds(step.date).earliest;
        if (day === null || (step.within && (day < step.within.start || day > step.within.end))) {
          return null;
        }
        // Relative to the publication date, its words must give the weekday or date that they name.
        const applied = applyReading(step.reading, step.date);
        return applied.ok && (pointer.form !== "date" || overlap(applied.date, step.date))
          ? step.date
          : null;
      }
      case "agreement": {
        const anchor = step.document === null ? null : (published.get(step.document) ?? null);
        const applied = applyReading(step.reading, anchor);
        const agrees = applied.ok && before && overlap(applied.date, before);
        return agrees && JSON.stringify(applied.date) === JSON.stringify(step.found)
          ? before
          : null;
      }
      case "bound": {
        const anchor = step.document === null ? null : (published.get(step.document) ?? null);
        const applied = applyReading(step.reading, anchor);
        if (!applied.ok || JSON.stringify(applied.date) !== JSON.stringify(step.target))
          return null;
        return narrow(before, boundsFor(step.relation, step.target));
      }
      case "link": {
        const target =
          step.event === null ? published.get(step.document ?? "") : dated.get(step.event);
        if (!target || JSON.stringify(target) !== JSON.stringify(step.target)) return null;
        if (step.relation === "simultaneous" && !before) return target;
        const bound = boundsFor(step.relation, target);
        const isToldBy = step.relation === "before" && step.document !== null;
        return narrow(before, isToldBy ? { ...bound, latest: latestPublication(target) } : bound);
      }
      case "told": {
        const date = published.get(step.document);
        if (!date || JSON.stringify(date) !== JSON.stringify(step.published)) return null;
        return narrow(before, { earliest: null, latest: latestPublication(date) });
      }
      case "attested":
        return before;
      case "hedge":
        return before?.form === "day"
          ? {
              ...before,
              uncertain: before.uncertain || step.hedge !== "~",
              approximate: before.approximate || step.hedge !== "?",
            }
          : null;
      case "override":
        return step.date;
    }
  };
  return { datings, redo };
}

describe.each([
  ["this repository", readCorpus("seeds")],
  ["the fixture", fixtureFolder(DATED_FIXTURE)],
])("the datings of %s", (_name, folder) => {
  const { datings, redo } = compile(folder);

  it.each(datings)(
    "%s: each step follows from the one before and the last gives the date",
    (_id, dating) => {
      expect(dating.steps.length).toBeGreaterThan(0);
      let date: PartialDate | null = null;
      for (const step of dating.steps) {
        date = redo(date, step);
        expect(step.date).toEqual(date);
      }
      expect(date).toEqual(dating.date);
    },
  );

  it("record overrides, attested dates and corroborating words also as fields", () => {
    const rules = ({ steps }: Dating, rule: DatingStep["rule"]) =>
      steps.filter((step) => step.rule === rule);
    for (const [, dating] of datings) {
      expect(rules(dating, "override").length > 0).toBe(dating.override !== null);
      const agreeing = rules(dating, "agreement").flatMap((step) =>
        "words" in step ? step.words : [],
      );
      expect(dating.corroborating.map(({ expression }) => expression)).toEqual(agreeing);
    }
  });
});

describe("the seeds of this repository", () => {
  const { datings } = compile(readCorpus("seeds"));

  it("have no overrides: every date follows from words and publications", () => {
    expect(datings.filter(([, { override }]) => override !== null).map(([id]) => id)).toEqual([]);
  });
});

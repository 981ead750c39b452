import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { Corpus } from "../../domain/corpus.ts";
import type { Dating } from "../../domain/dating.ts";
import { compileCorpus } from "../compile-corpus.ts";
import { fixtureFolder } from "../fixture.ts";
import { readCorpus } from "../read-corpus.ts";
import { daysOf } from "./timeline-days.ts";
import { timelineText } from "./timeline-file.ts";

function corpusOf(folder: Parameters<typeof compileCorpus>[0]): Corpus {
  const compiled = compileCorpus(folder);
  if (!compiled.ok) throw new Error("The seeds have problems.");
  return new Corpus(compiled.corpus);
}

const fixture = corpusOf(fixtureFolder());
const seeds = corpusOf(readCorpus("seeds", process.cwd()));

function entriesOf(text: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents("vevent").map((entry) => new ICAL.Event(entry));
}

const dayOf = (time: ICAL.Time) => `${time.isDate} ${time.toString()}`;

describe("timeline.ics", () => {
  it("places events on whole days, the last one excluded, and says their doubt in words", () => {
    const [dike, army] = entriesOf(timelineText(fixture, "fr"));
    expect(dike?.summary).toBe("La digue cède (un seul de ces jours, on ne sait lequel)");
    expect([dike?.startDate, dike?.endDate].map((time) => time && dayOf(time))).toEqual([
      "true 2031-02-03",
      "true 2031-02-05",
    ]);
    expect(army?.summary).toBe("L’armée arrive (date incertaine)");
    expect(army && dayOf(army.startDate)).toBe("true 2031-02-06");
    expect(dike?.location).toBe("Overdam");
    expect(dike?.component.getFirstPropertyValue("categories")).toBe("Crues");
    expect(dike?.description).toContain("«De dijk bij Overdam is dinsdag bezweken» (La gazette)");
  });

  it("holds every event that has days, once, in each language, under one stable name", () => {
    const placed = seeds.data.events.filter(({ dating }) => daysOf(dating) !== null);
    expect(placed.length).toBeGreaterThan(20);
    for (const language of ["ar", "fr"] as const) {
      const entries = entriesOf(timelineText(seeds, language));
      expect(entries.map(({ uid }) => uid)).toEqual(
        placed.map(({ id }) => `${id}@${seeds.data.id}`),
      );
      for (const [index, { summary, component }] of entries.entries()) {
        expect(summary.startsWith(placed[index]?.title[language] ?? "?")).toBe(true);
        expect(component.getFirstProperty("summary")?.getFirstParameter("language")).toBe(language);
        expect(component.getFirstPropertyValue("dtstamp")?.toString()).toMatch(/T00:00:00Z$/);
      }
    }
  });

  it("counts the events that it leaves out", () => {
    const left = seeds.data.events.filter(({ dating }) => daysOf(dating) === null).length;
    const calendar = new ICAL.Component(ICAL.parse(timelineText(seeds, "fr")));
    const words = calendar.getFirstPropertyValue("description");
    expect(left > 0 ? words : "0").toContain(String(left));
  });
});

describe("the days of an open date", () => {
  const open: Dating["date"] = { form: "before", latest: "2031-02-06" };
  const [event] = fixture.data.events;

  it("are none, because its bound would read as its day", () => {
    expect(event && daysOf({ ...event.dating, date: open, attested: null })).toBeNull();
  });

  it("are those for which it is attested", () => {
    const attested: Dating["date"] = { form: "span", start: "2031-02-03", end: "2031-02-04" };
    expect(event && daysOf({ ...event.dating, date: open, attested })).toEqual({
      first: "2031-02-03",
      last: "2031-02-04",
      meaning: "attested",
    });
  });
});

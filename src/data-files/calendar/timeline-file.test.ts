import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { Corpus } from "../../domain/corpus.ts";
import type { Dating } from "../../domain/dates/dating.ts";
import { bounds } from "../../domain/dates/partial-date.ts";
import { compiled, compiledFixture, compiledSeeds } from "../../testing/compiled-corpora.ts";
import { DATED_FIXTURE } from "../../testing/dated-fixture.ts";
import { fixtureFolder } from "../../testing/fixture.ts";
import { daysOf } from "./timeline-days.ts";
import { timelineText } from "./timeline-file.ts";

const fixture = new Corpus(compiledFixture());
const seeds = new Corpus(compiledSeeds());

function entriesOf(text: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents("vevent").map((entry) => new ICAL.Event(entry));
}

const dayOf = (time: ICAL.Time) => `${time.isDate} ${time.toString()}`;

describe("timeline.ics", () => {
  it("writes all-day events with an exclusive end, and states doubts in words", () => {
    const { events } = fixture.data;
    const unattested = events.map((each) => ({
      ...each,
      dating: { ...each.dating, attested: null },
    }));
    const open = new Corpus({ ...fixture.data, events: unattested });
    const [dike, army] = entriesOf(timelineText(open, "fr"));
    expect(dike?.summary).toBe(
      "La digue cède (un ou plusieurs de ces jours, sans qu’on sache lesquels)",
    );
    expect([dike?.startDate, dike?.endDate].map((time) => time && dayOf(time))).toEqual([
      "true 2031-02-03",
      "true 2031-02-05",
    ]);
    expect(army?.summary).toBe("L’armée arrive (date incertaine)");
    expect(army && dayOf(army.startDate)).toBe("true 2031-02-06");
    expect(dike?.location).toBe("Overdam");
    expect(dike?.component.getFirstPropertyValue("categories")).toBe("Crues");
    expect(dike?.description).toContain(
      "«\u00A0De dijk bij Overdam is dinsdag bezweken\u00A0» (La gazette)",
    );
  });

  it("puts what is attested on the attested days, whatever the bounds", () => {
    const attested = seeds.data.events.filter(({ dating }) => dating.attested !== null);
    expect(attested.length).toBeGreaterThan(0);
    const entries = entriesOf(timelineText(seeds, "fr"));
    for (const { id, dating } of attested) {
      const entry = entries.find(({ uid }) => uid.startsWith(`${id}@`));
      expect(entry && dayOf(entry.startDate)).toBe(
        `true ${bounds(dating.attested ?? dating.date).earliest}`,
      );
      expect(entry?.summary).toMatch(/\(en cours à cette date, selon une source/);
    }
  });

  it("contains every event once per language, under one stable UID", () => {
    const { events } = seeds.data;
    for (const language of ["ar", "fr"] as const) {
      const entries = entriesOf(timelineText(seeds, language));
      expect(entries.map(({ uid }) => uid)).toEqual(
        events.map(({ id }) => `${id}@${seeds.data.id}`),
      );
      for (const [index, { summary, component }] of entries.entries()) {
        expect(summary.startsWith(events[index]?.title[language] ?? "?")).toBe(true);
        expect(component.getFirstProperty("summary")?.getFirstParameter("language")).toBe(language);
        expect(component.getFirstPropertyValue("dtstamp")?.toString()).toMatch(/T00:00:00Z$/);
      }
    }
  });
});

describe("a month and a time of day", () => {
  const dated = new Corpus(compiled(fixtureFolder(DATED_FIXTURE)));
  const entries = entriesOf(timelineText(dated, "fr"));
  const found = (title: string) => entries.find(({ summary }) => summary.startsWith(title));

  it("become an entry for all days of the month and a floating time", () => {
    const polder = found("Le polder");
    expect(polder?.summary).toMatch(
      /\(probablement un ou plusieurs de ces jours, sans qu’on sache lesquels\)$/,
    );
    expect([polder?.startDate, polder?.endDate].map((time) => time && dayOf(time))).toEqual([
      "true 2031-02-01",
      "true 2031-03-01",
    ]);
    const sirens = found("Les sirènes")?.component;
    expect(sirens?.getFirstPropertyValue("dtstart")?.toString()).toBe("2031-02-04T14:30:00");
    const start = sirens?.getFirstProperty("dtstart")?.toICALString();
    expect(start).toBe("DTSTART:20310204T143000");
    expect(sirens?.getFirstProperty("dtend")).toBeNull();
  });
});

describe("the days of an open date", () => {
  const [event] = fixture.data.events;
  const period = { start: "2031-02-03", end: "2031-02-06" } as const;
  const days = (date: Dating["date"], attested: Dating["attested"] = null) =>
    event && daysOf({ ...event.dating, date, attested }, period);

  it("extend to the start or end of the crisis", () => {
    expect(days({ form: "before", latest: "2031-02-05" })).toEqual({
      first: "2031-02-03",
      last: "2031-02-05",
      time: null,
      meaning: "lastOrBefore",
    });
    expect(days({ form: "after", earliest: "2031-02-04" })).toEqual({
      first: "2031-02-04",
      last: "2031-02-06",
      time: null,
      meaning: "firstOrAfter",
    });
  });

  it("are the attested days, if there are any", () => {
    const attested = { form: "span", start: "2031-02-03", end: "2031-02-04" } as const;
    expect(days({ form: "before", latest: "2031-02-06" }, attested)).toEqual({
      first: "2031-02-03",
      last: "2031-02-04",
      time: null,
      meaning: "attested",
    });
  });
});

import type { ProblemCode } from "../../compile/problems/problem.ts";
import { DATED_FIXTURE } from "../dated-fixture.ts";
import { fixtureFolder } from "../fixture.ts";
import { EVENTS, type Mistake } from "./mistake.ts";

type Replacement = readonly [name: string, old: string, next: string];

/** The dated fixture with texts replaced. Fails when one is not there: a test must bite. */
export function dated(...replacements: readonly Replacement[]) {
  const files = { ...DATED_FIXTURE };
  return () => {
    for (const [name, old, next] of replacements) {
      const text = files[name] ?? "";
      if (!text.includes(old)) throw new Error(`${name} does not hold ${old}`);
      files[name] = text.replace(old, () => next);
    }
    return fixtureFolder(files);
  };
}

export const inEvents = (old: string, next: string) => dated(["events.yaml", old, next]);
export const inBulletin = (old: string, next: string) =>
  dated(["documents/bulletin.yaml", old, next]);
export const BULLETIN = "seeds/documents/bulletin.yaml";
export const TUESDAY = "exact: yesterday Tuesday}";

/** Mistakes of dates that are computed, at least one for each code. */
export const DATING_MISTAKES = {
  "unreadable-expression": {
    seeds: inEvents(TUESDAY, "exact: gave way yesterday Tuesday}"),
    file: EVENTS,
    at: "gave way",
    says: /"gave", "way" are not read/,
    hint: /override/,
  },
  "weekday-mismatch": {
    seeds: inEvents(TUESDAY, "exact: yesterday Tuesday, anchor: gazette}"),
    file: EVENTS,
    at: "yesterday Tuesday",
    says: /Counted from Tuesday 2031-02-04.* Monday 2031-02-03.* Tuesday/,
    hint: /anchor/,
  },
  "open-anchor": {
    seeds: dated(
      ["documents/khabar.yaml", '"[2031-02-04..2031-02-06]"', '"[..2031-02-06]"'],
      ["events.yaml", TUESDAY, "exact: yesterday Tuesday, anchor: khabar}"],
    ),
    file: EVENTS,
    at: "yesterday Tuesday",
    says: /no first and last day/,
  },
  "publication-not-fixed": {
    seeds: inBulletin("exact: Wednesday 5 February 2031", "exact: yesterday Tuesday"),
    file: BULLETIN,
    at: "yesterday Tuesday",
    says: /Wednesday.*more than one day/,
    hint: /within/,
  },
  "dating-contradiction": {
    seeds: inEvents(
      "{quote: neighbours-bulletin, exact: on Tuesday}",
      "{quote: reported-bulletin-warned, exact: 3 February}",
    ),
    file: EVENTS,
    at: "3 February",
    says: /give 2031-02-03.*events\.yaml:\d+:\d+ give 2031-02-04/,
  },
  "circular-dating": {
    seeds: inEvents(
      "relation: after, event: dike-reported",
      "relation: after, event: bridge-closed",
    ),
    file: EVENTS,
    at: "bridge-closed",
    says: /circle: `bridge-closed`, `bridge-closed`/,
  },
  "link-without-target": {
    seeds: inEvents("relation: before, event: army-tomorrow", "relation: before"),
    file: EVENTS,
    at: "{relation: before}",
    says: /one thing/,
  },
  "link-without-bound": {
    seeds: inEvents("relation: after, event: dike-reported", "relation: after, event: rumour"),
    file: EVENTS,
    at: "rumour",
    says: /`rumour` is dated \[\.\.2031-02-05\]/,
  },
  "hedge-without-day": {
    seeds: inEvents(
      "    attestedBy: bulletin\n",
      '    hedge: "?"\n    reasoning: {ar: شك., fr: Un doute.}\n',
    ),
    file: EVENTS,
    at: '"?"',
    says: /\[2031-02-04\.\.2031-02-05\] is no single day/,
  },
  "teller-missing": {
    seeds: inEvents("attestedBy: bulletin", "attestedBy: gazette"),
    file: EVENTS,
    at: "gazette",
    says: /No quote of `gazette`/,
    hint: /bulletin/,
  },
  "rejected-differs": {
    seeds: inEvents(
      "- edtf: 2031-02-03\n        quote: rep",
      "- edtf: 2031-02-04\n        quote: rep",
    ),
    file: EVENTS,
    at: "2031-02-04",
    says: /give 2031-02-03, and 2031-02-04 is typed/,
  },
  "dating-without-reasoning": {
    seeds: inEvents("    reasoning: {ar: لا يُعرف الموعد., fr: L’heure n’est pas sûre.}\n", ""),
    file: EVENTS,
    at: '"~"',
    says: /reasoning/,
  },
} satisfies Partial<Record<ProblemCode, Mistake>>;

import type { ProblemCode } from "../../compile/problems/problem.ts";
import {
  BULLETIN,
  bulletin,
  type Case,
  dated,
  datedEvents,
  EVENTS,
  type Mistake,
} from "./mistake.ts";

const TUESDAY = "exact: yesterday Tuesday}";

/** Mistakes in dates that are computed: one for each code. */
export const DATING_MISTAKES = {
  "unreadable-expression": {
    seeds: datedEvents(TUESDAY, "exact: gave way yesterday Tuesday}"),
    file: EVENTS,
    at: "gave way",
    says: /"gave", "way" are not read/,
    hint: /override/,
  },
  "weekday-mismatch": {
    seeds: datedEvents(TUESDAY, "exact: yesterday Tuesday, anchor: gazette}"),
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
    seeds: bulletin("exact: Wednesday 5 February 2031", "exact: yesterday Tuesday"),
    file: BULLETIN,
    at: "yesterday Tuesday",
    says: /Wednesday.*more than one day/,
    hint: /within/,
  },
  "dating-contradiction": {
    seeds: datedEvents(
      "{quote: neighbours-bulletin, exact: on Tuesday}",
      "{quote: reported-bulletin-warned, exact: 3 February}",
    ),
    file: EVENTS,
    at: "3 February",
    says: /give 2031-02-03.*events\.yaml:\d+:\d+ give 2031-02-04/,
  },
  "circular-dating": {
    seeds: datedEvents(
      "relation: after, event: dike-reported",
      "relation: after, event: bridge-closed",
    ),
    file: EVENTS,
    at: "bridge-closed",
    says: /cycle: `bridge-closed`, `bridge-closed`/,
  },
  "link-without-target": {
    seeds: datedEvents("relation: before, event: army-tomorrow", "relation: before"),
    file: EVENTS,
    at: "{relation: before}",
    says: /one target/,
  },
  "link-without-bound": {
    seeds: datedEvents("relation: after, event: dike-reported", "relation: after, event: rumour"),
    file: EVENTS,
    at: "rumour",
    says: /`rumour` is dated \[\.\.2031-02-05\]/,
  },
  "hedge-without-day": {
    seeds: datedEvents(
      "    attestedBy: bulletin\n",
      '    hedge: "?"\n    reasoning: {ar: شك., fr: Un doute.}\n',
    ),
    file: EVENTS,
    at: '"?"',
    says: /\[2031-02-04\.\.2031-02-05\] is no single day/,
  },
  "attestation-unquoted": {
    seeds: datedEvents("attestedBy: bulletin", "attestedBy: gazette"),
    file: EVENTS,
    at: "gazette",
    says: /No quote of `gazette`/,
    hint: /bulletin/,
  },
  "rejected-differs": {
    seeds: datedEvents(
      "- edtf: 2031-02-03\n        quote: rep",
      "- edtf: 2031-02-04\n        quote: rep",
    ),
    file: EVENTS,
    at: "2031-02-04",
    says: /give 2031-02-03, but the seed says 2031-02-04/,
  },
  "dating-without-reasoning": {
    seeds: datedEvents("    reasoning: {ar: لا يُعرف الموعد., fr: L’heure n’est pas sûre.}\n", ""),
    file: EVENTS,
    at: '"~"',
    says: /reasoning/,
  },
} satisfies Partial<Record<ProblemCode, Mistake>>;

/** A bulletin whose date is known only as a Wednesday within `edtf`. */
const within = (edtf: string, document = "gazette", exact = "4 februari 2031") =>
  bulletin(
    "{exact: Wednesday 5 February 2031}",
    `{exact: yesterday Tuesday}
  within:
    edtf: ${edtf}
    evidence:
      - {document: ${document}, exact: ${exact}}
    reason: {ar: الأسبوع., fr: La semaine.}`,
  );

/** Other mistakes that cause the same codes. */
export const OTHER_DATING_MISTAKES: readonly Case[] = [
  [
    "invalid-value",
    {
      seeds: datedEvents(
        "relation: after, event: dike-reported, signal: {quote: bridge-bulletin, exact: Then}",
        "relation: after, expression: {quote: reported-bulletin-warned, exact: 3 February}, signal: {quote: bridge-bulletin, exact: Then}",
      ),
      file: EVENTS,
      at: "{quote: bridge-bulletin",
      says: /needs no `signal`/,
    },
  ],
  [
    "unreadable-expression",
    {
      seeds: datedEvents(
        "relation: after, event: dike-reported, signal: {quote: bridge-bulletin, exact: Then}",
        "relation: after, expression: {quote: bridge-bulletin, exact: the bridge}",
      ),
      file: EVENTS,
      at: "the bridge",
      says: /No date can be computed/,
    },
  ],
  [
    "unknown-event",
    {
      seeds: datedEvents("event: dike-reported", "event: dike-reportd"),
      file: EVENTS,
      at: "dike-reportd",
      says: /event `dike-reportd`/,
      hint: /`dike-reported`/,
    },
  ],
  [
    "publication-not-fixed",
    {
      seeds: within("2031-02-06/2031-02-10"),
      file: BULLETIN,
      at: "yesterday Tuesday",
      says: /point to a Wednesday: they fit no day of 2031-02-06\/2031-02-10/,
    },
  ],
  [
    "publication-not-fixed",
    {
      seeds: within("2031-02-01/2031-02-28"),
      file: BULLETIN,
      at: "yesterday Tuesday",
      says: /Wednesday 2031-02-05, Wednesday 2031-02-12/,
      hint: /Narrow/,
    },
  ],
  [
    "publication-not-fixed",
    {
      seeds: bulletin("Wednesday 5 February 2031", "Wednesday"),
      file: BULLETIN,
      at: "Wednesday",
      says: /do not determine the day/,
    },
  ],
  [
    "unsupported-date",
    { seeds: within("2031-02-05"), file: BULLETIN, at: "2031-02-05", says: /first and a last day/ },
  ],
  [
    "unknown-document",
    {
      seeds: within("2031-02-03/2031-02-06", "gazete"),
      file: BULLETIN,
      at: "gazete",
      says: /document `gazete`/,
    },
  ],
  [
    "quote-not-found",
    {
      seeds: within("2031-02-03/2031-02-06", "gazette", "5 februari 2031"),
      file: BULLETIN,
      at: "5 februari",
      says: /februari/,
    },
  ],
  [
    "circular-dating",
    {
      seeds: dated(
        ["events.yaml", "relation: after, event: dike-reported", "relation: after, event: wind"],
        ["events.yaml", "event: army-tomorrow", "event: bridge-closed"],
      ),
      file: EVENTS,
      at: "wind",
      says: /cycle: `bridge-closed`, `wind`, `bridge-closed`/,
    },
  ],
  [
    "dating-contradiction",
    {
      seeds: datedEvents(
        "exact: on Tuesday}\n",
        "exact: on Tuesday}\n    links: [{relation: after, document: bulletin}]\n",
      ),
      file: EVENTS,
      at: "bulletin",
      says: /2031-02-05, contradicts 2031-02-04/,
    },
  ],
  [
    "dating-contradiction",
    {
      seeds: datedEvents(
        "relation: after, event: dike-reported",
        "relation: after, event: army-tomorrow",
      ),
      file: EVENTS,
      at: "- {relation: after",
      says: /\[2031-02-06\.\.\], but `bulletin`, of 2031-02-05, already reports it/,
    },
  ],
  [
    "dating-contradiction",
    {
      seeds: datedEvents(
        "    - id: tomorrow-bulletin\n",
        `    - id: tomorrow-gazette
      document: gazette
      exact: Het leger komt donderdag
      role: body
      gloss: {ar: يأتي الجيش الخميس, fr: L’armée vient jeudi}
    - id: tomorrow-bulletin
`,
      ),
      file: EVENTS,
      at: "apparently tomorrow}",
      says: /dated 2031-02-06%, but `gazette`, of 2031-02-04, already reports it/,
      hint: /announces it.*`expressions`.*`override`/,
    },
  ],
  [
    "dating-without-words",
    {
      seeds: dated(
        ["documents/khabar.yaml", '"[2031-02-04..2031-02-06]"', '"[2031-02-05..]"'],
        [
          "events.yaml",
          "document: bulletin\n      exact: There was a rumour of looting",
          "document: khabar\n      exact: شهردار از مردم خواست",
        ],
      ),
      file: EVENTS,
      at: "{}",
      says: /no article that reports it has a last possible day/,
    },
  ],
  [
    "missing-key",
    {
      seeds: datedEvents(
        "attestedBy: bulletin",
        "attestedSignal: {quote: bridge-bulletin, exact: was closed}",
      ),
      file: EVENTS,
      at: "{quote: bridge-bulletin, exact: was",
      says: /attestedBy/,
    },
  ],
  [
    "unsupported-date",
    {
      seeds: bulletin("2031}\n", '2031}\n  hedge: "~"\n  reasoning: {ar: شك., fr: Un doute.}\n'),
      file: EVENTS,
      at: "bulletin",
      says: /appeared on 2031-02-05~/,
    },
  ],
  [
    "unsupported-date",
    {
      seeds: datedEvents("edtf: 2031-02-04T14:30", "edtf: 2031-02-04T14:30Z"),
      file: EVENTS,
      at: "2031-02-04T14:30Z",
      says: /time zone/,
      hint: /Convert it/,
    },
  ],
  [
    "unsupported-date",
    {
      seeds: datedEvents('edtf: "2031"\n', 'edtf: "2031"\n      attested: 2031-02\n'),
      file: EVENTS,
      at: "2031-02\n",
      says: /a day or a span of days/,
    },
  ],
  [
    "date-outside-period",
    {
      seeds: datedEvents("edtf: 2031-02?", "edtf: 2031-03?"),
      file: EVENTS,
      at: "2031-03?",
      says: /2031-03\? is not within the period/,
    },
  ],
  [
    "date-outside-period",
    {
      seeds: dated(
        ["corpus.yaml", "period: 2031-02-03/", "period: 2031-02-04/"],
        ["events.yaml", '"[2031-02-03..2031-02-04]"', "2031-02-04"],
        [
          "events.yaml",
          `{quote: reported-bulletin, ${TUESDAY}\n      - {quote: neighbours-bulletin, exact: on Tuesday}`,
          "{quote: reported-bulletin-warned, exact: 3 February}",
        ],
      ),
      file: EVENTS,
      at: "3 February",
      says: /2031-02-03 is not within/,
    },
  ],
];

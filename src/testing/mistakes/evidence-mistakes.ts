import type { ProblemCode } from "../../compile/problems/problem.ts";
import { FIXTURE, fixtureFolder } from "../fixture.ts";
import {
  BULLETIN,
  type Case,
  CORPUS,
  corpus,
  DISAGREEMENTS,
  dated,
  EVENTS,
  events,
  GAZETTE,
  gazette,
  KHABAR,
  khabar,
  type Mistake,
  replaced,
} from "./mistake.ts";

/** Mistakes in quotes, dates and texts: one for each code. */
export const EVIDENCE_MISTAKES = {
  "invalid-date": {
    seeds: events("edtf: 2031-02-06?", "edtf: 2031-02-30"),
    file: EVENTS,
    at: "2031-02-30",
    says: /no day 2031-02-30/,
  },
  "unsupported-date": {
    seeds: events("edtf: 2031-02-06?", "edtf: 2031-21"),
    file: EVENTS,
    at: "2031-21",
    says: /form/,
    hint: /2022-01-06\/2022-01-07/,
  },
  "gloss-missing": {
    seeds: events(
      "gloss: {ar: انهار السد الثلاثاء, fr: La digue a cédé mardi}",
      "gloss: {ar: انهار السد الثلاثاء}",
    ),
    file: EVENTS,
    at: "{ar: انهار السد الثلاثاء}",
    says: /`fr`/,
  },
  "gloss-needless": {
    // Quotes and words that no event cites are checked alike; the problems are in the order of the files.
    seeds: gazette("language: nl", "language: fr-BE"),
    file: DISAGREEMENTS,
    at: "La commune",
    says: /fr-BE/,
  },
  "text-changed": {
    seeds: replaced("documents/gazette.txt", "12\u00A0vermisten", "21\u00A0vermisten"),
    file: GAZETTE,
    at: FIXTURE["documents/gazette.yaml"]?.match(/[0-9a-f]{64}/)?.[0] ?? "",
    says: /changed/,
    hint: /sha256: [0-9a-f]{64}`/,
  },
  "quote-not-found": {
    seeds: events("exact: Het leger komt donderdag.", "exact: Het leger kwam donderdag."),
    file: EVENTS,
    at: "Het leger kwam",
    says: /paragraph 4: "Het leger komt donderdag\."/,
    hint: /"Het leger komt donderdag\."/,
  },
  "quote-ambiguous": {
    seeds: events("exact: Het leger komt donderdag.", "exact: zei de burgemeester"),
    file: EVENTS,
    at: "zei de",
    says: /twice, in paragraphs 3 and 5/,
    hint: /`paragraph: 3` or `paragraph: 5`/,
  },
  "quote-elsewhere": {
    seeds: events("paragraph: 3", "paragraph: 5"),
    file: EVENTS,
    at: "De dijk bij",
    says: /not begin in paragraph 5, but in paragraph 3/,
  },
  "quote-cuts-character": {
    seeds: events("exact: سه‌شنبه", "exact: سه"),
    file: EVENTS,
    at: "سه",
    says: /longer character/,
  },
  "quotes-equal": {
    seeds: events(
      "    - id: dike-khabar\n",
      `    - id: dike-again
      document: gazette
      exact: De dijk bij Overdam is dinsdag bezweken
      role: body
      gloss: {ar: انهار السد الثلاثاء, fr: La digue a cédé mardi}
    - id: dike-khabar
`,
    ),
    file: EVENTS,
    at: "De dijk bij",
    says: /`dike-gazette`/,
  },
  "words-not-in-quote": {
    seeds: events("exact: dinsdag}", "exact: vrijdag}"),
    file: EVENTS,
    at: "vrijdag",
    says: /`dike-gazette`/,
  },
  "dating-without-words": {
    seeds: khabar(
      `  override:
    edtf: "[2031-02-04..2031-02-06]"
    reason: {ar: بعد الثلاثاء., fr: Après le mardi.}
`,
      "  reasoning: {ar: بعد الثلاثاء., fr: Après le mardi.}\n",
    ),
    file: KHABAR,
    at: "publication",
    says: /expression/,
  },
  "attested-outside-date": {
    seeds: events("attested: 2031-02-04", "attested: 2031-02-05"),
    file: EVENTS,
    at: "2031-02-05",
    says: /within \[2031-02-03\.\.2031-02-04\]/,
  },
  "date-outside-period": {
    seeds: events("edtf: 2031-02-06?", "edtf: 2013-02-06"),
    file: EVENTS,
    at: "2013-02-06",
    says: /2013-02-06 .*2031-02-03\/2031-02-06/,
    hint: /`period` in corpus\.yaml/,
  },
} satisfies Partial<Record<ProblemCode, Mistake>>;

/** Other mistakes that cause the same codes. */
export const OTHER_EVIDENCE_MISTAKES: readonly Case[] = [
  [
    "gloss-missing",
    {
      seeds: events("      gloss: {ar: يأتي الجيش الخميس., fr: L’armée vient jeudi.}\n", ""),
      file: EVENTS,
      at: "id: army-gazette",
      says: /`ar`/,
    },
  ],
  [
    "invalid-date",
    {
      seeds: dated(
        ["documents/bulletin.txt", "Wednesday 5 February 2031", "30 February"],
        ["documents/bulletin.yaml", "Wednesday 5 February 2031", "30 February"],
      ),
      file: BULLETIN,
      at: "30 February",
      says: /no day 30 in month 2/,
      also: "text-changed",
    },
  ],
  [
    "text-changed",
    {
      seeds: gazette(
        FIXTURE["documents/gazette.yaml"]?.match(/[0-9a-f]{64}/)?.[0] ?? "",
        "unknown",
      ),
      file: GAZETTE,
      at: "unknown",
      says: /"unknown" is no SHA-256/,
      hint: /^Write `sha256: [0-9a-f]{64}`\.$/,
    },
  ],
  [
    "quote-not-found",
    {
      seeds: khabar("exact: شهردار", "exact: شهرداری"),
      file: KHABAR,
      at: "شهرداری",
      says: /./,
    },
  ],
  [
    "date-outside-period",
    {
      seeds: events('"[2031-02-03..2031-02-04]"', '"[2013-02-03..2031-02-04]"'),
      file: EVENTS,
      at: '"[2013',
      says: /period/,
    },
  ],
  [
    "date-outside-period",
    {
      seeds: events("edtf: 2031-02-06?", 'edtf: "[2031-02-07..]"'),
      file: EVENTS,
      at: '"[2031-02-07',
      says: /period/,
    },
  ],
  [
    "date-outside-period",
    {
      seeds: () =>
        fixtureFolder({
          "events.yaml": (text) =>
            text
              .replace('"[2031-02-03..2031-02-04]"', '"[..2031-02-04]"')
              .replace("attested: 2031-02-04", "attested: 2013-02-04"),
        }),
      file: EVENTS,
      at: "2013-02-04",
      says: /period/,
    },
  ],
  [
    "date-outside-period",
    {
      seeds: gazette("edtf: 2031-02-04", "edtf: 2031-02-02"),
      file: GAZETTE,
      at: "2031-02-02",
      says: /2031-02-03 to 2032-02-06/,
      hint: /`period` in corpus\.yaml/,
    },
  ],
  [
    "date-outside-period",
    {
      seeds: gazette("edtf: 2031-02-04", "edtf: 2032-02-07"),
      file: GAZETTE,
      at: "2032-02-07",
      says: /2031-02-03 to 2032-02-06/,
    },
  ],
  [
    "invalid-date",
    {
      seeds: corpus("period: 2031-02-03/2031-02-06", 'period: ""'),
      file: CORPUS,
      at: '""',
      says: /EDTF/,
    },
  ],
];

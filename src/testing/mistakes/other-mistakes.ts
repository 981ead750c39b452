import { readCorpus } from "../../build/read-corpus.ts";
import type { ProblemCode } from "../../compile/problems/problem.ts";
import { fixtureFolder } from "../fixture.ts";
import { BULLETIN, dated } from "./dating-mistakes.ts";
import {
  CORPUS,
  corpus,
  EVENTS,
  events,
  FIGURES,
  figures,
  GAZETTE,
  gazette,
  KHABAR,
  khabar,
  type Mistake,
} from "./mistake.ts";

/** Other ways to the same codes, and ways that once led to a second problem or to none. */
export const OTHER_MISTAKES: readonly (readonly [ProblemCode, Mistake])[] = [
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
    "invalid-value",
    {
      seeds: events("    rejected:\n", "    hedge: ~\n    rejected:\n"),
      file: EVENTS,
      at: "hedge: ~",
      says: /reads ~ .* as nothing/,
      hint: /"~"/,
    },
  ],
  [
    "wrong-type",
    {
      seeds: corpus("name: {ar: العمدة, fr: Le maire}", "name: Le maire"),
      file: CORPUS,
      at: "Le maire",
      says: /`name` must be a map/,
      hint: /\{ar: …, fr: …\}/,
    },
  ],
  [
    "wrong-type",
    {
      seeds: () => fixtureFolder({ "figures.yaml": "- twelve\n" }),
      file: "seeds/figures.yaml",
      at: "twelve",
      says: /An item of this list must be a map/,
      hint: /\{id: …, quote: …/,
    },
  ],
  [
    "wrong-type",
    {
      seeds: figures("moreThan: 1500", 'moreThan: "1500"'),
      file: FIGURES,
      at: '"1500"',
      says: /a number/,
      hint: /without quotation marks/,
    },
  ],
  [
    "annotation-missing",
    {
      seeds: () => fixtureFolder({ "documents/gazette.yaml": null }),
      file: "seeds/documents/gazette.txt",
      says: /gazette\.yaml/,
    },
  ],
  [
    "file-unreadable",
    {
      seeds: () => readCorpus("package.json", process.cwd()),
      file: "package.json",
      says: /not a directory/,
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
    "invalid-time-zone",
    {
      seeds: corpus("Europe/Amsterdam", "+01:00"),
      file: CORPUS,
      at: "+01:00",
      says: /"\+01:00" is not a time zone/,
    },
  ],
  [
    "invalid-language",
    {
      seeds: khabar("language: en}", "language: en_GB}"),
      file: KHABAR,
      at: "en_GB",
      says: /BCP 47/,
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
    "missing-key",
    {
      seeds: khabar(", language: en}", "}"),
      file: KHABAR,
      at: "machineTranslation",
      says: /`language`/,
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
    "invalid-id",
    {
      seeds: events("- id: army-gazette", "- id: Army_gazette"),
      file: EVENTS,
      at: "Army_gazette",
      says: /identifier/,
    },
  ],
  [
    "missing-key",
    {
      seeds: events("- id: army-gazette\n      document", "- document"),
      file: EVENTS,
      at: "document: gazette",
      says: /`id`/,
    },
  ],
  [
    "missing-key",
    {
      seeds: () =>
        fixtureFolder({
          "events.yaml": (text) => text.replace(/ {2}quotes:\n {4}- id: army[\s\S]*?(?=- id)/, ""),
        }),
      file: EVENTS,
      at: "id: army-arrives",
      says: /`quotes`/,
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

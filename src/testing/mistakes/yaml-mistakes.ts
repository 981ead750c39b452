import type { ProblemCode } from "../../compile/problems/problem.ts";
import { fixtureFolder } from "../fixture.ts";
import {
  type Case,
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

/** Mistakes in YAML and in the shape of a record: one for each code. */
export const YAML_MISTAKES = {
  "yaml-syntax": {
    seeds: corpus("La digue d’Overdam}", "La digue d’Overdam"),
    file: CORPUS,
    at: "question",
    says: /}/,
  },
  "yaml-tab": {
    seeds: corpus("  - id: flood", "\t- id: flood"),
    file: CORPUS,
    at: "\t- id: flood",
    says: /[Tt]ab/,
    hint: /spaces/,
  },
  "yaml-duplicate-key": {
    seeds: gazette("language: nl", "language: nl\nlanguage: de"),
    file: GAZETTE,
    at: "language: de",
    says: /twice/,
  },
  "yaml-many-documents": {
    seeds: gazette("language: nl", "---\nlanguage: nl"),
    file: GAZETTE,
    at: "---",
    says: /second/,
  },
  "yaml-alias": {
    seeds: () =>
      fixtureFolder({
        "corpus.yaml": `a: &a [${"x,".repeat(20)}]\nb: &b [${"*a,".repeat(20)}]\nc: &c [${"*b,".repeat(20)}]\n`,
      }),
    file: CORPUS,
    at: "a: &a",
    says: /alias/,
  },
  "unknown-key": {
    seeds: events("  summary: {ar: انهار", "  sumary: x\n  summary: {ar: انهار"),
    file: EVENTS,
    at: "sumary",
    says: /nearest is `summary`/,
  },
  "missing-key": {
    seeds: events("paragraph: 3\n      role: body\n", "paragraph: 3\n"),
    file: EVENTS,
    at: "id: dike-gazette",
    says: /`role`/,
  },
  "missing-text": {
    seeds: events("{ar: السد ينهار, fr: La digue cède}", "{fr: La digue cède}"),
    file: EVENTS,
    at: "title: {fr",
    says: /Arabic/,
  },
  "empty-text": {
    seeds: corpus("fr: Les textes parlent de disparus.", "fr: '\u00A0'"),
    file: CORPUS,
    at: "'\u00A0'",
    says: /empty/,
  },
  "empty-list": {
    seeds: () =>
      fixtureFolder({
        "events.yaml": (text) =>
          text.replace(/quotes:\n {4}- id: army[\s\S]*?(?=\n- id)/, "quotes: []"),
      }),
    file: EVENTS,
    at: "[]",
    says: /`quotes`/,
  },
  "wrong-type": {
    seeds: events('"[2031-02-03..2031-02-04]"', "[2031-02-03..2031-02-04]"),
    file: EVENTS,
    at: "[2031-02-03..",
    says: /list/,
    hint: /quotes/,
  },
  "invalid-value": {
    seeds: events("paragraph: 3\n      role: body", "paragraph: 3\n      role: quotaton"),
    file: EVENTS,
    at: "quotaton",
    says: /`role`/,
    hint: /`quotation`/,
  },
  "invalid-id": {
    seeds: corpus("id: overdam-2031", "id: Overdam_2031"),
    file: CORPUS,
    at: "Overdam_2031",
    says: /identifier/,
  },
  "control-character": {
    seeds: corpus("Que s’est-il passé", "Que \u202Es’est-il passé"),
    file: CORPUS,
    at: "Que \u202E",
    says: /right-to-left override \(U\+202E\)/,
  },
} satisfies Partial<Record<ProblemCode, Mistake>>;

/** Other mistakes that cause the same codes. */
export const OTHER_YAML_MISTAKES: readonly Case[] = [
  [
    "invalid-value",
    {
      seeds: events("    rejected:\n", "    hedge: ~\n    rejected:\n"),
      file: EVENTS,
      at: "hedge: ~",
      says: /reads ~ .* as null/,
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
      file: FIGURES,
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
    "missing-key",
    {
      seeds: khabar(", language: en}", "}"),
      file: KHABAR,
      at: "machineTranslation",
      says: /`language`/,
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
];

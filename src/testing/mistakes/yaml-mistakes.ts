import type { ProblemCode } from "../../compile/problems/problem.ts";
import { fixtureFolder } from "../fixture.ts";
import { CORPUS, corpus, EVENTS, events, GAZETTE, gazette, type Mistake } from "./mistake.ts";

/** Mistakes of YAML and of the shape of a record. */
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
    seeds: events("      role: quotation\n", ""),
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
    seeds: events("role: quotation", "role: quotaton"),
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

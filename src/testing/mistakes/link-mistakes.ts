import type { ProblemCode } from "../../compile/problems/problem.ts";
import {
  type Case,
  CORPUS,
  corpus,
  EVENTS,
  events,
  GAZETTE,
  gazette,
  KHABAR,
  khabar,
  type Mistake,
} from "./mistake.ts";

/** References to records, languages and time zones that do not exist: one for each code. */
export const LINK_MISTAKES = {
  "invalid-language": {
    seeds: gazette("language: nl", "language: nl_NL"),
    file: GAZETTE,
    at: "nl_NL",
    says: /BCP 47/,
  },
  "invalid-time-zone": {
    seeds: corpus("Europe/Amsterdam", "Europe/Overdam"),
    file: CORPUS,
    at: "Europe/Overdam",
    says: /time zone/,
  },
  "duplicate-id": {
    seeds: events("- id: army-arrives", "- id: dike-breaks"),
    file: EVENTS,
    at: "dike-breaks",
    says: /seeds\/events\.yaml:1:7/,
  },
  "unknown-kind": {
    seeds: events("kind: relief", "kind: relif"),
    file: EVENTS,
    at: "relif",
    says: /kind `relif`/,
    hint: /`relief`/,
  },
  "unknown-actor": {
    seeds: events("actor: mayor", "actor: major"),
    file: EVENTS,
    at: "major",
    says: /actor `major`/,
    hint: /`mayor`/,
  },
  "unknown-place": {
    seeds: events("place: overdam", "place: zuiddam"),
    file: EVENTS,
    at: "zuiddam",
    says: /place/,
    hint: /overdam/,
  },
  "unknown-origin": {
    seeds: gazette("origin: gazette", "origin: gazete"),
    file: GAZETTE,
    at: "gazete",
    says: /origin/,
    hint: /`gazette`/,
  },
  "origin-needless": {
    seeds: events(
      "document: gazette\n      exact: Het",
      "document: gazette\n      origin: gazette\n      exact: Het",
    ),
    file: EVENTS,
    at: "gazette",
    says: /`gazette` has this origin/,
    hint: /Delete/,
  },
  "unknown-document": {
    seeds: events("anchor: gazette", "anchor: gazet"),
    file: EVENTS,
    at: "gazet\n",
    says: /document `gazet`/,
    hint: /`gazette`/,
  },
  "unknown-quote": {
    seeds: events("quote: army-gazette", "quote: army-gazete"),
    file: EVENTS,
    at: "army-gazete",
    says: /quote/,
    hint: /`army-gazette`/,
  },
  "unknown-paragraph": {
    seeds: gazette("6: read-also", "7: read-also"),
    file: GAZETTE,
    at: "7: read-also",
    says: /the article has 6/,
  },
} satisfies Partial<Record<ProblemCode, Mistake>>;

/** Other mistakes that cause the same codes. */
export const OTHER_LINK_MISTAKES: readonly Case[] = [
  [
    "unknown-origin",
    {
      seeds: events(
        "document: gazette\n      exact: Het",
        "document: gazette\n      origin: wyre\n      exact: Het",
      ),
      file: EVENTS,
      at: "wyre",
      says: /origin `wyre`/,
      hint: /`wire`/,
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
];

import type { ProblemCode } from "../../compile/problems/problem.ts";
import { fixtureFolder } from "../fixture.ts";
import {
  CORPUS,
  corpus,
  DISAGREEMENTS,
  disagreements,
  EVENTS,
  events,
  FIGURES,
  figures,
  type Mistake,
} from "./mistake.ts";

type Case = readonly [ProblemCode, Mistake];

/** A mistake made by one replacement, found where the new text begins. */
function inFile(
  change: typeof corpus,
  file: string,
): (code: ProblemCode, old: string, next: string, at: string, says: RegExp) => Case {
  return (code, old, next, at, says) => [code, { seeds: change(old, next), file, at, says }];
}

const inCorpus = inFile(corpus, CORPUS);
const inEvents = inFile(events, EVENTS);
const inFigures = inFile(figures, FIGURES);
const inDisagreements = inFile(disagreements, DISAGREEMENTS);
const value = (next: string, at: string, says: RegExp) =>
  inFigures("figure-value", "{atLeast: 12}", next, at, says);

const GAZETTE_SIDE = "{document: gazette, exact: De gemeente telt geen doden, paragraph: 5}";

/** Other ways to the codes of records, and to the codes that every list shares. */
export const MORE_RECORD_MISTAKES: readonly Case[] = [
  value("{}", "{}", /no form/),
  value("{atLeast: -12}", "{atLeast: -12}", /less than zero/),
  value("{between: [30, 12]}", "[30", /first lower/),
  value("{between: [12]}", "[12]", /two numbers/),
  value("{between: [8, 10, 12]}", "[8", /two numbers/),
  inFigures(
    "figure-digits",
    "{atLeast: 12}",
    "{vague: {ar: عشرات, fr: des dizaines}}",
    "{vague",
    /a number, 12/,
  ),
  inFigures("wrong-type", "{atLeast: 12}", "{vague: true}", "true", /map of keys/),
  inFigures("missing-text", "{atLeast: 12}", "{vague: {ar: عشرات}}", "vague", /`fr`/),
  value("{vague: {ar: عشرات, fr: une douzaine ou 12}}", "une douzaine", /give no number/),
  inFigures("figure-digits", "{atLeast: 12}", "{between: [11, 13]}", "{between", /11 and 13/),
  inFigures("figure-comparison", "At least 12 people", "12 people", "{atLeast", /beside these/),
  inFigures("wrong-type", "{atLeast: 12}", "{atLeast: dozens}", "dozens", /a number/),
  inFigures("wrong-type", "{atLeast: 12}", "vague", "vague", /map of keys/),
  inFigures("words-not-in-quote", "1,500 homes", "1,500 houses", "more than", /`toll-courier`/),
  inFigures("unknown-quote", "quote: toll-courier", "quote: toll-currier", "toll-cu", /quote/),
  inFigures("unknown-actor", "actor: mayor", "actor: major", "major", /actor `major`/),
  inFigures("duplicate-id", "- id: homes-courier", "- id: missing-courier", "missing-", /:1:7/),
  inFigures(
    "unknown-key",
    "unit: homes",
    "unit: homes\n  untis: homes",
    "untis",
    /nearest is `unit`/,
  ),
  inFigures("unknown-quote", "[{quote: toll", "[{quote: tol", "tol-courier", /quote/),
  inFigures("words-not-in-quote", "exact: Wednesday", "exact: Friday", "Friday", /toll-courier/),
  inFigures(
    "unsupported-date",
    "expressions: [{quote: toll-courier, exact: Wednesday}]",
    "override: {edtf: 2031-21, reason: {ar: س, fr: x}}",
    "2031-21,",
    /form/,
  ),
  inFigures(
    "date-outside-period",
    "expressions: [{quote: toll-courier, exact: Wednesday}]",
    "override: {edtf: 2031-03-01, reason: {ar: س, fr: x}}",
    "2031-03-01",
    /period/,
  ),
  inDisagreements("unknown-quote", "quote: toll-", "quote: tol-", "tol-courier", /quote/),
  inDisagreements("unknown-document", "document: gazette", "document: gazete", "gazete", /gazete/),
  inDisagreements("quote-not-found", "telt geen doden", "telt een dode", "De gemeente", /Nearest/),
  inDisagreements("words-not-in-quote", "exact: 12 people", "exact: 9 people", "9", /toll-courier/),
  inDisagreements("position-place", "{quote:", "{document: courier, quote:", "{doc", /both/),
  inDisagreements("invalid-value", "type: scope", "type: skope", "skope", /`type`/),
  inDisagreements(
    "repeated-item",
    "[dike-breaks]",
    "[dike-breaks, dike-breaks]",
    "dike-breaks]",
    /twice/,
  ),
  inEvents("repeated-item", "actors: [army]", "actors: [army, army]", "army]", /twice/),
  inEvents("unknown-actor", "actors: [army]", "actors: [arme]", "arme]", /actor `arme`/),
  inEvents("unknown-actor", "via: [wire-agency]", "via: [wire-agence]", "wire-agence]", /actor/),
  inCorpus("repeated-item", "[Overdam, اوردام]", "[Overdam, Overdam]", "Overdam]", /twice/),
  inCorpus("spelling-not-found", "[Wire]", "[Zzyzx]", "Zzyzx", /nor anything near it/),
  inCorpus("origin-circle", "from: wire}", "from: courier}", "courier}", /`courier`, `courier`/),
  inCorpus("unknown-origin", "from: wire}", "from: wyre}", "wyre", /origin `wyre`/),
  inCorpus("unknown-place", "within: polder", "within: poldre", "poldre", /place `poldre`/),
  inCorpus("coordinates-out-of-range", "longitude: 4.66", "longitude: -181", "-181", /180/),
  [
    "wrong-type",
    {
      seeds: () => fixtureFolder({ "figures.yaml": "id: missing-courier\n" }),
      file: FIGURES,
      at: "id: missing",
      says: /must be a list/,
      hint: /delete the file/,
    },
  ],
  [
    "positions-equal",
    {
      seeds: disagreements(GAZETTE_SIDE, "{quote: toll-courier, exact: 12 people are missing}"),
      file: DISAGREEMENTS,
      at: "{quote: toll-courier, exact: 12 people are missing}",
      says: /the same words, at the same place/,
    },
  ],
];

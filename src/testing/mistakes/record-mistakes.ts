import type { ProblemCode } from "../../compile/problems/problem.ts";
import { FIXTURE, fixtureFolder } from "../fixture.ts";
import {
  type Case,
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

const OTHER_SIDE =
  "{document: gazette, exact: De gemeente telt geen doden, paragraph: 5, gloss: {ar: البلدية لا تعدّ قتلى, fr: La commune ne compte pas de morts}}";

/** Mistakes in figures, disagreements, actors, places, origins and occasions: one for each code. */
export const RECORD_MISTAKES = {
  "unknown-event": {
    seeds: disagreements("events: [dike-breaks]", "events: [dike-brakes]"),
    file: DISAGREEMENTS,
    at: "dike-brakes",
    says: /event `dike-brakes`/,
    hint: /`dike-breaks`/,
  },
  "unknown-unit": {
    seeds: figures("unit: homes", "unit: home"),
    file: FIGURES,
    at: "home\n",
    says: /unit `home`/,
    hint: /`homes`.*corpus\.yaml/,
  },
  "unknown-occasion": {
    seeds: events("occasion: mayor-email", "occasion: mayors-email"),
    file: EVENTS,
    at: "mayors-email",
    says: /occasion/,
    hint: /`mayor-email`/,
  },
  "repeated-item": {
    seeds: events("via: [wire-agency]", "via: [wire-agency, mayor]"),
    file: EVENTS,
    at: "mayor]",
    says: /`mayor` is the speaker/,
  },
  "origin-circle": {
    seeds: corpus("consulted: false}", "consulted: false, from: courier}"),
    file: CORPUS,
    at: "courier}",
    says: /`wire`, `courier`, `wire`/,
    hint: /`from`/,
  },
  "place-circle": {
    seeds: corpus("fr: Le polder}}", "fr: Le polder}, within: overdam}"),
    file: CORPUS,
    at: "polder\n",
    says: /`overdam`, `polder`, `overdam`/,
    hint: /`within`/,
  },
  "coordinates-out-of-range": {
    seeds: corpus("latitude: 51.81", "latitude: 151.81"),
    file: CORPUS,
    at: "151.81",
    says: /-90 and 90.*151\.81/,
    hint: /exchanged/,
  },
  "spelling-not-found": {
    seeds: corpus("spellings: [burgemeester,", "spellings: [burgermeester,"),
    file: CORPUS,
    at: "burgermeester",
    says: /`gazette`, paragraph 3: "burgemeester"/,
    hint: /"burgemeester"/,
  },
  "anchors-too-many": {
    seeds: () => {
      // Five copies of an event of one quote, each under its own identifiers.
      const [army = "", dike = ""] = (FIXTURE["events.yaml"] ?? "").split(/(?=^- id: dike)/m);
      const copies = [1, 2, 3, 4, 5].map((number) =>
        army
          .replaceAll(/army-(arrives|gazette)/g, `army-$1-${number}`)
          .replace("  actors:", "  anchor: {because: {ar: سبب, fr: Une raison}}\n  actors:"),
      );
      return fixtureFolder({ "events.yaml": [dike, ...copies].join("") });
    },
    file: EVENTS,
    at: "anchor: {because: {ar: سبب",
    says: /6 of 6 events are anchors; at most 5/,
    hint: /turning points/,
  },
  "figure-value": {
    seeds: figures("{atLeast: 12}", "{atLeast: 12, moreThan: 12}"),
    file: FIGURES,
    at: "{atLeast: 12, m",
    says: /moreThan, atLeast/,
    hint: /between or vague/,
  },
  "figure-digits": {
    seeds: figures("moreThan: 1500", "moreThan: 15000"),
    file: FIGURES,
    at: "{moreThan: 15000}",
    says: /say 1,500, the value says 15000/,
  },
  "figure-words": {
    seeds: () =>
      fixtureFolder({
        "figures.yaml": (text) => text.replace("At least 12 people", "people are missing"),
      }),
    file: FIGURES,
    at: "{atLeast: 12}",
    says: /give no number.*12/,
    hint: /`vague:`/,
  },
  "figure-comparison": {
    seeds: figures("atLeast: 12", "moreThan: 12"),
    file: FIGURES,
    at: "{moreThan: 12}",
    says: /"At least" says `atLeast`/,
    hint: /`atLeast: 12`/,
  },
  "figure-speaker": {
    seeds: figures("  speaker: {actor: mayor", "  ownVoice: true\n  speaker: {actor: mayor"),
    file: FIGURES,
    at: "true",
    says: /speaker and is also the article's own/,
    hint: /Delete/,
  },
  "position-place": {
    seeds: disagreements("{quote: toll-courier,", "{"),
    file: DISAGREEMENTS,
    at: "{ exact: 12 people",
    says: /neither/,
    hint: /`quote:`.*`document:`/,
  },
  "positions-too-few": {
    seeds: disagreements(`    - ${OTHER_SIDE}\n`, ""),
    file: DISAGREEMENTS,
    at: "- {quote: toll-courier",
    says: /two positions or more/,
  },
  "positions-equal": {
    seeds: disagreements(
      OTHER_SIDE,
      "{document: courier, exact: 12 people are missing, gloss: {ar: مفقودون, fr: disparus}}",
    ),
    file: DISAGREEMENTS,
    at: "{document: courier",
    says: /Position 1 has the same/,
  },
} satisfies Partial<Record<ProblemCode, Mistake>>;

/** Makes cases that replace one text of a file and expect the problem at `at`. */
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

/** Other mistakes that cause these codes, or codes that all lists share. */
export const OTHER_RECORD_MISTAKES: readonly Case[] = [
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
  inFigures("figure-comparison", "At least 12 people", "12 people", "12 people", /next to these/),
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
  inDisagreements("gloss-missing", "{ar: البلدية لا تعدّ قتلى, ", "{", "{fr: La commune", /`ar`/),
  inDisagreements(
    "gloss-needless",
    "exact: 12 people are missing}",
    "exact: 12 people are missing, gloss: {ar: مفقودون}}",
    "{ar: مفقودون}",
    /a gloss of its own/,
  ),
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
  inCorpus("spelling-not-found", "[Wire]", "[Zzyzx]", "Zzyzx", /nothing similar/),
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
      seeds: disagreements(OTHER_SIDE, "{quote: toll-courier, exact: 12 people are missing}"),
      file: DISAGREEMENTS,
      at: "{quote: toll-courier, exact: 12 people are missing}",
      says: /the same words, at the same place/,
    },
  ],
];

import type { ProblemCode } from "../../compile/problems/problem.ts";
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

/** Mistakes of figures, disagreements, and of what is said of actors, places, origins and occasions. */
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
  "figure-comparison": {
    seeds: figures("atLeast: 12", "moreThan: 12"),
    file: FIGURES,
    at: "{moreThan: 12}",
    says: /"at least" says `atLeast`/,
    hint: /`atLeast: 12`/,
  },
  "position-place": {
    seeds: disagreements("{quote: toll-courier,", "{"),
    file: DISAGREEMENTS,
    at: "{ exact: 12 people",
    says: /neither/,
    hint: /`quote:`.*`document:`/,
  },
  "positions-too-few": {
    seeds: disagreements(
      "    - {document: gazette, exact: De gemeente telt geen doden, paragraph: 5}\n",
      "",
    ),
    file: DISAGREEMENTS,
    at: "- {quote: toll-courier",
    says: /two positions or more/,
  },
  "positions-equal": {
    seeds: disagreements(
      "{document: gazette, exact: De gemeente telt geen doden, paragraph: 5}",
      "{document: courier, exact: 12 people are missing}",
    ),
    file: DISAGREEMENTS,
    at: "{document: courier",
    says: /position 1/,
  },
} satisfies Partial<Record<ProblemCode, Mistake>>;

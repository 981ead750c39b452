import type { ProblemCode } from "../../compile/problems/problem.ts";
import { sha256Of } from "../../compile/text/sha256.ts";
import { FIXTURE } from "../fixture.ts";
import {
  type Case,
  changed,
  DISAGREEMENTS,
  disagreements,
  EVENTS,
  FIGURES,
  figures,
  type Mistake,
} from "./mistake.ts";

/* The fixture with one more article, in a language in which names and manners are compared. */

const FRENCH = `La digue d’Overdam a cédé

5 février 2031

La digue a cédé mardi, a écrit le maire sur Twitter, selon l’agence.
« Nous cherchons douze disparus », a-t-il ajouté.
`;

const QUOTIDIEN = `id: quotidien
language: fr
sha256: ${sha256Of(FRENCH)}
name: {ar: اليومية, fr: Le quotidien}
agency: {ar: الوكالة, fr: L’agence}
origin: wire
publication:
  expression: {exact: 5 février 2031}
paragraphs:
  1: headline
  2: page-date
`;

const SEARCH = `- id: search
  kind: relief
  label: {ar: البحث عن 12 مفقودًا, fr: Douze disparus}
  title: {ar: البحث عن 12 مفقودًا, fr: « Nous cherchons » 12 disparus}
  summary: {ar: يبحثون عن المفقودين., fr: On cherche les disparus.}
  dating: {}
  quotes:
    - id: search-quotidien-3
      document: quotidien
      exact: La digue a cédé mardi, a écrit le maire sur Twitter, selon l’agence
      role: body
      speaker: {actor: mayor, manner: {ar: عبر تويتر, fr: sur Twitter}, via: [wire-agency]}
      gloss: {ar: كتب العمدة على تويتر أن السد انهار الثلاثاء، بحسب الوكالة}
    - id: search-quotidien-4
      document: quotidien
      exact: « Nous cherchons douze disparus », a-t-il ajouté
      role: quotation
      speaker: {actor: mayor}
      gloss: {ar: قال إنهم يبحثون عن 12 مفقودًا}
`;

const AGENCY = "{ar: الوكالة, fr: L’agence}";
const MAYOR_ON_TWITTER = "{actor: mayor, manner: {ar: عبر تويتر, fr: sur Twitter}";

const FIXTURE_IN_FRENCH: Readonly<Record<string, string>> = {
  ...FIXTURE,
  "documents/quotidien.txt": FRENCH,
  "documents/quotidien.yaml": QUOTIDIEN,
  "events.yaml": `${FIXTURE["events.yaml"]}${SEARCH}`,
};

/** The same seeds with another text of the article, whose credit is the fifth paragraph. */
function withArticle(text: string): Mistake["seeds"] {
  const roles = "2: page-date\n  5: credit\n";
  const annotation = QUOTIDIEN.replace(sha256Of(FRENCH), sha256Of(text));
  return changed({ ...FIXTURE_IN_FRENCH, "documents/quotidien.txt": text }, [
    ["documents/quotidien.yaml", QUOTIDIEN, annotation.replace("2: page-date\n", roles)],
    ["events.yaml", "sur Twitter, selon l’agence", "sur Twitter"],
  ]);
}

const UNSOURCED = FRENCH.replace(", selon l’agence", "");

const QUOTIDIEN_FILE = "seeds/documents/quotidien.yaml";

const inFrench = (name: string, old: string, next: string) =>
  changed(FIXTURE_IN_FRENCH, [[name, old, next]]);
const search = (old: string, next: string) => inFrench("events.yaml", old, next);

/** Claims that say more than the quotes: one for each code. */
export const CLAIM_MISTAKES = {
  "source-as-speaker": {
    seeds: inFrench("documents/quotidien.yaml", "fr: Le quotidien", "fr: L’agence"),
    file: EVENTS,
    at: "wire-agency]",
    says: /`wire-agency` is the article `quotidien` itself/,
    hint: /`via`/,
  },
  "carrier-unnamed": {
    seeds: search("sur Twitter}, via: [wire-agency]", "sur Twitter}, via: [army]"),
    file: EVENTS,
    at: "army]",
    says: /`army` is not named in `quotidien`/,
    hint: /`spellings`/,
  },
  "manner-unstated": {
    seeds: search("fr: sur Twitter}", "fr: en conférence de presse}"),
    file: EVENTS,
    at: "en conférence",
    says: /Paragraph 3 of `quotidien`.*"en conférence de presse"/,
    hint: /words of the article/,
  },
  "quotation-unmarked": {
    seeds: search("selon l’agence\n      role: body", "selon l’agence\n      role: quotation"),
    file: EVENTS,
    at: "quotation",
    says: /Paragraph 3 has no quotation marks/,
    hint: /`role: body`/,
  },
  "number-unquoted": {
    seeds: search("fr: « Nous cherchons » 12 disparus", "fr: « Nous cherchons » 13 disparus"),
    file: EVENTS,
    at: "« Nous cherchons » 13",
    says: /"13"/,
  },
  "quotation-unquoted": {
    seeds: search("« Nous cherchons » 12", "« Nous cherchons encore » 12"),
    file: EVENTS,
    at: "« Nous cherchons encore",
    says: /«Nous cherchons encore»/,
    hint: /gloss/,
  },
  "name-unquoted": {
    seeds: search("fr: Douze disparus", "fr: L’armée cherche"),
    file: EVENTS,
    at: "L’armée cherche",
    says: /`army`/,
    hint: /`spellings`/,
  },
  "agency-counted-twice": {
    seeds: inFrench("documents/quotidien.yaml", "origin: wire", "origin: khabar"),
    file: QUOTIDIEN_FILE,
    at: "{ar: الوكالة, fr: L’agence}",
    says: /`courier`.*`courier` and `khabar`.*two/,
    hint: /`from`/,
  },
} satisfies Partial<Record<ProblemCode, Mistake>>;

const inSearch = (code: ProblemCode, old: string, next: string, at: string, says: RegExp): Case => [
  code,
  { seeds: search(old, next), file: EVENTS, at, says },
];

/** Other mistakes that cause the same codes. */
export const OTHER_CLAIM_MISTAKES: readonly Case[] = [
  inSearch("number-unquoted", "fr: Douze disparus", "fr: Vingt disparus", "Vingt", /"Vingt"/),
  inSearch("number-unquoted", "عن 12 مفقودًا}\n", "عن 11 مفقودًا}\n", "قال إنهم", /"11"/),
  inSearch("number-unquoted", "On cherche", "Ils sont 30 ; on cherche", "Ils sont", /"30"/),
  // The event happened on the 5th, but the number counts the drowned.
  inSearch(
    "number-unquoted",
    "On cherche les disparus.}\n  dating: {}",
    "Il y a 5 noyés.}\n  dating: {override: {edtf: 2031-02-05, reason: {ar: الأربعاء., fr: Mercredi.}}}",
    "Il y a",
    /"5"/,
  ),
  inSearch(
    "quotation-unquoted",
    "summary: {ar: يبحثون عن المفقودين.",
    "summary: {ar: «يبحثون دائمًا» عنهم.",
    "«يبحثون",
    /«يبحثون دائمًا»/,
  ),
  inSearch(
    "carrier-unnamed",
    "speaker: {actor: mayor}",
    "speaker: {actor: mayor, via: [army]}",
    "army]",
    /`army`/,
  ),
  [
    "number-unquoted",
    {
      seeds: disagreements("fr: Qui est compté ?", "fr: 12 ou 13 disparus ?"),
      file: DISAGREEMENTS,
      at: "12 ou 13",
      says: /No position gives "13"/,
    },
  ],
  [
    "carrier-unnamed",
    {
      seeds: figures("fr: dans un courriel}}", "fr: dans un courriel}, via: [army]}"),
      file: FIGURES,
      at: "army]",
      says: /`army` is not named in `courier`/,
    },
  ],
  [
    "carrier-unnamed",
    {
      // A credit does not say which words it is about.
      seeds: withArticle(`${UNSOURCED}\nSource : l’agence\n`),
      file: EVENTS,
      at: "wire-agency]",
      says: /`wire-agency`/,
    },
  ],
  [
    "carrier-unnamed",
    {
      // What comes later is about other words.
      seeds: withArticle(`${UNSOURCED}\nCrédit.\n\nL’agence est fermée.\n`),
      file: EVENTS,
      at: "wire-agency]",
      says: /up to these words/,
    },
  ],
  [
    "source-as-speaker",
    {
      seeds: changed(FIXTURE_IN_FRENCH, [
        ["documents/quotidien.yaml", "agency:", `publisher: ${AGENCY}\nagency:`],
        ["events.yaml", `${MAYOR_ON_TWITTER}, via: [wire-agency]}`, "{actor: wire-agency}"],
      ]),
      file: EVENTS,
      at: "wire-agency}",
      says: /`wire-agency` is the article `quotidien` itself: nobody else/,
      hint: /its own voice/,
    },
  ],
  [
    "source-as-speaker",
    {
      seeds: inFrench(
        "corpus.yaml",
        "name: {ar: برقية الوكالة, fr: La dépêche}",
        `name: ${AGENCY}`,
      ),
      file: EVENTS,
      at: "wire-agency]",
      says: /`wire-agency` is the origin `wire` itself/,
    },
  ],
  [
    "manner-unstated",
    {
      // The next paragraph says so, but not of this one.
      seeds: search("fr: sur Twitter}", "fr: dans un ajout}"),
      file: EVENTS,
      at: "dans un ajout",
      says: /Paragraph 3/,
    },
  ],
];

import type { ProblemCode } from "../../compile/problems/problem.ts";
import { type Case, CORPUS, corpus, type Mistake } from "./mistake.ts";

interface Sentences {
  readonly ar?: readonly string[];
  readonly fr?: readonly string[];
}

const ARABIC = ["[انهار السد](dike-breaks)، وفُقد 12 شخصًا.", "[الجيش](army-arrives) ينتظر."];
const FRENCH = [
  "[La digue cède](dike-breaks) ; 12 disparus.",
  "[L’armée](army-arrives) est attendue.",
];

/** The fixture with a lede. */
function lede({ ar = ARABIC, fr = FRENCH }: Sentences): Mistake["seeds"] {
  const list = (sentences: readonly string[]) =>
    sentences.map((sentence) => `    - ${JSON.stringify(sentence)}\n`).join("");
  return corpus("period:", `lede:\n  ar:\n${list(ar)}  fr:\n${list(fr)}period:`);
}

/** The second French sentence instead of the right one. */
function second(sentence: string): Mistake["seeds"] {
  return lede({ fr: [FRENCH[0] ?? "", sentence] });
}

/** Mistakes in the lede: one for each code. */
export const LEDE_MISTAKES = {
  "lede-reference": {
    seeds: second("[L’armée](army-arrives) [est attendue]."),
    file: CORPUS,
    at: '"[L’armée]',
    says: /bracket `\[`/,
    hint: /\[manifestations\]\(protests-begin\)/,
  },
  "lede-without-event": {
    seeds: lede({ fr: [...FRENCH, "On attend."] }),
    file: CORPUS,
    at: '"On attend',
    says: /cites no event/,
  },
  "lede-sentences": {
    seeds: lede({ fr: ["[La digue](dike-breaks) cède, [l’armée](army-arrives) est attendue."] }),
    file: CORPUS,
    at: '- "[La digue]',
    says: /2 to 4 sentences; this one has 1/,
  },
  "lede-words": {
    seeds: second(`[L’armée](army-arrives) ${"puis ".repeat(16)}.`),
    file: CORPUS,
    at: '"[L’armée]',
    says: /17 words; at most 16/,
  },
  "lede-languages": {
    seeds: lede({ fr: ["[La digue cède](dike-breaks).", "[La digue](dike-breaks) cède."] }),
    file: CORPUS,
    at: '- "[La digue cède]',
    says: /`ar` cites `army-arrives` and `fr` does not/,
  },
  "lede-unsupported": {
    seeds: lede({ fr: ["[La digue cède](dike-breaks) ; 13 disparus.", FRENCH[1] ?? ""] }),
    file: CORPUS,
    at: '"[La digue cède]',
    says: /^13 is in no quote.*`dike-breaks` \(\[2031-02-03\.\.2031-02-04\]\)/,
    hint: /Cite the event/,
  },
} satisfies Partial<Record<ProblemCode, Mistake>>;

const unsupported = (sentence: string, says: RegExp): Case => [
  "lede-unsupported",
  { seeds: second(sentence), file: CORPUS, at: '"[L’armée]', says },
];

/** Other mistakes that cause the same codes. */
export const OTHER_LEDE_MISTAKES: readonly Case[] = [
  [
    "unknown-event",
    {
      seeds: lede({
        ar: [ARABIC[0] ?? "", "[الجيش](army-arrive) ينتظر."],
        fr: [FRENCH[0] ?? "", "[L’armée](army-arrive) est attendue."],
      }),
      file: CORPUS,
      at: '"[الجيش]',
      says: /event `army-arrive`/,
      hint: /`army-arrives`/,
    },
  ],
  [
    "lede-words",
    {
      seeds: lede({
        fr: [
          ...[1, 2].map(() => `[La digue](dike-breaks) cède ${"encore ".repeat(12)}.`),
          ...[1, 2].map(() => `[L’armée](army-arrives) ${"attend ".repeat(10)}.`),
        ],
      }),
      file: CORPUS,
      at: '- "[La digue]',
      says: /52 words; at most 45/,
    },
  ],
  // A number of an event that another sentence cites.
  unsupported("[L’armée](army-arrives) cherche 12 disparus.", /^12 is in no quote/),
  // The day of the event is only probable, and the other one is a bound.
  unsupported("[L’armée](army-arrives) vient le 6.", /^6 is .*no certain day/),
  unsupported("[L’armée](army-arrives), [la digue](dike-breaks) le 3.", /^3 is /),
  unsupported("[L’armée](army-arrives) « arrive enfin ».", /«arrive enfin».* is in no quote/),
];

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { citedIn } from "../../domain/lede.ts";
import { fixtureFolder } from "../../testing/fixture.ts";
import {
  both,
  certainDay,
  plainDating,
  plainDocument,
  plainEvent,
  plainQuote,
} from "../../testing/records.ts";
import type { Support } from "../claims/support.ts";
import { compileCorpus } from "../compile-corpus.ts";
import { checkSupport } from "./check-support.ts";
import { countWords, plainWords, readSentence } from "./read-sentence.ts";

describe("a sentence with references", () => {
  it("is cut into plain and cited words", () => {
    expect(readSentence("[La digue](dike-breaks) cède ; [12 disparus](toll).")).toEqual([
      { text: "La digue", event: "dike-breaks" },
      { text: " cède ; ", event: null },
      { text: "12 disparus", event: "toll" },
      { text: ".", event: null },
    ]);
  });

  it("reads as what was written, without the references", () => {
    const words = fc.stringMatching(/^[^[\]]+$/);
    const event = fc.stringMatching(/^[a-z]+$/);
    fc.assert(
      fc.property(fc.array(fc.tuple(words, words, event), { minLength: 1 }), (pieces) => {
        const written = pieces.map(([plain, cited, id]) => `${plain}[${cited}](${id})`).join("");
        const sentence = readSentence(written);
        expect(plainWords(sentence)).toBe(pieces.map(([plain, cited]) => plain + cited).join(""));
        expect(citedIn(sentence)).toEqual([...new Set(pieces.map(([, , id]) => id))]);
      }),
    );
  });

  it.each([
    ["Hausse des prix, [le 2 janvier](a)\u202F; l’[État](b).", 7],
    ["الشرطة: [18 قتيلًا](a)؛ «قتل».", 4],
  ])("%s has %i words", (written, count) => {
    expect(countWords(readSentence(written))).toBe(count);
  });
});

describe("what a sentence says of its events", () => {
  const quote = plainQuote("q", "shots", "d", {
    exact: 'سمح بـ"إطلاق النار" على 3٬800 شخص',
    gloss: { fr: "a autorisé à «\u00A0tirer\u00A0» sur 3\u202F800 personnes" },
  });
  const support: Support = {
    events: [plainEvent("shots", { dating: plainDating(certainDay("2022-01-07")) })],
    quotes: [quote],
    figures: [],
    documents: [plainDocument("d", { name: { ar: "العربي", fr: "Al-Araby" } })],
  };
  const isCarried = (written: string, language: "ar" | "fr" = "fr", by = support) =>
    checkSupport(readSentence(written), language, by) === null;

  it.each([
    ["fr", "[On tire](shots) le 7."],
    ["fr", "[On tire](shots) le 7 janvier 2022."],
    ["fr", "[On tire](shots) sur 3 800 personnes."],
    ["fr", "[On tire](shots) sur trois mille huit cents personnes."],
    ["fr", "Il autorise à [« tirer »](shots)."],
    ["ar", "[«إطلاق النار»](shots) في 7 يناير، بحسب «العربي»."],
    ["ar", "[إطلاق النار](shots) في ٧ يناير."],
  ] as const)("is carried, in %s: %s", (language, written) => {
    expect(isCarried(written, language)).toBe(true);
  });

  it.each([
    ["fr", "[On tire](shots) le 8."],
    ["fr", "[On tire](shots) le 7 février."],
    ["fr", "[On tire](shots) sur 38 personnes."],
    ["fr", "[On tire](shots) sur mille personnes."],
    ["fr", "Il autorise à [« tirer pour tuer »](shots)."],
    ["ar", "[إطلاق النار](shots)، بحسب «الميادين»."],
  ] as const)("is not carried, in %s: %s", (language, written) => {
    expect(isCarried(written, language)).toBe(false);
  });

  it("may be a figure that the quote gives in words", () => {
    const figure = {
      ...{ id: "f", quote: "q", event: "shots", document: "d", exact: "deux", speaker: null },
      ...{ span: { start: 0, end: 1 }, unit: "killed", population: both("p"), asOf: null },
      value: { form: "exactly", number: 2 },
    } as const;
    expect(isCarried("[On tire](shots) : 2 morts.")).toBe(false);
    expect(isCarried("[On tire](shots) : 2 morts.", "fr", { ...support, figures: [figure] })).toBe(
      true,
    );
  });

  it("names no day that is in doubt", () => {
    const dating = plainDating({ ...certainDay("2022-01-07"), uncertain: true });
    const doubtful = { ...support, events: [plainEvent("shots", { dating })] };
    expect(isCarried("[On tire](shots) le 7.", "fr", doubtful)).toBe(false);
  });
});

describe("the lede of a corpus", () => {
  it("is null if the seeds have none", () => {
    const compiled = compileCorpus(fixtureFolder());
    expect(compiled.ok && compiled.corpus.lede).toBeNull();
  });

  it("has its sentences in both languages", () => {
    const lede = `lede:
  ar: ["[انهار السد](dike-breaks).", "[الجيش](army-arrives) ينتظر."]
  fr: ["[La digue cède](dike-breaks).", "[L’armée](army-arrives) attend."]
period:`;
    const folder = fixtureFolder({ "corpus.yaml": (text) => text.replace("period:", lede) });
    const compiled = compileCorpus(folder);
    expect(compiled.ok && compiled.corpus.lede?.ar.map(plainWords)).toEqual([
      "انهار السد.",
      "الجيش ينتظر.",
    ]);
    expect(compiled.ok && compiled.corpus.lede?.fr.map(citedIn)).toEqual([
      ["dike-breaks"],
      ["army-arrives"],
    ]);
  });
});

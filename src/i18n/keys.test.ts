import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { INTERFACE_LANGUAGES } from "../domain/localised-text.ts";

/*
 * Compares the catalogues with each other and checks the typography of each script. i18next does not report a missing
 * plural form or a misspelt placeholder; the reader would see the error.
 */

type Catalogue = { readonly [key: string]: string | Catalogue };
type Strings = ReadonlyMap<string, string>;

const FORMS = {
  ar: ["zero", "one", "two", "few", "many", "other"],
  fr: ["one", "many", "other"],
} as const;

function flatten(catalogue: Catalogue, prefix = ""): [string, string][] {
  return Object.entries(catalogue).flatMap(([key, value]): [string, string][] =>
    typeof value === "string" ? [[prefix + key, value]] : flatten(value, `${prefix + key}.`),
  );
}

/** The key without its plural form: "list.count" for "list.count_few". */
function baseOf(key: string): string {
  return key.replace(/_(zero|one|two|few|many|other)$/, "");
}

/** The {{values}} and <elements> that a sentence needs from the code, each once, sorted. */
function slotsOf(sentence: string): string[] {
  const values = [...sentence.matchAll(/\{\{\s*(?:- *)?([\w.]+)[^}]*\}\}/g)].map(
    ([, name]) => `{{${name}}}`,
  );
  const elements = [...sentence.matchAll(/<\/?\s*(\w+)\s*\/?>/g)].map(([, name]) => `<${name}>`);
  return [...new Set([...values, ...elements])].sort();
}

/** The sentence as displayed, with "0" for values. */
function wordsOf(sentence: string): string {
  return sentence.replaceAll(/\{\{[^}]*\}\}|<\w+\s*\/>/g, "0").replaceAll(/<[^>]*>/g, "");
}

/** The differences between `ar` and `fr` in keys, plural forms and slots. */
function compare(ar: Strings, fr: Strings): string[] {
  const complaints: string[] = [];
  const bases = new Set([...ar.keys(), ...fr.keys()].map(baseOf));
  for (const base of bases) {
    const plural = !(ar.has(base) || fr.has(base));
    for (const [language, strings] of [["ar", ar] as const, ["fr", fr] as const]) {
      const wanted = plural ? FORMS[language].map((form) => `${base}_${form}`) : [base];
      const present = [...strings.keys()].filter((key) => baseOf(key) === base);
      for (const key of wanted) if (!strings.has(key)) complaints.push(`${language} lacks ${key}`);
      for (const key of present) {
        if (!wanted.includes(key)) complaints.push(`${language} has no use for ${key}`);
      }
    }
    const full = slotsOf(ar.get(plural ? `${base}_other` : base) ?? "");
    for (const strings of [ar, fr]) {
      for (const [key, sentence] of strings) {
        if (baseOf(key) !== base) continue;
        const slots = slotsOf(sentence);
        // Only "zero", "one" and "two" may drop a slot, because they can write the number as a word.
        const mayDrop = /_(zero|one|two)$/.test(key);
        const same = mayDrop
          ? slots.every((slot) => full.includes(slot))
          : `${slots}` === `${full}`;
        if (!same) complaints.push(`${key}: ${slots} is not ${full}`);
      }
    }
  }
  return complaints;
}

/** Rules of typography: what must not occur, in words and as a pattern for `wordsOf`. */
const TYPOGRAPHY_RULES: Readonly<
  Record<"both" | "ar" | "fr", readonly (readonly [string, RegExp])[]>
> = {
  both: [
    ["an arrow, which is wrong in the other direction", /[\u2190-\u21ff\u27f0-\u27ff]/u],
    ["a straight quotation mark", /"/],
    ["three full stops for an ellipsis", /\.\.\./],
    ["a direction mark, which affects the text after it", /[\u200e\u200f\u061c\u202a-\u202e]/u],
    ["a letter of a third script", /(?!\p{Script=Arabic}|\p{Script=Latin})\p{L}/u],
  ],
  ar: [
    ["Latin punctuation", /[,;?]/],
    ["a Persian or Urdu letter", /[\u06a9\u06cc\u06c1\u06be]/u],
    ["a presentation form", /[\ufb50-\ufdff\ufe70-\ufeff]/u],
    [
      "a Latin word that is not a name, an acronym or the label of a key",
      /(?<!\p{L})(?!Isnad|Français|Enter|Home|End|Esc|BibTeX)\p{Lu}?\p{Ll}+/u,
    ],
    ["a space before punctuation", /\s[،؛؟:.]/u],
  ],
  fr: [
    ["a straight apostrophe", /'/],
    ["an ordinary space, or none, before high punctuation", /[^\u00a0\u202f?!(][?!;:»]/u],
    ["an ordinary space, or none, after a quotation mark", /«[^\u00a0\u202f]/u],
    ["an Arabic word", /(?!العربية|إسناد)(?<!\p{L})\p{Script=Arabic}+/u],
  ],
};

function typographyIssues(language: "ar" | "fr", sentence: string): string[] {
  const words = wordsOf(sentence);
  const broken = [...TYPOGRAPHY_RULES.both, ...TYPOGRAPHY_RULES[language]].filter(([, pattern]) =>
    pattern.test(words),
  );
  const complaints = broken.map(([complaint]) => complaint);
  if (words.trim() === "") complaints.push("nothing to read");
  if (sentence !== sentence.normalize("NFC")) complaints.push("not NFC");
  return complaints;
}

/** A catalogue in both languages, and the folder whose code reads it. */
interface Words {
  readonly ar: Strings;
  readonly fr: Strings;
  readonly code: string;
}

const here = fileURLToPath(new URL(".", import.meta.url));
const stringsOf = (file: string) =>
  new Map(flatten(JSON.parse(readFileSync(here + file, "utf8")) as Catalogue));
const stringsIn = (language: string, name: string) =>
  stringsOf(`catalogues/${language}/${name}.json`);
const names = readdirSync(`${here}catalogues/ar`).map((file) => file.replace(/\.json$/, ""));
const pages = names.filter((name) => name !== "common");

const catalogues: (readonly [string, Words])[] = [
  ["the whole page", { ar: stringsIn("ar", "common"), fr: stringsIn("fr", "common"), code: "" }],
  ...pages.map((page): [string, Words] => {
    const [ar, fr] = [stringsIn("ar", page), stringsIn("fr", page)];
    // Catalogues that several features load are used by evidence or anywhere in src.
    const folders = [`features/${page}/`, `evidence/${page}/`];
    const code = folders.find((folder) => existsSync(`${here}../${folder}`)) ?? "";
    return [page, { ar, fr, code }];
  }),
];

describe.each(catalogues)("the catalogues of %s", (_page, strings) => {
  it("have the same keys and slots, and every plural form", () => {
    expect(compare(strings.ar, strings.fr)).toEqual([]);
  });

  it.each(["ar", "fr"] as const)("follow the typography of their script: %s", (language) => {
    const complaints = [...strings[language]].flatMap(([key, sentence]) =>
      typographyIssues(language, sentence).map((complaint) => `${key}: ${complaint}`),
    );
    expect(complaints).toEqual([]);
  });

  it("have no unused string", () => {
    const folder = fileURLToPath(new URL(`../${strings.code}`, import.meta.url));
    const code = readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((path) => /(?<!\.test)\.tsx?$/.test(path))
      .map((path) => readFileSync(folder + path, "utf8"))
      .join("\n");
    // A key occurs in the code, or its beginning does and the rest comes from a closed list of ids.
    const begun = [...code.matchAll(/`([\w.]+)\$\{/g)].map(([, beginning = ""]) => beginning);
    const unread = [...new Set([...strings.ar.keys()].map(baseOf))].filter(
      (key) =>
        !["'", '"', "`"].some((quote) => code.includes(quote + key + quote)) &&
        !begun.some((beginning) => beginning.includes(".") && key.startsWith(beginning)),
    );
    expect(unread).toEqual([]);
  });
});

describe("the folders of catalogues", () => {
  it("are the interface languages, and each has every catalogue", () => {
    expect(readdirSync(`${here}catalogues`).sort()).toEqual([...INTERFACE_LANGUAGES].sort());
    for (const language of INTERFACE_LANGUAGES) {
      const files = readdirSync(`${here}catalogues/${language}`).sort();
      expect(files).toEqual(names.map((name) => `${name}.json`).sort());
    }
  });
});

describe("the comparison", () => {
  const map = (catalogue: Catalogue) => new Map(flatten(catalogue));
  const days = { n_one: "jour", n_many: "{{count}} de jours", n_other: "{{count}} jours" };

  it.each([
    ["a missing key", { a: "ا", b: "ب" }, { a: "a" }],
    ["a missing Arabic form", { n_one: "يوم", n_other: "{{count}} يوم" }, days],
    ["another placeholder", { a: "{{day}}" }, { a: "{{date}}" }],
    ["another element", { a: "<when>ا</when>" }, { a: "<day>a</day>" }],
  ])("reports %s", (_what, arabic, french) => {
    expect(compare(map(arabic), map(french))).not.toEqual([]);
  });

  it("allows one and two to be words", () => {
    const forms = { zero: "لا", one: "يوم", two: "يومان", few: "{{count}} أيام" };
    const arabic = Object.entries({ ...forms, many: "{{count}} يومًا", other: "{{count}} يوم" });
    const catalogue = Object.fromEntries(arabic.map(([form, text]) => [`n_${form}`, text]));
    expect(compare(map(catalogue), map(days))).toEqual([]);
  });
});

describe("the typography", () => {
  it.each([
    ["fr", "l'article"],
    ["fr", "Qui parle ?"],
    ["fr", "Qui parle?"],
    ["fr", "« ordinaire »"],
    ["fr", "Lire → l’article"],
    ["fr", "مقال"],
    ["fr", ""],
    ["ar", "من يتكلم?"],
    ["ar", "مقال, ومقال"],
    ["ar", "الحدث event"],
    ["ar", "کازاخستان"],
    ["ar", "{{value}} ‏مقال"],
    ["ar", "  "],
  ] as const)("of %s rejects %j", (language, sentence) => {
    expect(typographyIssues(language, sentence)).not.toEqual([]);
  });

  it.each([
    ["fr", "Qui parle\u202f? «\u00a0Les sources\u00a0»\u00a0: l’article."],
    ["fr", "{{kind}}\u00a0: <name>{{publisher}}</name>"],
    ["fr", "العربية"],
    ["ar", "من يتكلم؟ «المصادر»: المقال، بصيغة CSV."],
    ["ar", "Français"],
    ["ar", "{{count}} أحداث"],
  ] as const)("of %s accepts %j", (language, sentence) => {
    expect(typographyIssues(language, sentence)).toEqual([]);
  });
});

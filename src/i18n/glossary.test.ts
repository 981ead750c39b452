import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { DAYS_WORDS } from "../data-files/calendar/timeline-words.ts";
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from "../domain/localised-text.ts";
import { compiledSeeds } from "../testing/compiled-corpora.ts";

/*
 * The catalogues and the corpus' own texts against docs/glossary.md: no text uses a word that its last table lists.
 * A language review found these words; without a test they come back with the next sentence.
 */

const glossary = readFileSync(
  fileURLToPath(new URL("../../docs/glossary.md", import.meta.url)),
  "utf8",
);

type Where = "everywhere" | "page" | "events" | "kinds";

interface Rule {
  readonly languages: readonly InterfaceLanguage[];
  readonly where: Where;
  readonly not: readonly string[];
  readonly instead: string;
  readonly why: string;
}

interface OwnText {
  readonly language: InterfaceLanguage;
  /** "page", or the collection of the corpus that holds the text. */
  readonly part: string;
  readonly place: string;
  readonly words: string;
}

const LANGUAGES: Readonly<Record<string, readonly InterfaceLanguage[]>> = {
  Arabic: ["ar"],
  French: ["fr"],
  both: INTERFACE_LANGUAGES,
};

const PARTS: Readonly<Record<Where, ((part: string) => boolean) | undefined>> = {
  everywhere: () => true,
  page: (part) => part === "page",
  events: (part) => part === "events" || part === "figures",
  kinds: (part) => part === "kinds",
};

/** The rows below the heading of the forbidden words. */
function rulesOf(markdown: string): Rule[] {
  const [, section = ""] = markdown.split("## Words that the page does not use\n");
  return section
    .split("\n")
    .filter((line) => line.startsWith("| "))
    .slice(2)
    .map((line) => {
      const [language = "", where = "", not = "", instead = "", why = ""] = line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim());
      const languages = LANGUAGES[language];
      if (!languages || !(where in PARTS)) throw new Error(`Not a rule: ${line}`);
      return { languages, where: where as Where, not: not.split(" / "), instead, why };
    });
}

/** Without what is quoted, without vowel signs and slots, and with plain spaces. */
function plain(words: string): string {
  return words
    .replaceAll(/«[^»]*»|\{\{[^}]*\}\}|<[^>]*>/g, "…")
    .normalize("NFC")
    .replaceAll(/[\u064b-\u0652\u0640]/g, "")
    .replaceAll(/[\u00a0\u202f\u2066-\u2069]/g, " ")
    .toLocaleLowerCase("fr");
}

/** Whole words. Arabic ones may carry a conjunction, a preposition or the article. */
function patternOf(word: string, language: InterfaceLanguage): RegExp {
  const escaped = plain(word).replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const prefix = language === "ar" ? "[وفبكل]?(?:ال)?" : "";
  return new RegExp(`(?<![\\p{L}\\p{M}])${prefix}${escaped}(?![\\p{L}\\p{M}])`, "u");
}

function complaints(rules: readonly Rule[], texts: readonly OwnText[]): string[] {
  return rules.flatMap(({ languages, where, not, instead, why }) =>
    languages.flatMap((language) => {
      const patterns = not.map((word) => [word, patternOf(word, language)] as const);
      return texts
        .filter((text) => text.language === language && PARTS[where]?.(text.part))
        .flatMap(({ place, words }) =>
          patterns
            .filter(([, pattern]) => pattern.test(plain(words)))
            .map(([word]) => `${language} ${place}: ${word}. Write: ${instead} (${why})`),
        );
    }),
  );
}

/** Every text that exists in both languages, in any file. Quotes, articles and glosses have one language only. */
function textsIn(value: unknown, part: string, place: string): OwnText[] {
  if (typeof value !== "object" || value === null) return [];
  const held = value as Readonly<Record<string, unknown>>;
  if (INTERFACE_LANGUAGES.every((language) => typeof held[language] === "string")) {
    return INTERFACE_LANGUAGES.map((language) => {
      return { language, part, place, words: String(held[language]) };
    });
  }
  const id = typeof held.id === "string" ? ` ${held.id}` : "";
  return Object.entries(held).flatMap(([key, each]) => textsIn(each, part, `${place}${id} ${key}`));
}

function stringsIn(value: unknown, place: string): [string, string][] {
  if (typeof value === "string") return [[place, value]];
  return Object.entries(value as object).flatMap(([key, each]) =>
    stringsIn(each, `${place}.${key}`),
  );
}

function catalogueTexts(language: InterfaceLanguage): OwnText[] {
  const folder = fileURLToPath(new URL(`./catalogues/${language}/`, import.meta.url));
  return readdirSync(folder).flatMap((file) =>
    stringsIn(JSON.parse(readFileSync(folder + file, "utf8")), file).map(([place, words]) => {
      return { language, part: "page", place, words };
    }),
  );
}

const rules = rulesOf(glossary);

describe("the glossary", () => {
  it("has a reason and a better word for each that it forbids", () => {
    expect(rules.length).toBeGreaterThan(30);
    for (const rule of rules) {
      expect([...rule.not, rule.instead, rule.why], JSON.stringify(rule)).not.toContain("");
    }
  });

  const text = (language: InterfaceLanguage, words: string, part = "events"): OwnText => {
    return { language, part, place: "here", words };
  };

  it("notices a forbidden word, vowelled, prefixed or behind a no-break space", () => {
    for (const bad of [
      text("ar", "لا يُحسَب شاهِدًا ثانيًا"),
      text("ar", "وأصولٌ مستقلة"),
      text("ar", "قتلى في أعمال الشغب"),
      text("fr", "Dit\u00a0par\u00a0: la police"),
      text("fr", "Morts dans les émeutes"),
      text("fr", "Contexte", "kinds"),
      text("fr", "¶8", "page"),
    ]) {
      expect(complaints(rules, [bad]), bad.words).toHaveLength(1);
    }
  });

  it("lets words of an article stand in quotation marks, and parts of other words", () => {
    for (const good of [
      text("ar", "قتلى في «أعمال الشغب»"),
      text("fr", "Morts dans les «\u00a0émeutes\u00a0»"),
      text("ar", "المشاهدات والمتأصل"),
      text("fr", "Contexte", "events"),
    ]) {
      expect(complaints(rules, [good]), good.words).toEqual([]);
    }
  });

  it.each(INTERFACE_LANGUAGES)("holds in the catalogues: %s", (language) => {
    expect(complaints(rules, catalogueTexts(language))).toEqual([]);
  });

  it("holds in the calendar files", () => {
    expect(complaints(rules, textsIn(DAYS_WORDS, "page", "calendar"))).toEqual([]);
  });

  it("holds in the texts of the corpus", () => {
    const texts = Object.entries(compiledSeeds()).flatMap(([part, held]) =>
      textsIn(held, part, part),
    );
    expect(texts.length).toBeGreaterThan(500);
    expect(complaints(rules, texts)).toEqual([]);
  });

  it("keeps French punctuation on its line in the texts of the corpus", () => {
    const ordinarySpace = / [;:?!»]|« /u;
    const texts = Object.entries(compiledSeeds())
      .flatMap(([part, held]) => textsIn(held, part, part))
      .filter(({ language }) => language === "fr");
    expect(texts.length).toBeGreaterThan(250);
    expect(texts.filter(({ words }) => ordinarySpace.test(words))).toEqual([]);
  });
});

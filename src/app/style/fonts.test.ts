import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { openSync } from "fontkit";
import { describe, expect, it } from "vitest";
import { addDays } from "../../domain/dates/calendar-day.ts";
import { DIGITS, localeOf, MONTH_NAMES } from "../../domain/locale.ts";
import { INTERFACE_LANGUAGES } from "../../domain/localised-text.ts";
import {
  type DayStyle,
  formatDay,
  formatDayRange,
  formatNumber,
  formatPercent,
  formatTime,
} from "../../i18n/formats.ts";
import { languageName } from "../../i18n/language-name.ts";
import { compiledSeeds } from "../../testing/compiled-corpora.ts";

/*
 * The page draws its text with fonts that it serves itself. A character that no served face has is drawn by a font
 * of the reader's system: it looks different on every machine, or is an empty box.
 */

interface Face {
  readonly family: string;
  readonly weight: string;
  readonly has: (codePoint: number) => boolean;
}

const src = fileURLToPath(new URL("../../", import.meta.url));
const read = (file: string) => readFileSync(src + file, "utf8");

/** The first group of `pattern` in `text`. Throws if there is none. */
function only(pattern: RegExp, text: string): string {
  const found = pattern.exec(text)?.[1];
  if (found === undefined) throw new Error(`no ${pattern} in ${text}`);
  return found;
}

/** The code points of a font file, from its character map. */
function characterMapOf(specifier: string): ReadonlySet<number> {
  const font = openSync(createRequire(import.meta.url).resolve(specifier));
  if (font.type !== "WOFF2") throw new Error(`${specifier} is not a WOFF2 font`);
  return new Set(font.characterSet);
}

/**
 * No face has the narrow no-break space of French, or the thin space that Intl writes in a range of dates. HarfBuzz,
 * which shapes text in Chromium and Firefox, makes them from the ordinary space of the face that their range names.
 */
const SPACE = /\p{Zs}/u;

/** The faces that a style sheet declares. A face has a character if its range and its font file have it. */
function facesOf(css: string): Face[] {
  return [...css.matchAll(/@font-face \{([^}]*)\}/g)].map(([, rule = ""]) => {
    const characters = characterMapOf(only(/url\("([^"]+)"\)/, rule));
    const ranges = only(/unicode-range:([^;]+);/, rule)
      .split(",")
      .map((range) => {
        const start = only(/U\+([0-9A-F]+)/, range);
        const end = range.split("-")[1] ?? start;
        return [Number.parseInt(start, 16), Number.parseInt(end, 16)] as const;
      });
    return {
      family: only(/font-family: "([^"]+)";/, rule),
      weight: only(/font-weight: (\d+);/, rule),
      has: (codePoint) =>
        characters.has(SPACE.test(String.fromCodePoint(codePoint)) ? 0x20 : codePoint) &&
        ranges.some(([start, end]) => start <= codePoint && codePoint <= end),
    };
  });
}

const faces = facesOf(read("app/style/fonts.css"));

/** The families that each stack of tokens.css names, without the system's. */
const stacks = [...read("app/style/tokens.css").matchAll(/(--font-[\w-]+):([^;]+);/g)].map(
  ([, token = "", families = ""]) => ({
    token,
    families: [...families.matchAll(/"([^"]+)"/g)].map(([, family]) => family),
  }),
);

/** Controls are not drawn, nor are marks of direction, joiners and isolates. */
const NOT_DRAWN = /[\p{Cc}\p{Default_Ignorable_Code_Point}]/u;

/** Every character of `texts` that a stack lacks in one of its weights, as "U+2248 ≈: --font-ui 400". */
function notServed(texts: Iterable<string>, { token, families }: (typeof stacks)[number]) {
  const characters = new Set([...texts].flatMap((text) => [...new Set(text)]));
  const ofStack = faces.filter(({ family }) => families.includes(family));
  const weights = new Set(ofStack.map(({ weight }) => weight));
  return [...characters].sort().flatMap((character) => {
    if (NOT_DRAWN.test(character)) return [];
    const codePoint = character.codePointAt(0) ?? 0;
    // CSS selects the weight first; a missing character comes from the next family, not from another weight.
    return [...weights]
      .filter((weight) => !ofStack.some((face) => face.weight === weight && face.has(codePoint)))
      .map((weight) => {
        const name = codePoint.toString(16).toUpperCase().padStart(4, "0");
        return `U+${name} ${character}: ${token} ${weight}`;
      });
  });
}

/** Every string within a JSON value. */
function stringsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

function catalogues(): string[] {
  return readdirSync(`${src}i18n/catalogues`, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".json"))
    .flatMap((path) => stringsIn(JSON.parse(read(`i18n/catalogues/${path}`))));
}

/** The titles, names, notes and articles of the corpus in the repository. */
function corpus(): string[] {
  return stringsIn(compiledSeeds());
}

/** The code and styles of the page, for the signs in their literals. Without comments, with escapes resolved. */
function sources(): string[] {
  const layers = ["app", "evidence", "features", "i18n", "state", "ui"].flatMap((layer) =>
    readdirSync(src + layer, { recursive: true, encoding: "utf8" })
      .filter((path) => /(?<!\.test)\.(tsx?|css)$/.test(path))
      .map((path) => `${layer}/${path}`),
  );
  return ["../index.html", "main.tsx", ...layers].map((path) =>
    read(path)
      .replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*|\s\/\/ .*/gm, "")
      .replaceAll(/\\u?([0-9A-Fa-f]{4})/g, (_, hex) =>
        String.fromCodePoint(Number.parseInt(hex, 16)),
      ),
  );
}

/** In each locale: days of every month and weekday, ranges, times, numbers and the languages of articles. */
function formats(): string[] {
  const styles: readonly DayStyle[] = [
    "full",
    "date",
    "weekdayShort",
    "monthShort",
    "monthYearShort",
  ];
  const days = Array.from({ length: 366 }, (_, index) => addDays("2024-01-01", index));
  const locales = INTERFACE_LANGUAGES.flatMap((language) =>
    DIGITS.flatMap((digits) => MONTH_NAMES.map((months) => localeOf(language, digits, months))),
  );
  return [...new Set(locales)].flatMap((locale) => [
    ...styles.flatMap((style) => days.map((day) => formatDay(day, locale, style))),
    ...days.slice(1).map((day) => formatDayRange("2024-01-01", day, locale)),
    formatTime("14:30", locale),
    formatNumber(-1234567.89, locale),
    formatPercent(93, locale),
    ...compiledSeeds().documents.map((source) => languageName(source.language, locale.language)),
  ]);
}

describe("the served fonts", () => {
  const texts = { catalogues, corpus, sources, formats };
  const cases = stacks
    .filter(({ token }) => token !== "--font-code")
    .flatMap((stack) =>
      Object.entries(texts).map(([name, collect]) => [stack.token, name, stack, collect] as const),
    );

  it("include every family that a stack names", () => {
    expect(stacks.map(({ token }) => token)).toEqual([
      "--font-ui",
      "--font-reading-ar",
      "--font-reading-latin",
      "--font-code",
    ]);
    const served = new Set(faces.map(({ family }) => family));
    expect(new Set(stacks.flatMap(({ families }) => families))).toEqual(served);
    for (const { families } of stacks) expect(families).not.toEqual([]);
  });

  it.each(cases)("%s has every character of the %s", (_token, _name, stack, collect) => {
    const collected = collect();
    expect(collected.length).toBeGreaterThan(10);
    expect(notServed(collected, stack)).toEqual([]);
  });

  it("--font-code has the printable characters of ASCII", () => {
    const ascii = Array.from({ length: 0x5f }, (_, index) => String.fromCodePoint(0x20 + index));
    const code = stacks.filter(({ token }) => token === "--font-code");
    expect(code.flatMap((stack) => notServed(ascii, stack))).toEqual([]);
  });

  it("lack a character that only a system font has", () => {
    const ui = stacks.filter(({ token }) => token === "--font-ui");
    expect(ui.flatMap((stack) => notServed(["≈ 6"], stack))).toEqual([
      "U+2248 ≈: --font-ui 400",
      "U+2248 ≈: --font-ui 500",
      "U+2248 ≈: --font-ui 600",
    ]);
  });
});

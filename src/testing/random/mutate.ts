/*
 * Single mistakes of typists, editors, Git and copy-and-paste, for property tests. `at` is any
 * non-negative integer and selects the place. A mutation without a matching place returns the text
 * unchanged.
 */

type Mutation = (text: string, at: number) => string;

function pick<T>(list: readonly T[], at: number): T | undefined {
  return list[at % list.length];
}

function replaceAt(text: string, start: number, length: number, next: string): string {
  return text.slice(0, start) + next + text.slice(start + length);
}

/** Replaces one of the matches. */
function atMatch(pattern: RegExp, next: (found: string, at: number) => string): Mutation {
  return (text, at) => {
    const match = pick([...text.matchAll(pattern)], at);
    if (!match) return text;
    const [found] = match;
    return replaceAt(text, match.index, found.length, next(found, Math.floor(at / 7)));
  };
}

function onLines(change: (lines: string[], index: number) => string[]): Mutation {
  return (text, at) => {
    const lines = text.split("\n");
    return change(lines, at % lines.length).join("\n");
  };
}

function insert(characters: readonly string[]): Mutation {
  return (text, at) =>
    replaceAt(text, at % (text.length + 1), 0, pick(characters, Math.floor(at / 3)) ?? "");
}

const LETTERS = [..."aeéèçiïœszABÉ", ..."ابتةثجحدىيكءأإآلهوؤ", ..."یکپگ", ..."0123٤۵"];
const WEEKDAYS =
  /dimanche|lundi|mardi|mercredi|jeudi|vendredi|samedi|الأحد|الاثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|sunday|monday|tuesday|wednesday|thursday|friday|saturday|maandag|dinsdag|woensdag|donderdag|vrijdag|سه‌شنبه|minggu|senin|selasa|rabu|kamis|jumat|sabtu/giu;
const DAYS = [
  "jeudi",
  "vendredi",
  "الخميس",
  "الجمعة",
  "الأحد",
  "Friday",
  "dinsdag",
  "donderdag",
  "Kamis",
];
const DATE_WORDS =
  /hier|aujourd’hui|demain|dernier|prochain|janvier|février|أمس|اليوم|غدا|الماضي|المقبل|يناير|فبراير|yesterday|today|tomorrow|last|january|february|februari|kemarin|hari ini|lalu|januari|\d{4}-\d{2}-\d{2}/giu;
const WORDS = [
  "hier",
  "demain",
  "أمس",
  "اليوم",
  "غدًا",
  "prochain",
  "Januari",
  "2031-02-30",
  "2031-02",
  "2031",
  "2031-02-05T07:05",
  "2031-02-05T07:05Z",
  "2022-13-01",
  "9999-12-31",
];
const IDS =
  /(?<=\b(?:id|quote|document|event|actor|kind|origin|place|unit|occasion|anchor|from|within): |[[,] ?)[a-z][a-z0-9-]+(?=[ ,}\]\n])/g;
const FORMS = /\b(?:exactly|moreThan|atLeast|fewerThan|atMost|between|vague)\b/g;
const COMPARISONS =
  /more than|at least|fewer than|أكثر من|على الأقل|أقل من|plus de|au moins|moins de|lebih dari/gi;

export const MUTATIONS = {
  letter: atMatch(/[\p{L}\p{Nd}]/gu, (_, at) => pick(LETTERS, at) ?? ""),
  "letter lost": atMatch(/[\p{L}\p{M}\p{P}]/gu, () => ""),
  number: atMatch(/\d+/g, (found, at) => {
    const numbers = [Number(found) + 1, Number(found) - 1, 0, -1, 99999, 1e21, 0.5];
    return String(pick(numbers, at));
  }),
  id: atMatch(IDS, (found, at) =>
    String(
      pick([`${found}-x`, found.slice(1), found.toUpperCase(), "null", "__proto__", "12"], at),
    ),
  ),
  "form of a value": atMatch(FORMS, (_, at) =>
    String(pick(["exactly", "moreThan", "atLeast", "between", "vague", "about"], at)),
  ),
  comparison: atMatch(COMPARISONS, (_, at) =>
    String(pick(["", "more than", "at most", "no fewer than", "لا يقل عن", "moins de"], at)),
  ),
  weekday: atMatch(WEEKDAYS, (_, at) => pick(DAYS, at) ?? ""),
  "date word": atMatch(DATE_WORDS, (_, at) => pick(WORDS, at) ?? ""),
  truncated: (text, at) => text.slice(0, at % (text.length + 1)),
  "CR LF": (text) => text.replaceAll("\n", "\r\n"),
  "one CR": insert(["\r", "\r\n"]),
  "byte order mark": (text, at) => (at % 2 ? `\uFEFF${text}` : insert(["\uFEFF"])(text, at)),
  NFD: (text) => text.normalize("NFD"),
  "one NFD": atMatch(/[^\n\x20-\x7E]/gu, (found) => found.normalize("NFD")),
  NFKC: (text) => text.normalize("NFKC"),
  "bidi control": insert(["\u202E", "\u202B", "\u2067", "\u2069", "\u200F", "\u200E", "\u061C"]),
  NUL: insert(["\0"]),
  invisible: insert([
    "\u00A0",
    "\u200B",
    "\u200D",
    "\u0651",
    "\u00AD",
    "\u2028",
    "\u0085",
    "\uD800",
  ]),
  syntax: insert([
    ...":#-[]{}&*!|>'\"%@`,?\t\n",
    "- ",
    "? ",
    "<<: ",
    "!!binary ",
    "---\n",
    "...\n",
  ]),
  "line lost": onLines((lines, index) => lines.toSpliced(index, 1)),
  "line twice": onLines((lines, index) => lines.toSpliced(index, 0, lines[index] ?? "")),
  "lines swapped": onLines((lines, index) => {
    const two = lines.slice(index, index + 2).toReversed();
    return lines.toSpliced(index, 2, ...two);
  }),
  "line indented": onLines((lines, index) => lines.with(index, `  ${lines[index] ?? ""}`)),
  "line outdented": onLines((lines, index) =>
    lines.with(index, (lines[index] ?? "").replace(/^ {2}/, "")),
  ),
  "keys swapped": onLines((lines, index) => {
    const key = /^(\s*(?:- )?)([a-zA-Z]+)(?=:)/;
    const other = lines.slice(index + 1, index + 4).findIndex((line) => key.test(line)) + index + 1;
    const [one, two] = [lines[index]?.match(key)?.[2], lines[other]?.match(key)?.[2]];
    if (!one || !two) return lines;
    return lines
      .with(index, (lines[index] ?? "").replace(key, `$1${two}`))
      .with(other, (lines[other] ?? "").replace(key, `$1${one}`));
  }),
  "value lost": atMatch(
    /(?<=: ).+$/gm,
    (_, at) => pick(["", "null", "[]", "{}", "''", "~", "true"], at) ?? "",
  ),
} as const satisfies Readonly<Record<string, Mutation>>;
export type MutationName = keyof typeof MUTATIONS;

/*
 * Random articles for tests. They have few different words, so that words recur, and everything
 * that makes offsets go wrong: combining marks, joiners, no-break spaces, digits and astral
 * characters.
 */

/** Returns an integer from 0 up to, but not including, the limit. */
export type Choose = (limit: number) => number;

/** A random item of a list that is not empty. */
export function choice<T>(choose: Choose, list: readonly [T, ...T[]]): T {
  return list[choose(list.length)] ?? list[0];
}

/** A source language, with words for dates and figures. */
export interface SourceLanguage {
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  readonly words: readonly [string, ...string[]];
  readonly yesterday: string;
  readonly january: string;
  /** `#` is replaced by the number. The last entry gives none. */
  readonly counts: readonly (readonly ["exactly" | "moreThan" | "atLeast" | "vague", string])[];
}

export const SOURCE_LANGUAGES: readonly [SourceLanguage, ...SourceLanguage[]] = [
  {
    language: "ar",
    direction: "rtl",
    words: ["قال", "السدّ", "مدينة", "«النهر»", "ســيل", "١٢", "الناس،", "إنّ", "في", "\u200Fقال"],
    yesterday: "أمس",
    january: "يناير",
    counts: [
      ["exactly", "# قتيلا"],
      ["moreThan", "أكثر من # قتيل"],
      ["atLeast", "# قتيلا على الأقل"],
      ["vague", "عشرات القتلى"],
    ],
  },
  {
    language: "fr",
    direction: "ltr",
    words: [
      "l’eau",
      "« la\u00A0digue »",
      "a",
      "cédé",
      "e\u0301te\u0301",
      "12",
      "ville\u202F;",
      "A",
      "la",
    ],
    yesterday: "hier",
    january: "janvier",
    counts: [
      ["exactly", "# morts"],
      ["moreThan", "plus de # morts"],
      ["atLeast", "au moins # morts"],
      ["vague", "des dizaines de morts"],
    ],
  },
  {
    language: "en",
    direction: "ltr",
    words: ["the", "dike", '"gave', 'way"', "town", "2018", "18", "🌊🌊", "👩🏽\u200D🚒", "a"],
    yesterday: "yesterday",
    january: "January",
    counts: [
      ["exactly", "# dead"],
      ["moreThan", "more than # dead"],
      ["atLeast", "at least # dead"],
      ["vague", "dozens of dead"],
    ],
  },
  {
    language: "id",
    direction: "ltr",
    words: ["tanggul", "kota", "jebol", "air", "air-air", "warga", "'kota'", "7", "itu:", "- #"],
    yesterday: "kemarin",
    january: "Januari",
    counts: [
      ["exactly", "# orang tewas"],
      ["moreThan", "lebih dari # orang tewas"],
      ["vague", "puluhan orang tewas"],
    ],
  },
];

/** Blank lines between paragraphs. */
const BLANKS = ["\n", "\n\n", "\n \n", "\n\u200F\n", "\n\t\u00A0\n\n"] as const;
const SPACES = [" ", " ", " ", "  ", "\u00A0", "\u202F"] as const;

function run(choose: Choose, { words }: SourceLanguage, length: number): string {
  let text = choice(choose, words);
  for (let count = 1; count < length; count += 1) {
    text += choice(choose, SPACES) + choice(choose, words);
  }
  return text;
}

/** A figure in an article, with its meaning. */
export interface ToldFigure {
  readonly exact: string;
  readonly form: "exactly" | "moreThan" | "atLeast" | "vague";
  readonly number: number;
}

function inDigits(choose: Choose, number: number, { language }: SourceLanguage): string {
  const plain = String(number);
  const mark = language === "en" ? "," : language === "id" ? "." : "\u00A0";
  const grouped = plain.replace(/(\d)(?=(\d{3})+$)/g, `$1${mark}`);
  const eastern = plain.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)));
  const ways = [plain, grouped, language === "ar" ? eastern : plain] as const;
  return choice(choose, ways);
}

/** An article, with the lines whose meaning the tests know. */
export interface RandomArticle {
  readonly text: string;
  /** The full date; the second paragraph. */
  readonly date: string;
  /** The paragraph that contains "yesterday". */
  readonly dated: string;
  /** The paragraph with the figure. */
  readonly counted: string;
  readonly figure: ToldFigure;
}

/** A random article of a day in January 2031. */
export function randomArticle(choose: Choose, source: SourceLanguage, day: number): RandomArticle {
  const { counts, yesterday, january } = source;
  const [form, pattern] = counts[choose(counts.length)] ?? (["exactly", "#"] as const);
  const number = 1 + choose(choose(2) ? 12 : 9999);
  const exact = pattern.replace("#", () => inDigits(choose, number, source));
  const counted = `${run(choose, source, 2)} ${exact} ${run(choose, source, 2)}`;
  const dated = `${run(choose, source, 3)} ${yesterday} ${run(choose, source, 2)}`;
  const date = `${day} ${january} 2031`;
  const more = () => Array.from({ length: choose(4) }, () => run(choose, source, 1 + choose(6)));
  const lines = [run(choose, source, 3), date, ...more(), dated, ...more(), counted, ...more()];
  const text = lines.map((line) => line + choice(choose, BLANKS)).join("");
  return { text, date, dated, counted, figure: { exact, form, number } };
}

import type { Doubt, PartialDate } from "../../domain/dates/partial-date.ts";
import type { Reference } from "./reference.ts";

/** Characters with a special meaning in TeX. Letters of all scripts stay: the file is UTF-8. */
const SPECIAL: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "^": "\\textasciicircum{}",
  "~": "\\textasciitilde{}",
};

/** A no-break space in TeX. BibLaTeX parsers treat U+00A0 as an ordinary space. */
const TIE = "~";

/** Pairs that TeX joins into one sign: "--", "''", ",,", "<<", ">>", and "?`" and "!`". */
const LIGATURES = /([-'`,<>])(?=\1)|([?!])(?=`)/g;

function escapeTex(text: string): string {
  return text
    .replace(/[\\^~{}#$%&_]/g, (sign) => SPECIAL[sign] ?? `\\${sign}`)
    .replace(LIGATURES, "$&{}")
    .replaceAll("\u00a0", TIE);
}

function doubtSign({ uncertain, approximate }: Doubt): string {
  if (uncertain && approximate) return "%";
  if (uncertain) return "?";
  return approximate ? "~" : "";
}

/**
 * The date in the format of BibLaTeX: ISO 8601-2 level 1, with "between" as an uncertain range. Null for a
 * date that is open at one end: BibLaTeX has a syntax for it, but parsers of its files reject it.
 */
export function biblatexDate(date: PartialDate): string | null {
  switch (date.form) {
    case "day":
      return date.day + doubtSign(date);
    case "time":
      return date.day;
    case "month":
      return date.month + doubtSign(date);
    case "year":
      return date.year + doubtSign(date);
    case "between":
      return `${date.earliest}?/${date.latest}?`;
    case "span":
      return `${date.start}/${date.end}`;
    case "before":
    case "after":
      return null;
  }
}

/** The English name that BibLaTeX uses for a language; null if the language has none. */
function langid(tag: string): string | null {
  const names = new Intl.DisplayNames(["en"], { type: "language", fallback: "none" });
  return names.of(new Intl.Locale(tag).language)?.toLowerCase() ?? null;
}

/** Formats a reference as an entry of a BibLaTeX file. */
export function bibtex(reference: Reference): string {
  const { sort, publisher, language } = reference;
  const date = biblatexDate(reference.issued);
  const fields: [name: string, value: string | null][] = [
    ["title", escapeTex(reference.title)],
    ["journaltitle", publisher && escapeTex(publisher)],
    ["entrysubtype", sort === "newspaper" ? "newspaper" : null],
    ["date", date],
    // Unlike `date`, `year` accepts any text.
    ["year", date === null ? escapeTex(reference.issuedInWords) : null],
    ["langid", langid(language)],
    // BibLaTeX reads `url` verbatim, and a URL contains no braces.
    ["url", reference.link],
    ["note", escapeTex(reference.note)],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? `  ${name} = {${value}},\n` : []));
  return `@${sort === "newspaper" ? "article" : "online"}{${reference.id},\n${lines.join("")}}\n`;
}

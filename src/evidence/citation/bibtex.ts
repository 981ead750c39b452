import type { Doubt, PartialDate } from "../../domain/dates/partial-date.ts";
import type { Reference } from "./reference.ts";

/** What TeX would take for a command. Letters of every script stay as they are: the file is UTF-8. */
const SPECIAL: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "^": "\\textasciicircum{}",
  "~": "\\textasciitilde{}",
};

/** TeX's own no-break space: readers of its files take the character for a space like any other. */
const TIE = "~";

/**
 * Signs of which TeX makes another when two meet: a dash of hyphens, quotation marks of apostrophes, commas and
 * angles, and after "?" and "!" the Spanish ones of a grave.
 */
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
 * The date as BibLaTeX reads it: ISO 8601-2, level 1, where one day between two is a doubtful range. Null
 * where it is open to one side: BibLaTeX has a form for that, but readers of its files fail over it.
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

/** BibLaTeX calls languages by their English names; one that has none here is left out. */
function langid(tag: string): string | null {
  const names = new Intl.DisplayNames(["en"], { type: "language", fallback: "none" });
  return names.of(new Intl.Locale(tag).language)?.toLowerCase() ?? null;
}

/** A reference as an entry of a BibLaTeX file. */
export function bibtex(reference: Reference): string {
  const { sort, publisher, language } = reference;
  const date = biblatexDate(reference.issued);
  const fields: [name: string, value: string | null][] = [
    ["title", escapeTex(reference.title)],
    ["journaltitle", publisher && escapeTex(publisher)],
    ["entrysubtype", sort === "newspaper" ? "newspaper" : null],
    ["date", date],
    // The field of the year may hold words.
    ["year", date === null ? escapeTex(reference.issuedInWords) : null],
    ["langid", langid(language)],
    // Verbatim in BibLaTeX, and an address holds no braces.
    ["url", reference.link],
    ["note", escapeTex(reference.note)],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? `  ${name} = {${value}},\n` : []));
  return `@${sort === "newspaper" ? "article" : "online"}{${reference.id},\n${lines.join("")}}\n`;
}

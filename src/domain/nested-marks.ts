import type { InterfaceLanguage } from "./localised-text.ts";

/** Quotation marks of each language, including their spaces. */
const MARKS: Readonly<Record<InterfaceLanguage, readonly [string, string]>> = {
  ar: ["«", "»"],
  fr: ["«\u00a0", "\u00a0»"],
};

/** Whether words have marks of the outer level, among which the same marks would close too early. */
export function hasMarks(words: string): boolean {
  return /[«»]/.test(words);
}

/**
 * Exact words of a source in quotation marks. Words with marks of their own get other ones around them, because the
 * words must stay as they are.
 */
export function inQuotationMarks(exact: string, language: InterfaceLanguage): string {
  const [open, close] = hasMarks(exact) ? ["“", "”"] : MARKS[language];
  return `${open}${exact}${close}`;
}

/** A title of ours as it stands inside quotation marks: marks of its own become those of the inner level. */
export function insideQuotationMarks(title: string): string {
  return title.replaceAll(/«[\u00a0\u202f]?/g, "“").replaceAll(/[\u00a0\u202f]?»/g, "”");
}

/** A name of ours as it stands inside brackets: brackets of its own become square. */
export function insideBrackets(name: string): string {
  return name.replaceAll("(", "[").replaceAll(")", "]");
}

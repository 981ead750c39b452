/*
 * Tokens are folded for comparison only and carry no offsets. The patterns use Unicode classes,
 * because `\b` and `\w` do not match Arabic letters.
 */

/**
 * Removes variation in writing: case, accents, hamza, alef forms, tashkeel, tatweel, ى for ي, ه for
 * ة, Arabic-Indic digits, no-break and invisible characters. Apostrophes and hyphens become spaces.
 */
function fold(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\p{M}\p{Default_Ignorable_Code_Point}\u0640\u0621]/gu, "")
    .replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replace(/\u0671/g, "\u0627")
    .replace(/[\u0649\u06CC]/g, "\u064A")
    .replace(/\u0629/g, "\u0647")
    .replace(/\u06A9/g, "\u0643")
    .replace(/['\u2019\u02BC\u2010\u2011-]/g, " ");
}

/** Splits text into folded runs of letters, runs of digits, and single other visible characters. */
export function tokenise(text: string): string[] {
  return fold(text).match(/\p{L}+|\p{Nd}+|[^\s\p{L}\p{Nd}]/gu) ?? [];
}

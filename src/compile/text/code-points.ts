import { isolate } from "./isolate.ts";
import { foldWord } from "./word-index.ts";

/** Names of characters that are invisible or easily confused in Arabic and French text. */
const NAMES: Readonly<Record<string, string>> = {
  "\t": "tab",
  "\n": "line feed",
  "\r": "carriage return",
  " ": "space",
  "\u00A0": "no-break space",
  "\u00AD": "soft hyphen",
  "\u2007": "figure space",
  "\u2009": "thin space",
  "\u200A": "hair space",
  "\u200B": "zero-width space",
  "\u200C": "zero-width non-joiner",
  "\u200D": "zero-width joiner",
  "\u200E": "left-to-right mark",
  "\u200F": "right-to-left mark",
  "\u202A": "left-to-right embedding",
  "\u202B": "right-to-left embedding",
  "\u202C": "pop directional formatting",
  "\u202D": "left-to-right override",
  "\u202E": "right-to-left override",
  "\u202F": "narrow no-break space",
  "\u2028": "line separator",
  "\u2029": "paragraph separator",
  "\u2060": "word joiner",
  "\u2066": "left-to-right isolate",
  "\u2067": "right-to-left isolate",
  "\u2068": "first strong isolate",
  "\u2069": "pop directional isolate",
  "\u061C": "Arabic letter mark",
  "\uFEFF": "byte order mark",
  "'": "apostrophe",
  "\u2018": "left single quotation mark",
  "\u2019": "right single quotation mark",
  "\u02BC": "modifier letter apostrophe",
  '"': "quotation mark",
  "\u201C": "left double quotation mark",
  "\u201D": "right double quotation mark",
  "\u00AB": "left guillemet",
  "\u00BB": "right guillemet",
  "-": "hyphen-minus",
  "\u2010": "hyphen",
  "\u2011": "no-break hyphen",
  "\u2013": "en dash",
  "\u2014": "em dash",
  "\u2212": "minus sign",
  "\u2026": "ellipsis",
  ",": "comma",
  "\u060C": "Arabic comma",
  ";": "semicolon",
  "\u061B": "Arabic semicolon",
  "?": "question mark",
  "\u061F": "Arabic question mark",
  "\u0621": "hamza",
  "\u0622": "alef with madda",
  "\u0623": "alef with hamza above",
  "\u0624": "waw with hamza",
  "\u0625": "alef with hamza below",
  "\u0626": "yeh with hamza",
  "\u0627": "alef",
  "\u0629": "teh marbuta",
  "\u0640": "tatweel",
  "\u0643": "kaf",
  "\u0647": "heh",
  "\u0649": "alef maksura",
  "\u064A": "yeh",
  "\u064B": "fathatan",
  "\u064C": "dammatan",
  "\u064D": "kasratan",
  "\u064E": "fatha",
  "\u064F": "damma",
  "\u0650": "kasra",
  "\u0651": "shadda",
  "\u0652": "sukun",
  "\u0654": "combining hamza above",
  "\u0670": "superscript alef",
  "\u0671": "alef wasla",
  "\u06A9": "keheh",
  "\u06C1": "heh goal",
  "\u06CC": "Farsi yeh",
  "\u06D5": "Arabic letter ae",
  "\u0300": "combining grave accent",
  "\u0301": "combining acute accent",
  "\u0302": "combining circumflex",
  "\u0308": "combining diaeresis",
  "\u0327": "combining cedilla",
};

const SIGNS = ["'‘’ʼ`´′", '"“”«»„″', "-‐‑‒–—−ـ", ",،٫", ";؛", "?؟", ".…·"];

/** A rough class of shape: one of the signs above, or the letter without marks. */
function signOf(character: string): string {
  return SIGNS.find((alike) => alike.includes(character)) ?? foldWord(character);
}

/** Whether the character is visible by itself: no white space, combining mark or control. */
function isVisible(character: string): boolean {
  return !/[\p{White_Space}\p{Default_Ignorable_Code_Point}\p{M}\p{C}]/u.test(character);
}

/** The name and number of a character: `no-break space (U+00A0)`, `yeh ي (U+064A)`. */
export function describeCodePoint(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  const shown = isVisible(character) ? isolate(character) : null;
  const parts = [NAMES[character], shown].filter((part) => part !== undefined && part !== null);
  return parts.length > 0 ? `${parts.join(" ")} (U+${code})` : `U+${code}`;
}

/**
 * Whether two different texts begin with characters that the eye does not tell apart, or hardly: one is
 * invisible, a space or a mark, or both are forms of one letter or sign.
 */
export function isAlike(a: string, b: string): boolean {
  const [one = ""] = a;
  const [other = ""] = b;
  if (one === "" || other === "") return false;
  if (!isVisible(one) || !isVisible(other) || one === other) return true;
  return signOf(one) === signOf(other);
}

/**
 * The text as a double-quoted YAML scalar that survives copying from a terminal: what cannot be seen is
 * written as an escape.
 */
export function toYamlString(text: string): string {
  const escapeUnit = (unit: string) =>
    `\\u${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
  return JSON.stringify(text).replace(
    /(?! )[\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cc}]/gu,
    (character) =>
      [...Array(character.length).keys()].map((i) => escapeUnit(character.charAt(i))).join(""),
  );
}

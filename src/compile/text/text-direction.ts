import type { TextDirection } from "../../domain/document.ts";

/** Scripts in modern use that are written from right to left (ISO 15924). */
const RIGHT_TO_LEFT = new Set([
  "Adlm",
  "Arab",
  "Aran",
  "Hebr",
  "Mand",
  "Nkoo",
  "Rohg",
  "Samr",
  "Syrc",
  "Thaa",
  "Yezi",
]);

/**
 * The direction of a language's usual script; null if the tag is not BCP 47 or the script is
 * unknown.
 */
export function directionOf(language: string): TextDirection | null {
  try {
    const { script } = new Intl.Locale(language).maximize();
    if (script === undefined) return null;
    return RIGHT_TO_LEFT.has(script) ? "rtl" : "ltr";
  } catch {
    return null;
  }
}

import type { TextDirection } from "../../domain/document.ts";

/** Scripts in which a text of today may be written from right to left (ISO 15924). */
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

/** Direction of a language's usual script; null when the tag is not BCP 47 or its script is not known. */
export function directionOf(language: string): TextDirection | null {
  try {
    const { script } = new Intl.Locale(language).maximize();
    if (script === undefined) return null;
    return RIGHT_TO_LEFT.has(script) ? "rtl" : "ltr";
  } catch {
    return null;
  }
}

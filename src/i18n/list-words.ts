import type { InterfaceLanguage } from "../domain/localised-text.ts";

/** An enumeration in words: "3 و5 و6" in Arabic, "3, 5 et 6" in French. */
export function listInWords(items: readonly string[], language: InterfaceLanguage): string {
  return new Intl.ListFormat(language).format(items);
}

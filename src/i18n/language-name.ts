import type { InterfaceLanguage } from "../domain/localised-text.ts";

const cache = new Map<InterfaceLanguage, Intl.DisplayNames>();

/** The name of a language (BCP 47 tag) in the interface language: "الفرنسية", "arabe". */
export function languageName(tag: string, language: InterfaceLanguage): string {
  const known = cache.get(language);
  const names = known ?? new Intl.DisplayNames([language], { type: "language" });
  if (!known) cache.set(language, names);
  return names.of(tag) ?? tag;
}

/** The languages of the interface, not of the sources: those are open (BCP 47). */
export const INTERFACE_LANGUAGES = ["ar", "fr"] as const;

export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number];

/** Editorial text, written once in each interface language. Never evidence. */
export type LocalisedText = Readonly<Record<InterfaceLanguage, string>>;

export function isInterfaceLanguage(value: unknown): value is InterfaceLanguage {
  return INTERFACE_LANGUAGES.some((language) => language === value);
}

/** Whether a text in that language (BCP 47 tag) needs no translation for a reader of the interface. */
export function isReadableIn(tag: string, language: InterfaceLanguage): boolean {
  return tag.split("-")[0] === language;
}

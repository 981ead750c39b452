/** The languages of the interface. Sources may have any language (BCP 47). */
export const INTERFACE_LANGUAGES = ["ar", "fr"] as const;

export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number];

/** Editorial text in each interface language. Never evidence. */
export type LocalisedText = Readonly<Record<InterfaceLanguage, string>>;

/** Our translation of words of a source, for readers of other languages. Never evidence. */
export type Gloss = Readonly<Partial<Record<InterfaceLanguage, string>>>;

export function isInterfaceLanguage(value: unknown): value is InterfaceLanguage {
  return INTERFACE_LANGUAGES.some((language) => language === value);
}

/** Whether readers of the interface language can read text with the BCP 47 tag `tag`. */
export function isReadableIn(tag: string, language: InterfaceLanguage): boolean {
  return tag.split("-")[0] === language;
}

import { type InterfaceLanguage, isInterfaceLanguage } from "../domain/localised-text.ts";

const KEY = "isnad.language";

/** The first language of a visit: the link's, else the saved choice, else the browser's, else Arabic. */
export function firstLanguage(
  link: InterfaceLanguage | null,
  saved: string | null,
  browser: readonly string[],
): InterfaceLanguage {
  if (link) return link;
  if (isInterfaceLanguage(saved)) return saved;
  const primary = browser.map((tag) => tag.toLowerCase().split("-")[0]);
  return primary.find(isInterfaceLanguage) ?? "ar";
}

/** The choice of an earlier visit. Null when there is none or the browser refuses storage. */
export function savedLanguage(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

/** Remembers the choice for the next visit; without storage the link still carries it. */
export function saveLanguage(language: InterfaceLanguage): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // A private window may refuse: nothing is lost but the memory of it.
  }
}

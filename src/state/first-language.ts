import { type InterfaceLanguage, isInterfaceLanguage } from "../domain/localised-text.ts";

/** The language if the link names none: the saved choice, else the browser's, else Arabic. */
export function firstLanguage(saved: string | null, browser: readonly string[]): InterfaceLanguage {
  if (isInterfaceLanguage(saved)) return saved;
  const primary = browser.map((tag) => tag.toLowerCase().split("-")[0]);
  return primary.find(isInterfaceLanguage) ?? "ar";
}

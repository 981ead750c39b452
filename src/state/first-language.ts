import { type InterfaceLanguage, isInterfaceLanguage } from "../domain/localised-text.ts";

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

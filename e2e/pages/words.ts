import i18next, { type TFunction } from "i18next";
import ar from "../../src/i18n/ar.json" with { type: "json" };
import fr from "../../src/i18n/fr.json" with { type: "json" };
import type { Language } from "./isnad-page.ts";

/** The page's own words in a language. src/i18n/setup.ts would bring React along. */
export function wordsOf(language: Language): TFunction {
  const instance = i18next.createInstance();
  void instance.init({
    lng: language,
    resources: { ar: { translation: ar }, fr: { translation: fr } },
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  return instance.t;
}

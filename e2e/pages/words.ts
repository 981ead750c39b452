import i18next, { type TFunction } from "i18next";
import ar from "../../src/i18n/catalogues/ar/common.json" with { type: "json" };
import fr from "../../src/i18n/catalogues/fr/common.json" with { type: "json" };
import type { Language } from "./isnad-page.ts";

/** The strings of the interface in a language. src/i18n/setup.ts would import React. */
export function wordsOf(language: Language): TFunction {
  const instance = i18next.createInstance();
  void instance.init({
    lng: language,
    defaultNS: "common",
    resources: { ar: { common: ar }, fr: { common: fr } },
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  return instance.t;
}

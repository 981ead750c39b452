import { readdirSync, readFileSync } from "node:fs";
import i18next, { type Resource, type TFunction } from "i18next";
import { LANGUAGES, type Language } from "./isnad-page.ts";

/** The catalogues of src/i18n, by their names. */
type Catalogue = keyof import("i18next").CustomTypeOptions["resources"];

/** All strings of the interface. src/i18n/setup.ts would import React, and loads with Vite only. */
const resources: Resource = Object.fromEntries(
  LANGUAGES.map((language) => {
    const folder = new URL(`../../src/i18n/catalogues/${language}/`, import.meta.url);
    const catalogues = readdirSync(folder).map((file) => [
      file.replace(".json", ""),
      JSON.parse(readFileSync(new URL(file, folder), "utf8")),
    ]);
    return [language, Object.fromEntries(catalogues)];
  }),
);

/** The strings of one catalogue of the interface, with their plural forms. */
export function wordsOf(language: Language): TFunction;
export function wordsOf<C extends Catalogue>(language: Language, catalogue: C): TFunction<C>;
export function wordsOf(language: Language, catalogue: Catalogue = "common") {
  const instance = i18next.createInstance();
  void instance.init({
    lng: language,
    resources,
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  return instance.getFixedT(language, catalogue);
}

import i18next, { type i18n } from "i18next";
import { initReactI18next } from "react-i18next";
import type { InterfaceLanguage } from "../domain/localised-text.ts";
import ar from "./ar.json";
import fr from "./fr.json";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "translation";
    resources: {
      translation: typeof ar;
      citation: typeof import("./pages/citation.ar.json");
      compare: typeof import("./pages/compare.ar.json");
      dating: typeof import("./pages/dating.ar.json");
      articles: typeof import("./pages/articles.ar.json");
      figures: typeof import("./pages/figures.ar.json");
      timeline: typeof import("./pages/timeline.ar.json");
      unknown: typeof import("./pages/unknown.ar.json");
      reader: typeof import("./pages/reader.ar.json");
      method: typeof import("./pages/method.ar.json");
    };
  }
}

/** The page's translator. Both languages are in the bundle, so that a switch needs no request. */
export function createTranslator(language: InterfaceLanguage): i18n {
  const instance = i18next.createInstance();
  void instance.use(initReactI18next).init({
    lng: language,
    // A missing form would silently come from the other language; keys.test.ts makes sure none is missing.
    fallbackLng: false,
    resources: { ar: { translation: ar }, fr: { translation: fr } },
    // React escapes; escaping here would turn « l’ » typed as l' into an entity.
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  return instance;
}

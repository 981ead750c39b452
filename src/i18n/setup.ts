import i18next, { type i18n } from "i18next";
import { initReactI18next } from "react-i18next";
import type { InterfaceLanguage } from "../domain/localised-text.ts";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "common";
    resources: {
      common: typeof import("./catalogues/ar/common.json");
      citation: typeof import("./catalogues/ar/citation.json");
      compare: typeof import("./catalogues/ar/compare.json");
      dating: typeof import("./catalogues/ar/dating.json");
      articles: typeof import("./catalogues/ar/articles.json");
      figures: typeof import("./catalogues/ar/figures.json");
      timeline: typeof import("./catalogues/ar/timeline.json");
      unknown: typeof import("./catalogues/ar/unknown.json");
      reader: typeof import("./catalogues/ar/reader.json");
      method: typeof import("./catalogues/ar/method.json");
    };
  }
}

/** The common catalogue of every language: all are in the first script, so that a switch needs no request. */
const common = import.meta.glob<object>("./catalogues/*/common.json", {
  eager: true,
  import: "default",
});

const resources = Object.fromEntries(
  Object.entries(common).map(([path, words]) => [path.split("/")[2], { common: words }]),
);

export function createTranslator(language: InterfaceLanguage): i18n {
  const instance = i18next.createInstance();
  void instance.use(initReactI18next).init({
    lng: language,
    defaultNS: "common",
    // A fallback would hide a missing form; keys.test.ts checks that none is missing.
    fallbackLng: false,
    resources,
    // React escapes the text; escaping twice would show entities.
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  return instance;
}

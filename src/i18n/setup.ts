import i18next, { type FormatterModule, type i18n } from "i18next";
import { initReactI18next } from "react-i18next";
import { localeOf } from "../domain/locale.ts";
import type { InterfaceLanguage } from "../domain/localised-text.ts";
import { formatNumber } from "./formats.ts";

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
      settings: typeof import("./catalogues/ar/settings.json");
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

/** A number in the digits of a tag of `tagOf`, grouped: "3 800", never "3800". */
function numberIn(value: number, tag = ""): string {
  const digits = tag.endsWith("-arab") ? "arab" : tag.endsWith("-latn") ? "latn" : null;
  return formatNumber(value, localeOf(tag.startsWith("fr") ? "fr" : "ar", digits));
}

/** Numbers are written in the digits of the locale. All else stays as it is. */
const NUMBERS: FormatterModule = {
  type: "formatter",
  init: () => {},
  add: () => {},
  addCached: () => {},
  format: (value: unknown, _format, tag) =>
    typeof value === "number" ? numberIn(value, tag) : `${value}`,
};

export function createTranslator(language: InterfaceLanguage): i18n {
  const instance = i18next.createInstance();
  void instance
    .use(initReactI18next)
    .use(NUMBERS)
    .init({
      lng: language,
      defaultNS: "common",
      // A fallback would hide a missing form; keys.test.ts checks that none is missing.
      fallbackLng: false,
      resources,
      interpolation: {
        // React escapes the text; escaping twice would show entities.
        escapeValue: false,
        alwaysFormat: true,
      },
      initAsync: false,
    });
  return instance;
}

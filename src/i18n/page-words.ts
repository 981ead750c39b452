import { getI18n } from "react-i18next";
import { INTERFACE_LANGUAGES } from "../domain/localised-text.ts";

/** All catalogues but the common one, which is part of the first script (see setup.ts). */
const catalogues = import.meta.glob<{ default: object }>([
  "./catalogues/*/*.json",
  "!./catalogues/*/common.json",
]);

/**
 * Adds the catalogue of a page that is loaded on demand to the translator; the namespace has the page's name.
 * Every language is loaded, so that a switch needs no request. Rejects if a catalogue cannot be loaded.
 */
async function loadPageWords(page: string): Promise<void> {
  await Promise.all(
    INTERFACE_LANGUAGES.map(async (language) => {
      const path = `catalogues/${language}/${page}.json`;
      const load = catalogues[`./${path}`];
      if (!load) throw new Error(`src/i18n has no ${path}`);
      getI18n().addResourceBundle(language, page, (await load()).default);
    }),
  );
}

/** Loads code on demand, together with the catalogue of `page`. */
export async function loadWithWords<T>(page: string, load: () => Promise<T>): Promise<T> {
  const [code] = await Promise.all([load(), loadPageWords(page)]);
  return code;
}

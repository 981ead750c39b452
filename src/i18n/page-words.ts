import { getI18n } from "react-i18next";
import { INTERFACE_LANGUAGES } from "../domain/localised-text.ts";

const catalogues = import.meta.glob<{ default: object }>("./pages/*.json");

/**
 * Gives the translator the words of a page that is loaded when it is asked for: the namespace has the page's
 * name. Both languages come, so that a switch needs no request. Rejects where they do not arrive.
 */
async function loadPageWords(page: string): Promise<void> {
  await Promise.all(
    INTERFACE_LANGUAGES.map(async (language) => {
      const load = catalogues[`./pages/${page}.${language}.json`];
      if (!load) throw new Error(`src/i18n/pages holds no ${page}.${language}.json`);
      getI18n().addResourceBundle(language, page, (await load()).default);
    }),
  );
}

/** Code that is loaded when it is asked for, together with the words that it shows. */
export async function loadWithWords<T>(page: string, load: () => Promise<T>): Promise<T> {
  const [code] = await Promise.all([load(), loadPageWords(page)]);
  return code;
}

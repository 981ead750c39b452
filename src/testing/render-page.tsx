import { parseHTML } from "linkedom";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { Corpus } from "../domain/corpus.ts";
import { type Digits, localeOf, type MonthNames } from "../domain/locale.ts";
import type { InterfaceLanguage } from "../domain/localised-text.ts";
import { createTranslator } from "../i18n/setup.ts";
import { TranslationContext, translationOf } from "../i18n/translation.ts";
import { createIsnadStore } from "../state/store.ts";
import { StoreContext } from "../state/use-isnad.ts";
import type { View } from "../state/view.ts";
import { compiledSeeds } from "./compiled-corpora.ts";

/** Every catalogue but the common ones, which each translator has; the page loads them on demand. */
const catalogues = import.meta.glob<object>(
  ["../i18n/catalogues/*/*.json", "!../i18n/catalogues/*/common.json"],
  { eager: true, import: "default" },
);

function translatorOf(language: InterfaceLanguage) {
  const translator = createTranslator(language);
  for (const [path, words] of Object.entries(catalogues)) {
    const [, tag, name] = /([\w-]+)\/([\w-]+)\.json$/.exec(path) ?? [];
    if (tag && name) translator.addResourceBundle(tag, name, words);
  }
  return translator;
}

const translators = { ar: translatorOf("ar"), fr: translatorOf("fr") };

/** The words of the page in a language, from every catalogue: `wordsIn("fr").words("compare")("title")`. */
export function wordsIn(
  language: InterfaceLanguage,
  digits: Digits | null = null,
  months: MonthNames | null = null,
) {
  return translationOf(translators[language], localeOf(language, digits, months));
}

/** The corpus of this repository. */
export const seeds = new Corpus(compiledSeeds());

/**
 * Renders a part of the page to HTML and parses it, without a browser: no effects, no styles, no layout. Give a
 * state other than the initial one as `view`. A lazily loaded part renders as its fallback; components that ask
 * for the size of the window cannot be rendered here.
 */
export function renderPage(
  part: ReactNode,
  language: InterfaceLanguage,
  view: Partial<View> = {},
  corpus = seeds,
): HTMLElement {
  const store = createIsnadStore(corpus, { ...view, language });
  const html = renderToStaticMarkup(
    <I18nextProvider i18n={translators[language]}>
      <TranslationContext value={wordsIn(language, view.digits, view.months)}>
        <StoreContext value={store}>{part}</StoreContext>
      </TranslationContext>
    </I18nextProvider>,
  );
  return parseHTML(`<!doctype html><html><body>${html}</body></html>`).document.body;
}

/** The elements that a selector finds, as an array. */
export function all(root: ParentNode, selector: string): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(selector)];
}

/** The texts of the elements that a selector finds. */
export function texts(root: ParentNode, selector: string): string[] {
  return all(root, selector).map(({ textContent }) => textContent ?? "");
}

/** The one element that a selector finds; throws if there is none, or more than one. */
export function one(root: ParentNode, selector: string): HTMLElement {
  const [found, ...others] = all(root, selector);
  if (!found || others.length > 0) {
    throw new Error(`${selector} finds ${found ? others.length + 1 : 0} elements instead of one.`);
  }
  return found;
}

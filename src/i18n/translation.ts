import type { i18n, TFunction, TypeOptions } from "i18next";
import { createContext, useContext } from "react";
import type { Locale } from "../domain/locale.ts";
import type { InterfaceLanguage, LocalisedText } from "../domain/localised-text.ts";
import { directionOf } from "./direction.ts";
import { readIn } from "./editorial-text.ts";
import { tagOf } from "./formats.ts";

/** The catalogues: the common one, and one for each part of the page that is loaded on demand. */
export type Catalogue = keyof TypeOptions["resources"];

/** The texts in the interface language. The object keeps its identity until the locale changes. */
export interface Translation {
  readonly language: InterfaceLanguage;
  /** The language with the chosen digits and months, for dates and numbers. */
  readonly locale: Locale;
  readonly direction: "ltr" | "rtl";
  /** The version of an editorial text in this language. */
  readonly read: (text: LocalisedText) => string;
  /** The translating function for a catalogue. It keeps its identity. */
  readonly words: <C extends Catalogue>(catalogue: C) => TFunction<C>;
}

/** The translation of a translator in a locale. */
export function translationOf(translator: i18n, locale: Locale): Translation {
  const { language } = locale;
  const known = new Map<Catalogue, unknown>();
  return {
    language,
    locale,
    direction: directionOf(language),
    read: (text) => readIn(text, locale),
    words: <C extends Catalogue>(catalogue: C) => {
      const found = known.get(catalogue) ?? translator.getFixedT(tagOf(locale), catalogue);
      known.set(catalogue, found);
      return found as TFunction<C>;
    },
  };
}

export const TranslationContext = createContext<Translation | null>(null);

function useContextTranslation(): Translation {
  const translation = useContext(TranslationContext);
  if (!translation) throw new Error("No words: wrap the component in <TranslationProvider>");
  return translation;
}

/** The interface language, its locale and direction, and a function that gives editorial texts in it. */
export function useLanguage(): Omit<Translation, "words"> {
  return useContextTranslation();
}

/**
 * The translating function of a catalogue. It replaces the hook of react-i18next, which copies the whole translator for
 * every component; the page has thousands of rows and paragraphs.
 */
export function useTranslation<C extends Catalogue = "common">(
  ...[catalogue]: C extends "common" ? [] : [catalogue: C]
): { readonly t: TFunction<C> } {
  return { t: useContextTranslation().words((catalogue ?? "common") as C) };
}

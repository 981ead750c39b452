import type { i18n, TFunction, TypeOptions } from "i18next";
import { createContext, useContext } from "react";
import {
  type InterfaceLanguage,
  isInterfaceLanguage,
  type LocalisedText,
} from "../domain/localised-text.ts";
import { directionOf } from "./direction.ts";

/** The catalogues: the common one, and one for each part of the page that is loaded on demand. */
export type Catalogue = keyof TypeOptions["resources"];

/** The texts in the interface language. The object keeps its identity until the language changes. */
export interface Translation {
  readonly language: InterfaceLanguage;
  readonly direction: "ltr" | "rtl";
  /** The version of an editorial text in this language. */
  readonly read: (text: LocalisedText) => string;
  /** The translating function for a catalogue. It keeps its identity. */
  readonly words: <C extends Catalogue>(catalogue: C) => TFunction<C>;
}

/** The translation of a translator in a language; Arabic if the interface does not have the language. */
export function translationOf(translator: i18n, tag: string): Translation {
  const language = isInterfaceLanguage(tag) ? tag : "ar";
  const known = new Map<Catalogue, unknown>();
  return {
    language,
    direction: directionOf(language),
    read: (text) => text[language],
    words: <C extends Catalogue>(catalogue: C) => {
      const found = known.get(catalogue) ?? translator.getFixedT(language, catalogue);
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

/** The interface language, its direction, and a function that gives editorial texts in it. */
export function useLanguage(): Pick<Translation, "language" | "direction" | "read"> {
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

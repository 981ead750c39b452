import type { i18n, TFunction, TypeOptions } from "i18next";
import { createContext, useContext } from "react";
import {
  type InterfaceLanguage,
  isInterfaceLanguage,
  type LocalisedText,
} from "../domain/localised-text.ts";
import { directionOf } from "./direction.ts";

/** The catalogues of words: the page's own, and one for each part that is loaded when it is asked for. */
export type Catalogue = keyof TypeOptions["resources"];

/** What is said in the language of the interface. It is another object only when the language is another. */
export interface Translation {
  readonly language: InterfaceLanguage;
  readonly direction: "ltr" | "rtl";
  /** The form of an editorial text in that language. */
  readonly read: (text: LocalisedText) => string;
  /** The words of a catalogue, the same function each time. */
  readonly words: <C extends Catalogue>(catalogue: C) => TFunction<C>;
}

/** How a translator speaks a language. */
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

/** The language of the interface, its direction, and a reader of editorial texts in it. */
export function useLanguage(): Pick<Translation, "language" | "direction" | "read"> {
  return useContextTranslation();
}

/**
 * The words of a catalogue. It stands for the hook of react-i18next, which copies the whole translator for every
 * component that asks it: thousands of rows and paragraphs do.
 */
export function useTranslation<C extends Catalogue = "common">(
  ...[catalogue]: C extends "common" ? [] : [catalogue: C]
): { readonly t: TFunction<C> } {
  return { t: useContextTranslation().words((catalogue ?? "common") as C) };
}

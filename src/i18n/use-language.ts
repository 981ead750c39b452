import { useTranslation } from "react-i18next";
import {
  type InterfaceLanguage,
  isInterfaceLanguage,
  type LocalisedText,
} from "../domain/localised-text.ts";
import { directionOf } from "./direction.ts";

/** The language of the interface, its direction, and a reader of editorial texts in it. */
export function useLanguage(): {
  readonly language: InterfaceLanguage;
  readonly direction: "ltr" | "rtl";
  readonly read: (text: LocalisedText) => string;
} {
  const { i18n } = useTranslation();
  const language = isInterfaceLanguage(i18n.language) ? i18n.language : "ar";
  return { language, direction: directionOf(language), read: (text) => text[language] };
}

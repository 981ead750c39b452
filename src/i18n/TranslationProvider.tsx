import type { i18n } from "i18next";
import { type ReactNode, useMemo } from "react";
import { I18nextProvider } from "react-i18next";
import type { Locale } from "../domain/locale.ts";
import { TranslationContext, translationOf } from "./translation.ts";

interface TranslationProviderProps {
  readonly translator: i18n;
  readonly locale: Locale;
  readonly children: ReactNode;
}

/** Provides the translation, and a new one when the locale changes. */
export function TranslationProvider({ translator, locale, children }: TranslationProviderProps) {
  const translation = useMemo(() => translationOf(translator, locale), [translator, locale]);
  return (
    <I18nextProvider i18n={translator}>
      <TranslationContext value={translation}>{children}</TranslationContext>
    </I18nextProvider>
  );
}

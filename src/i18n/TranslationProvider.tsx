import type { i18n } from "i18next";
import { type ReactNode, useCallback, useMemo, useSyncExternalStore } from "react";
import { I18nextProvider } from "react-i18next";
import { TranslationContext, translationOf } from "./translation.ts";

interface TranslationProviderProps {
  readonly translator: i18n;
  readonly children: ReactNode;
}

/** Provides the translation, and a new one when the translator changes its language. */
export function TranslationProvider({ translator, children }: TranslationProviderProps) {
  const subscribe = useCallback(
    (onChange: () => void) => {
      translator.on("languageChanged", onChange);
      return () => translator.off("languageChanged", onChange);
    },
    [translator],
  );
  const language = useSyncExternalStore(subscribe, () => translator.language);
  const translation = useMemo(() => translationOf(translator, language), [translator, language]);
  return (
    <I18nextProvider i18n={translator}>
      <TranslationContext value={translation}>{children}</TranslationContext>
    </I18nextProvider>
  );
}

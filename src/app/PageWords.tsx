import type { i18n } from "i18next";
import type { ReactNode } from "react";
import { localeOf } from "../domain/locale.ts";
import { TranslationProvider } from "../i18n/TranslationProvider.tsx";
import { useView } from "../state/use-isnad.ts";

interface PageWordsProps {
  readonly translator: i18n;
  readonly children: ReactNode;
}

/** Provides the words of the page in the language, the digits and the months that the reader chose. */
export function PageWords({ translator, children }: PageWordsProps) {
  const { language, digits, months } = useView();
  return (
    <TranslationProvider translator={translator} locale={localeOf(language, digits, months)}>
      {children}
    </TranslationProvider>
  );
}

import { useTranslation } from "react-i18next";
import "./TranslationBanner.css";

/** Says that the article was translated by machine, in the article's own words, which are English. */
export function TranslationBanner({ exact }: { readonly exact: string }) {
  const { t } = useTranslation();
  return (
    <p className="translation-banner">
      <strong>{t("reader.translation.title")}</strong> {t("reader.translation.advice")}{" "}
      {t("reader.translation.says")}
      <q className="translation-banner-words reading" lang={NOTICE_LANGUAGE} dir="ltr">
        {exact}
      </q>
    </p>
  );
}

/** Machine translation services speak of themselves in English; the data do not say so. */
export const NOTICE_LANGUAGE = "en";

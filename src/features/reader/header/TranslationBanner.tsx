import type { TranslationNotice } from "../../../domain/document.ts";
import { useTranslation } from "../../../i18n/translation.ts";
import "./TranslationBanner.css";

/** Warns of a machine translation, quoting the article's own notice, which may be in a third language. */
export function TranslationBanner({ notice }: { readonly notice: TranslationNotice }) {
  const { t } = useTranslation();
  return (
    <p className="translation-banner">
      <strong>{t("reader.translation.title")}</strong> {t("reader.translation.says")}
      <q className="translation-banner-words reading" lang={notice.language} dir={notice.direction}>
        {notice.exact}
      </q>
      {t("reader.translation.advice")}
    </p>
  );
}

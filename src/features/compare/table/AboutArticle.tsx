import { dateInWords } from "../../../i18n/date-words.ts";
import { languageName } from "../../../i18n/language-name.ts";
import { useLanguage, useTranslation } from "../../../i18n/translation.ts";
import type { Column } from "./comparison.ts";
import "./AboutArticle.css";

/** What matters when comparing an article: language, date, translation and copying. */
export function AboutArticle({ column }: { readonly column: Column }) {
  const { t } = useTranslation("compare");
  const { t: common } = useTranslation();
  const { language, locale } = useLanguage();
  const { document, copy } = column;
  return (
    <span className="compare-small about-facts">
      <span>
        {common("event.inLanguage", { language: languageName(document.language, language) })}
      </span>{" "}
      <span>
        {common(`reader.published.${document.publication.state}`, {
          date: dateInWords(document.publication.date, locale, common),
        })}
      </span>{" "}
      {document.machineTranslation && <span>{t("machine")} </span>}
      {copy && <span>{t("copy")}</span>}
    </span>
  );
}

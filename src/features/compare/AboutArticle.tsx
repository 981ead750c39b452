import { dateInWords } from "../../i18n/date-words.ts";
import { languageName } from "../../i18n/language-name.ts";
import { useLanguage, useTranslation } from "../../i18n/translation.ts";
import type { Column } from "./comparison.ts";
import "./AboutArticle.css";

/** Name of an article, and what weighs when it is compared: language, date, translation, descent. */
export function AboutArticle({ column }: { readonly column: Column }) {
  const { t } = useTranslation("compare");
  const { t: common } = useTranslation();
  const { language, read } = useLanguage();
  const { document, copy } = column;
  return (
    <>
      <bdi className="about-name">{read(document.name)}</bdi>{" "}
      <span className="about-facts">
        <span>
          {common("event.inLanguage", { language: languageName(document.language, language) })}
        </span>{" "}
        <span>
          {common(`reader.published.${document.publication.state}`, {
            date: dateInWords(document.publication.date, language, common),
          })}
        </span>{" "}
        {document.machineTranslation && <span>{t("machine")} </span>}
        {copy && <span>{t("copy")}</span>}
      </span>
    </>
  );
}

import type { SourceDocument } from "../../domain/document.ts";
import { dateInWords } from "../../i18n/date-words.ts";
import { useLanguage, useTranslation } from "../../i18n/translation.ts";
import { useIntents } from "../../state/use-isnad.ts";
import { Icon } from "../../ui/Icon.tsx";
import { isPlainDay } from "./certainty.ts";
import "./PublishedRow.css";

/** Buttons that open the articles published on a day, with the certainty of that date. */
export function PublishedRow({ documents }: { readonly documents: readonly SourceDocument[] }) {
  const { t } = useTranslation();
  const { locale, read } = useLanguage();
  const { openDocument } = useIntents();
  return (
    <div className="published-row">
      <Icon name="page" />
      <span className="published-row-label">{t("list.published")}</span>
      <ul className="published-row-list">
        {documents.map((document) => (
          <li key={document.id}>
            <button
              type="button"
              className="published-row-button"
              onClick={() => openDocument(document.id)}
            >
              <bdi className="published-row-name">{read(document.name)}</bdi>
              <span className="published-row-state">
                {isPlainDay(document.publication.date) || (
                  <span className="published-row-when">
                    {dateInWords(document.publication.date, locale, t)}
                  </span>
                )}
                {document.publication.state === "inferred" && (
                  <span>{t("list.publishedInferred")}</span>
                )}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

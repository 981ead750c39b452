import { useTranslation } from "react-i18next";
import type { SourceDocument } from "../../domain/document.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { useIntents } from "../../state/use-isnad.ts";
import { Icon } from "../../ui/Icon.tsx";
import "./PublishedRow.css";

/** The articles published on a day: each a way into the article. */
export function PublishedRow({ documents }: { readonly documents: readonly SourceDocument[] }) {
  const { t } = useTranslation();
  const { read } = useLanguage();
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
              {document.publication.state === "inferred" && (
                <span className="published-row-state"> {t("list.publishedInferred")}</span>
              )}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

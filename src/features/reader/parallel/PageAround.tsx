import { isFurniture, type SourceDocument } from "../../../domain/document.ts";
import { useLanguage, useTranslation } from "../../../i18n/translation.ts";

/** The furniture of two documents, collapsed: the exact text of each piece with its role. */
export function PageAround({ documents }: { readonly documents: readonly SourceDocument[] }) {
  const { t } = useTranslation("reader");
  const { t: common } = useTranslation();
  const { read } = useLanguage();
  return (
    <details className="page-around">
      <summary className="page-around-title">{t("page")}</summary>
      <div className="pair-sides">
        {documents.map((document) => (
          <div key={document.id} className="pair-side">
            <p className="page-around-name">{read(document.name)}</p>
            <dl className="page-around-list">
              {document.paragraphs.map(({ number, span, role }) => {
                if (!isFurniture(role)) return null;
                const notice = role === "translation-notice" ? document.machineTranslation : null;
                const { language, direction } = notice ?? document;
                return (
                  <div key={number}>
                    <dt>{common(`reader.role.${role}`)}</dt>
                    <dd lang={language} dir={direction} data-anchor={`${document.id}-${number}`}>
                      {document.text.slice(span.start, span.end)}
                    </dd>
                  </div>
                );
              })}
            </dl>
          </div>
        ))}
      </div>
    </details>
  );
}

import { useLanguage, useTranslation } from "../../../i18n/translation.ts";
import type { Column } from "./comparison.ts";

/** The articles that share a column. Copies of an earlier article, here or in another column, are marked. */
export function OtherArticles({ of }: { readonly of: readonly Column[] }) {
  const { t } = useTranslation("compare");
  const { read } = useLanguage();
  return (
    <ul className="compare-small">
      {of.map(({ document, copy }) => (
        <li key={document.id}>
          <bdi>{read(document.name)}</bdi>
          {copy && <span className="compare-small">{t("copy")}</span>}
        </li>
      ))}
    </ul>
  );
}

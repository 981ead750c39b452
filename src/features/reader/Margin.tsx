import { memo } from "react";
import { useTranslation } from "react-i18next";
import { formatNumber } from "../../i18n/formats.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { useCorpus, useIntents } from "../../state/use-isnad.ts";
import { KindMark } from "../../ui/KindMark.tsx";
import { type ArticleRow, namedRoles } from "./article-rows.ts";
import type { MarginNote } from "./margin-notes.ts";
import { rowStyle } from "./row-style.ts";
import "./Margin.css";

interface MarginProps {
  readonly rows: readonly ArticleRow[];
  /** For each row the events that cite it. */
  readonly notes: readonly (readonly MarginNote[])[];
  readonly event: string | null;
}

/** Beside each paragraph the events that rest on it, and what it is if it is not running text of the crisis. */
export const Margin = memo(function Margin({ rows, notes, event }: MarginProps) {
  const { t } = useTranslation();
  const { language, read } = useLanguage();
  const corpus = useCorpus();
  const { openQuote } = useIntents();
  return (
    <ol className="article-margin" aria-label={t("reader.citing")}>
      {rows.map((row, index) => {
        const citing = notes[index] ?? [];
        const roles = namedRoles(row);
        if (citing.length === 0 && roles.length === 0) return null;
        return (
          <li
            key={row.first.number}
            className="margin-row"
            style={rowStyle(index)}
            data-role={row.role}
            data-furniture={row.furniture || undefined}
          >
            <span className="visually-hidden">
              {t("reader.paragraphName", { number: formatNumber(row.first.number, language) })}
            </span>
            {roles.length > 0 && (
              <span className="margin-role">
                {roles.map((role) => t(`reader.role.${role}`)).join(t("reader.separator"))}
              </span>
            )}
            {citing.map(({ event: cited, quote }) => {
              const kind = corpus.kind(cited.kind);
              const current = cited.id === event;
              return (
                <button
                  key={cited.id}
                  type="button"
                  className="margin-note"
                  aria-current={current || undefined}
                  onClick={() => openQuote(quote.id)}
                >
                  {kind && <KindMark kind={kind} />}
                  <span className="margin-note-label">{read(cited.label)}</span>
                </button>
              );
            })}
          </li>
        );
      })}
    </ol>
  );
});

import { useEffect, useRef } from "react";
import type { CrisisEvent } from "../../../domain/event.ts";
import { useLanguage, useTranslation } from "../../../i18n/translation.ts";
import { useView } from "../../../state/use-isnad.ts";
import { Excerpts } from "../excerpts/Excerpts.tsx";
import { QuestionType } from "../QuestionType.tsx";
import { AboutArticle } from "./AboutArticle.tsx";
import type { Comparison } from "./comparison.ts";
import { OtherArticles } from "./OtherArticles.tsx";
import "./CompareTable.css";

interface CompareTableProps {
  readonly event: CrisisEvent;
  readonly comparison: Comparison;
}

/**
 * One row per question. One column per article that reports the event, one for all other articles, and one
 * for the editor's reading.
 */
export function CompareTable({ event, comparison }: CompareTableProps) {
  const { t } = useTranslation("compare");
  const { read } = useLanguage();
  const { questions, columns, others } = comparison;
  const { question: asked } = useView();
  const row = useRef<HTMLTableRowElement>(null);
  // A link to one question scrolls to its row, below the tree and other rows.
  useEffect(() => {
    if (asked !== null) row.current?.scrollIntoView({ block: "center", inline: "nearest" });
  }, [asked]);
  return (
    <table className="compare-table">
      <caption className="visually-hidden">{t("table", { event: read(event.title) })}</caption>
      <colgroup>
        <col className="compare-col-question" />
        {columns.map(({ document }) => (
          <col key={document.id} />
        ))}
        {others.length > 0 && <col className="compare-col-others compare-others" />}
        <col className="compare-col-reading" />
      </colgroup>
      <thead>
        {/* Only names are here, because this row stays visible and repeats on every printed sheet. */}
        <tr className="compare-heads">
          <th scope="col" className="compare-question">
            {t("question")}
          </th>
          {columns.map(({ document, copy }) => (
            <th key={document.id} scope="col" data-copy={copy || undefined}>
              <bdi className="about-name">{read(document.name)}</bdi>
            </th>
          ))}
          {others.length > 0 && (
            <th scope="col" className="compare-others">
              {t("others", { count: others.length })}
            </th>
          )}
          <th scope="col" className="compare-reading">
            {t("reading")}
          </th>
        </tr>
      </thead>
      <tbody>
        <tr className="compare-facts">
          <td className="compare-question" />
          {columns.map((column) => (
            <td key={column.document.id} data-copy={column.copy || undefined}>
              <AboutArticle column={column} />
            </td>
          ))}
          {others.length > 0 && (
            <td className="compare-others">
              <OtherArticles of={others} />
            </td>
          )}
          <td className="compare-reading">
            <span className="compare-small">{t("readingNature")}</span>
          </td>
        </tr>
        {questions.map((difference) => (
          <tr
            key={difference.id}
            ref={difference.id === asked ? row : undefined}
            aria-current={difference.id === asked || undefined}
          >
            <th scope="row" className="compare-question">
              {read(difference.question)} <QuestionType type={difference.type} />
            </th>
            {columns.map(({ document, copy }) => (
              <td key={document.id} data-copy={copy || undefined}>
                <Excerpts documents={[document.id]} difference={difference} event={event} />
              </td>
            ))}
            {others.length > 0 && (
              <td className="compare-others">
                <Excerpts
                  documents={others.map(({ document }) => document.id)}
                  difference={difference}
                  event={event}
                />
              </td>
            )}
            <td className="compare-reading">{read(difference.note)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

import { useId } from "react";
import type { Disagreement } from "../../../domain/disagreement.ts";
import type { CrisisEvent } from "../../../domain/event.ts";
import { useLanguage, useTranslation } from "../../../i18n/translation.ts";
import { useCorpus } from "../../../state/use-isnad.ts";
import { Excerpts } from "../excerpts/Excerpts.tsx";
import { QuestionType } from "../QuestionType.tsx";
import { AboutArticle } from "./AboutArticle.tsx";
import { asColumns, type Comparison } from "./comparison.ts";

interface QuestionSheetProps {
  readonly difference: Disagreement;
  readonly event: CrisisEvent;
  readonly comparison: Comparison;
  readonly hidden: boolean;
}

/** A question with all its sides one below the other, then the editor's reading. */
export function QuestionSheet({ difference, event, comparison, hidden }: QuestionSheetProps) {
  const { t } = useTranslation("compare");
  const { read } = useLanguage();
  const title = useId();
  const corpus = useCorpus();
  const { columns, others } = comparison;
  const documents = [...columns, ...others]
    .map(({ document }) => document)
    .filter(({ id }) => difference.positions.some((position) => position.document === id));
  return (
    <section className="question-sheet" aria-labelledby={title} hidden={hidden}>
      <h3 id={title} className="question-sheet-title">
        {read(difference.question)}
      </h3>
      <p>
        <QuestionType type={difference.type} />
      </p>
      <ul>
        {asColumns(documents, corpus).map((column) => (
          <li
            key={column.document.id}
            className="question-side"
            data-copy={column.copy || undefined}
          >
            <h4 className="question-side-article">
              <bdi className="about-name">{read(column.document.name)}</bdi>{" "}
              <AboutArticle column={column} />
              {others.some(({ document }) => document === column.document) && (
                <span className="compare-small">{t("others", { count: 1 })}</span>
              )}
            </h4>
            <Excerpts documents={[column.document.id]} difference={difference} event={event} />
          </li>
        ))}
      </ul>
      <div className="question-reading">
        <h4 className="question-reading-title">
          {t("reading")} <span className="compare-small">{t("readingNature")}</span>
        </h4>
        <p>{read(difference.note)}</p>
      </div>
    </section>
  );
}

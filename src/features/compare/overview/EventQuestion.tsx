import type { CrisisEvent } from "../../../domain/event.ts";
import { useLanguage, useTranslation } from "../../../i18n/translation.ts";
import { useCorpus } from "../../../state/use-isnad.ts";
import type { GroupedQuestion } from "./group-questions.ts";
import { QuestionLine } from "./QuestionLine.tsx";

interface EventQuestionProps {
  readonly question: GroupedQuestion;
  /** The event under which the question is listed. */
  readonly event: CrisisEvent;
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** A question under one of its events, with its type and articles. */
export function EventQuestion({ question, event, open, onToggle }: EventQuestionProps) {
  const { t } = useTranslation("compare");
  const { t: common } = useTranslation();
  const { read } = useLanguage();
  const { difference, others } = question;
  const articles = useCorpus().data.documents.filter(({ id }) =>
    difference.positions.some(({ document }) => document === id),
  );
  return (
    <QuestionLine
      difference={difference}
      eventOf={() => event}
      open={open}
      onToggle={onToggle}
      about={
        <span className="folded-about">
          <span className="folded-type">
            {common(`event.differences.type.${difference.type}.name`)}
          </span>
          {/* Not joined with commas, because a name may contain one. */}
          {articles.map(({ id, name }) => (
            <span key={id}>
              {common("reader.dot")}
              <bdi>{read(name)}</bdi>
            </span>
          ))}
        </span>
      }
      linked={{ label: t("alsoIn"), events: others }}
    />
  );
}

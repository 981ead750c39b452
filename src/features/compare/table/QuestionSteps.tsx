import type { CrisisEvent } from "../../../domain/event.ts";
import { formatNumber } from "../../../i18n/formats.ts";
import { useLanguage, useTranslation } from "../../../i18n/translation.ts";
import { useIntents, useView } from "../../../state/use-isnad.ts";
import { StepButton } from "../../../ui/StepButton.tsx";
import type { Comparison } from "./comparison.ts";
import { QuestionSheet } from "./QuestionSheet.tsx";
import "./QuestionSteps.css";

interface QuestionStepsProps {
  readonly event: CrisisEvent;
  readonly comparison: Comparison;
}

/** One question at a time, for windows without room for a table. All questions are printed. */
export function QuestionSteps({ event, comparison }: QuestionStepsProps) {
  const { t } = useTranslation("compare");
  const { t: common } = useTranslation();
  const { locale, read } = useLanguage();
  const { question } = useView();
  const { askQuestion } = useIntents();
  const { questions } = comparison;
  const asked = questions.findIndex(({ id }) => id === question);
  const at = Math.max(asked, 0);
  const current = questions[at];
  const step = (to: number) => {
    const next = questions[to];
    return next ? () => askQuestion(next.id) : null;
  };
  return (
    <div className="question-steps">
      {questions.length > 1 && (
        <div className="question-steps-bar">
          <p role="status">
            {t("position", {
              index: formatNumber(at + 1, locale),
              total: formatNumber(questions.length, locale),
            })}
            {current && (
              <span className="visually-hidden">
                {common("event.separator")}
                {read(current.question)}
              </span>
            )}
          </p>
          <StepButton to="previous" name={t("previous")} onStep={step(at - 1)} />
          <StepButton to="next" name={t("next")} onStep={step(at + 1)} />
        </div>
      )}
      {questions.map((difference, index) => (
        <QuestionSheet
          key={difference.id}
          difference={difference}
          event={event}
          comparison={comparison}
          hidden={index !== at}
        />
      ))}
    </div>
  );
}

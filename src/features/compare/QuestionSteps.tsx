import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { CrisisEvent } from "../../domain/event.ts";
import { formatNumber } from "../../i18n/formats.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { StepButton } from "../../ui/StepButton.tsx";
import type { Comparison } from "./comparison.ts";
import { QuestionSheet } from "./QuestionSheet.tsx";
import "./QuestionSteps.css";

interface QuestionStepsProps {
  readonly event: CrisisEvent;
  readonly comparison: Comparison;
}

/** One question at a time, where there is no room for a table; on paper all of them. */
export function QuestionSteps({ event, comparison }: QuestionStepsProps) {
  const { t } = useTranslation("compare");
  const { language, read } = useLanguage();
  const [at, setAt] = useState(0);
  const { questions, columns } = comparison;
  const step = (to: number) => (questions[to] ? () => setAt(to) : null);
  const current = questions[at];
  return (
    <div className="question-steps">
      {questions.length > 1 && (
        <div className="question-steps-bar">
          <p role="status">
            {t("position", {
              index: formatNumber(at + 1, language),
              total: formatNumber(questions.length, language),
            })}
            {current && <span className="visually-hidden">{read(current.question)}</span>}
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
          columns={columns}
          hidden={index !== at}
        />
      ))}
    </div>
  );
}

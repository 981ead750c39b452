import type { DisagreementType } from "../../domain/disagreement.ts";
import { useTranslation } from "../../i18n/translation.ts";
import "./QuestionType.css";

/** The type of a difference and its meaning. */
export function QuestionType({ type }: { readonly type: DisagreementType }) {
  const { t } = useTranslation();
  return (
    <span className="compare-small">
      <span className="question-type-name">{t(`event.differences.type.${type}.name`)}</span>{" "}
      <span>{t(`event.differences.type.${type}.gloss`)}</span>
    </span>
  );
}
